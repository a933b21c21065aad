extension RubricDifference.Item {
  /// In one line: 指标“结转结余率”：满分：4 → 满分：5.
  public var text: String {
    switch change {
    case .added: "\(title)：新增"
    case .removed: "\(title)：删去"
    case .changed(let old, let new): "\(title)：\(old.flat) -> \(new.flat)"
    }
  }
}

extension String {
  fileprivate var flat: String { filter { !$0.isNewline } }
}
