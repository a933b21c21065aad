/// The base data screen.
enum BaseDataWords {
  static let title = "基础数据表"
  static let none = "本指标体系没有基础数据。"
  static let noCell = "-"
  static let moreColumns = " <->"
  static let feedsNothing = "用于正文，不影响得分"
  static let hint = "Tab 下一格，上下左右移动；F4 到用它的指标。"
  static func filled(_ count: Int, _ all: Int) -> String { "已填 \(count)/\(all)" }
  static func feeds(_ users: [String]) -> String { "用于：" + users.joined(separator: "、") }
  static func from(_ source: String) -> String { "取自 \(source)" }
}
