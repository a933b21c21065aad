import Evaluation

/// The list of findings, and what can be done about one.
enum FindingsWords {
  static let title = "问题清单"
  static let all = "全部"
  static let justified = "已说"
  static let unjustified = "未说明的警告"
  static let nothingToAccept = "这里没有可以直接采纳的改法，请到原处修改。"
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
