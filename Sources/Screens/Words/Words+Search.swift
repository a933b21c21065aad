extension Words {
  /// Searching.
  enum Search {
    static let title = "查找"
    static let hint = "输入要找的字；上下选择，Enter 到该处"
    static func count(_ count: Int) -> String { "\(count) 处" }
  }
}
