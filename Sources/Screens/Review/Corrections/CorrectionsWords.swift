/// The table of corrections (整改对照表).
enum CorrectionsWords {
  static let title = "整改对照表"
  static let query = "查询"
  static let answer = "答复"
  static let correction = "整改情况"
  static let unanswered = "未答复"
  static let unchanged = "无改动"
  static let none = "没有查询，所以没有整改对照表。"
  static let hint = "查询、答复和整改情况，按编号列出。"
  static func counts(_ closed: Int, _ all: Int) -> String { "已销结 \(closed)/\(all)" }
}
