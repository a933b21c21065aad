/// A list that shrinks while one types: every action and every place by name or initials.
public struct Palette<Value: Equatable & Sendable>: Equatable, Sendable {
  public struct Item: Equatable, Sendable {
    public var value: Value
    public var title: String
    /// What stands at the right: the key, the score.
    public var detail: String
    /// Other ways to find it: pinyin initials, a code.
    public var keywords: [String]

    public init(_ value: Value, title: String, detail: String = "", keywords: [String] = []) {
      self.value = value
      self.title = title
      self.detail = detail
      self.keywords = keywords
    }
  }

  public let items: [Item]
  public var filter = TextInput(hasBrackets: false)
  public var scroll = ListScroll()

  public init(_ items: [Item]) {
    self.items = items
  }

  /// The items that the filter leaves, best first.
  public var matches: [Item] {
    let wanted = filter.text.halfWidth.lowercased().split(separator: " ")
    if wanted.isEmpty { return items }
    return items.enumerated()
      .compactMap { place, item in
        item.rank(for: wanted.map(String.init)).map { (rank: $0, place: place, item: item) }
      }
      .sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }
      .map(\.item)
  }

  public var selected: Item? {
    let matches = matches
    return matches.indices.contains(scroll.selected) ? matches[scroll.selected] : nil
  }

  /// Does what a key means here; Enter and Esc are for the caller.
  ///
  /// - Parameters:
  ///   - press: A key that nothing else has claimed.
  ///   - rows: The rows of the list that are visible.
  /// - Returns: Whether the key meant something here.
  public mutating func handle(_ press: KeyPress, rows: Int) -> Bool {
    if press.key != .home, press.key != .end,
      scroll.handle(press, count: matches.count, rows: rows)
    {
      return true
    }
    let before = filter.text
    let isUsed = filter.handle(press)
    if filter.text != before { scroll = ListScroll() }
    return isUsed
  }
}

extension Palette.Item {
  /// How well it fits, 0 best: each word must be found somewhere; nil where one is not.
  fileprivate func rank(for words: [String]) -> Int? {
    var worst = 0
    for word in words {
      guard let rank = rank(for: word) else { return nil }
      worst = max(worst, rank)
    }
    return worst
  }

  private func rank(for word: String) -> Int? {
    let title = title.halfWidth.lowercased()
    let keywords = keywords.map { $0.halfWidth.lowercased() }
    if title == word || keywords.contains(word) { return 0 }
    if title.hasPrefix(word) || keywords.contains(where: { $0.hasPrefix(word) }) { return 1 }
    if title.containsText(word) { return 2 }
    if keywords.contains(where: { $0.containsText(word) }) { return 3 }
    return nil
  }
}

extension String {
  fileprivate func containsText(_ other: String) -> Bool {
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(other) { return true }
      rest.removeFirst()
    }
    return other.isEmpty
  }
}
