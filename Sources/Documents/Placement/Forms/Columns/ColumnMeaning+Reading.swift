/// What a column's title says that it holds.
extension ColumnMeaning {
  private static let byTitle: [String: ColumnMeaning] = Dictionary(
    ColumnWords.titles.flatMap { meaning, titles in
      titles.map { (ColumnTitle($0).plain, meaning) }
    }, uniquingKeysWith: { first, _ in first })

  /// Nothing where the vocabulary has no such title.
  ///
  /// The year is the latest that the head names: columns of earlier years are last year's.
  init?(_ title: String, year: Int?) {
    let title = ColumnTitle(title)
    guard !title.plain.isEmpty else { return nil }
    if title.isEarlier {
      self = .lastYear
    } else if title.isOthersByAside {
      self = .reviewed
    } else if let own = title.year, let year, own < year {
      self = .lastYear
    } else if let meaning = ColumnMeaning.byTitle[title.plain] ?? ColumnMeaning.byTitle[title.bare]
    {
      self = meaning
    } else if title.isOthers {
      self = .reviewed
    } else if let meaning = ColumnMeaning.opened(title.bare) ?? ColumnMeaning.part(of: title.bare) {
      self = meaning
    } else {
      return nil
    }
  }

  /// The vocabulary has the whole title, and not a part of it.
  static func isWhole(_ title: String) -> Bool {
    let title = ColumnTitle(title)
    return byTitle[title.plain] != nil || byTitle[title.bare] != nil
  }

  /// Without words in front that change nothing, as often as there are some.
  private static func opened(_ title: String) -> ColumnMeaning? {
    var rest = title[...]
    while let opener = ColumnWords.openers.first(where: { rest.hasPrefix($0) }) {
      rest = rest.dropFirst(opener.count)
      if let meaning = byTitle[String(rest)] { return meaning }
    }
    return nil
  }

  private static func part(of title: String) -> ColumnMeaning? {
    ColumnWords.parts.first { $0.1.contains { title.contains($0) } }?.0
  }
}
