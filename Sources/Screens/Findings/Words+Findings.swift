import Evaluation

extension Words {
  /// The list of findings, and what can be done about one.
  enum Findings {
    static let title = "问题清单"
    static let all = "全部"
    static let justified = "已说"
    static let unjustified = "未说明的警告"
    static let nothingToAccept = "这里没有可以直接采纳的改法，请到原处修改。"
    static let onlyWarnings = "只有警告需要说明理由。"
    static func accepted(_ text: String) -> String {
      text.isEmpty ? "已删去；^Z 撤销。" : "已改为“\(text)”；^Z 撤销。"
    }
    static func character(_ number: Int) -> String { "，第 \(number) 字" }

    /// The whole message, and what F8 would do.
    static func hint(of finding: Finding) -> String {
      if finding.isJustified { return "已说明：\(finding.justification)" }
      guard let fix = finding.fix else { return finding.message }
      return finding.message + (fix.replacement.isEmpty ? "（F8 删去）" : "（F8 改为“\(fix.replacement)”）")
    }
  }

  /// Writing down why a warning may stand.
  enum Justification {
    static let title = "说明理由"
    static let hint = "写明为什么可以保留，随草稿保存，审核人会看到；留空则取消。"
    static let earlier = "原先的理由没有指明是哪一处，请核对：合用就保存，不合用就改写；留空则不说明。"
    static let saved = "理由已记入草稿。"
    static let removed = "已取消说明。"
  }

  /// The table of identities.
  enum Identities {
    static let title = "勾稽关系表"
    static let none = "本指标体系没有列出勾稽关系。"
    static let header = ["关系", "左", "右", "差", "结论"]
    static func counts(_ holding: Int, _ all: Int) -> String { "\(holding)/\(all) 一致" }
    static func missing(_ labels: [String]) -> String { "缺：" + labels.joined(separator: "、") }
    static func rounded(_ difference: String) -> String { "按万元相差 \(difference)" }
  }
}
