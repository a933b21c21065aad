/// Searching.
enum SearchWords {
  static let title = "查找"
  static let hint = "在已填的内容里找；上下选择，Enter 到该处。找指标请用 F9 菜单"
  static func count(_ count: Int) -> String { "\(count) 处" }
}
