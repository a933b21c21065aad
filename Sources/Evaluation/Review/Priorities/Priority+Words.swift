extension Priority {
  /// Why the indicator stands where it stands, in one line.
  public var text: String { reasons.map(\.text).joined(separator: "；") }
}

extension Priority.Reason {
  public var text: String {
    switch self {
    case .openQueries(let count): "\(count) 条查询未销结"
    case .changedAfterReturn(let fields): "退回后改 \(fields.count) 处"
    case .unsupported: "无数据支撑"
    case .overridden(let computed?): "人工评分，按规则 \(computed.text) 分"
    case .overridden(nil): "人工评分，按规则算不出"
    case .lost(let points, let reason):
      "扣 \(points.text) 分" + (reason.isBlank ? "，未写原因" : "")
    case .judgedFull: "定性满分"
    case .findings(let errors, 0): "\(errors) 个错误"
    case .findings(0, let warnings): "\(warnings) 个警告未说明"
    case .findings(let errors, let warnings): "\(errors) 个错误，\(warnings) 个警告未说明"
    case .justified(let count): "\(count) 个警告已说明"
    case .changedFromLastYear(let change): "上年 \(change)"
    case .unverifiedRule: "规则未核实"
    }
  }
}
