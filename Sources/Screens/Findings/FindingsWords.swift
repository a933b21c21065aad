import Evaluation

/// The list of findings, and what can be done about one.
enum FindingsWords {
  static let title = "问题清单"
  static let all = "全部"
  static let justified = "已说"
  static let unjustified = "未说明的警告"

  /// The whole message, and what F8 would do.
  static func hint(of finding: Finding) -> String {
    if finding.isJustified { return "已说明：\(finding.justification)" }
    guard let fix = finding.fix else { return finding.message }
    return finding.message + (fix.replacement.isEmpty ? "（F8 删去）" : "（F8 改为“\(fix.replacement)”）")
  }
}
