/// Whether a text speaks of an indicator's matter without its exact name (换了说法).
///
/// 采购计划编制不细 answers a loss at 政府采购执行率. What every report speaks of (预算, 资金, 项目) says
/// nothing; then only the words of the reason itself count.
struct Described {
  private let prose: Prose

  init(in prose: Prose) { self.prose = prose }

  /// What an indicator measures of its matter, and what it is called by.
  private static let aspects = [
    "完成率", "执行率", "利用率", "控制率", "变动率", "差异率", "结余率", "覆盖率", "及时率", "合格率", "到位率", "使用率",
    "及时性", "合理性", "规范性", "健全性", "安全性", "完整性", "明确性", "公开性", "有效性", "合规性", "准确性", "科学性",
    "情况", "程度", "质量", "数量", "成本", "时效", "效益", "满意度", "的", "与", "和", "及",
  ]

  /// Half of every report's sentences have one of these.
  private static let usual: Set<String> = [
    "预算", "预算编制", "预算执行", "资金", "项目", "管理", "绩效", "目标", "绩效目标", "绩效指标", "指标", "工作", "重点工作",
    "支出", "收入", "部门", "单位", "财政", "财务", "社会", "经济", "环境", "社会经济环境", "制度", "管理制度", "服务", "群众",
    "公众", "信息", "政府", "建设", "使用", "完成", "项目实施", "资金管理", "项目管理", "产出", "生态", "可持续",
  ]

  private static let sharedRun = 6

  func holds(_ title: String, reason: String) -> Bool {
    segments(of: title).contains { prose.contains($0.codes, in: 0..<prose.count) }
      || shares(reason)
  }

  /// The title's nouns, and the last two characters of longer ones: 政府采购, 采购.
  private func segments(of title: String) -> [String] {
    let parts = Described.aspects.reduce([title]) { parts, aspect in
      parts.flatMap { $0.components(splitBy: aspect) }
    }
    return parts.flatMap { part in part.count > 3 ? [part, String(part.suffix(2))] : [part] }
      .filter { $0.count >= 2 && !Described.usual.contains($0) }
  }

  /// So many characters in a row of the reason why points were lost.
  private func shares(_ reason: String) -> Bool {
    let codes = reason.codes
    guard codes.count >= Described.sharedRun else { return false }
    return (0...codes.count - Described.sharedRun).contains { start in
      let run = Array(codes[start..<start + Described.sharedRun])
      return run.allSatisfy(\.isChinese) && prose.contains(run, in: 0..<prose.count)
    }
  }
}

extension String {
  fileprivate func components(splitBy word: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let found = rest.firstRange(of: word) {
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return parts + [String(rest)]
  }
}
