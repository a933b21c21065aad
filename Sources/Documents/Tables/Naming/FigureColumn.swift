/// What a column holds, whatever year its head writes: 2023年决算数, 本年决算 and 决算数 are the same
/// for a report of 2023.
struct FigureColumn: Hashable {
  enum Period: Hashable {
    case unsaid, this, last
    /// A year that is neither the report's nor the one before.
    case other
  }

  var period = Period.unsaid
  /// Without the period and words that say only that there is a number: 决算, 预算.
  var rest = ""

  private static let thisWords = ["本年度", "本年", "当年度", "当年", "今年", "本期"]
  private static let lastWords = ["上年度", "上年", "上一年度", "上一年", "去年", "上期"]
  private static let endings = ["数额", "金额", "数", "额"]

  /// The year is the report's; a written one means nothing without it.
  init(_ label: String, year: Int?) {
    var text = HeadingMatcher.withoutAside(label).title.compact
    if let written = YearText(in: text) {
      text = written.rest
      // Without the report's year nothing is known of it.
      period =
        year.map { written.year == $0 ? .this : written.year + 1 == $0 ? .last : .other }
        ?? .unsaid
    } else if let word = FigureColumn.lastWords.first(where: { text.contains($0) }) {
      text = text.replacing(word, with: "")
      period = .last
    } else if let word = FigureColumn.thisWords.first(where: { text.hasPrefix($0) }) {
      text = String(text.dropFirst(word.count))
      period = .this
    }
    let whole = FigureKind.canonical(text)
    if whole == LabelKey(text).text,
      let ending = FigureColumn.endings.first(where: { text.hasSuffix($0) && text != $0 })
    {
      text = String(text.dropLast(ending.count))
      rest = FigureKind.canonical(text)
    } else {
      rest = whole
    }
  }

  /// What the labels above one column say together, the lowest first to be heard.
  init(_ labels: [String], year: Int?) {
    for label in labels.reversed() {
      let own = FigureColumn(label, year: year)
      if period == .unsaid { period = own.period }
      if rest.isEmpty { rest = own.rest }
    }
  }

  /// A sum that was planned, by whatever step of planning.
  var isBudget: Bool { FigureKind.budgets.contains(rest) }

  /// It says of a figure what it is and when, and not of what: 2023年决算数.
  static func isAlone(_ label: String) -> Bool {
    let column = FigureColumn(label, year: nil)
    return FigureKind.isKind(column.rest) || column.rest.isEmpty && YearText(in: label) != nil
  }

  /// How well it is what is wanted, the more the better; nothing where it is not.
  func fit(to wanted: FigureColumn) -> Int? {
    switch (wanted.period, period) {
    case (.last, .last), (.unsaid, .unsaid), (.unsaid, .this), (.this, .unsaid), (.this, .this):
      break
    case (.last, _), (.unsaid, _), (.this, _), (.other, _): return nil
    }
    if rest == wanted.rest { return 2 }
    // 年初预算 where the rubric asks for 预算; where both stand there, somebody has to choose.
    if isBudget, wanted.isBudget, [rest, wanted.rest].contains(FigureKind.budget) { return 1 }
    return !wanted.rest.isEmpty && rest.hasSuffix(wanted.rest) ? 1 : nil
  }
}

/// A year in a text, in digits of any kind: 2023年 · ２０２３年度 · 二〇二三年.
struct YearText: Hashable {
  let year: Int
  /// The text without the year.
  let rest: String

  private static let digits: [Character: Int] = Dictionary(
    uniqueKeysWithValues: zip("0123456789零一二三四五六七八九", (0...9).map { $0 } + (0...9).map { $0 }))
  private static let zeros: Set<Character> = ["〇", "○", "Ο", "O", "Ｏ"]

  /// The first year that stands before 年; a day or a month behind it makes it a date, and no year.
  init?(in text: String) {
    let characters = Array(text.map(\.narrow))
    var found: (year: Int, range: Range<Int>)?
    for place in characters.indices where characters[place] == "年" && place >= 4 {
      let numbers = characters[(place - 4)..<place].map { character in
        YearText.zeros.contains(character) ? 0 : YearText.digits[character]
      }
      let year = numbers.reduce(0) { $0 * 10 + ($1 ?? 0) }
      guard !numbers.contains(nil), (1990...2099).contains(year) else { continue }
      var end = place + 1
      if end < characters.count, characters[end] == "度" { end += 1 }
      let behind = characters[end...].prefix(3)
      if behind.contains("月"), behind.first.map({ YearText.digits[$0] != nil }) == true { continue }
      found = (year, (place - 4)..<end)
      break
    }
    guard let found else { return nil }
    year = found.year
    // 2023年末 is the end of it.
    if found.range.upperBound < characters.count,
      "末初底".contains(characters[found.range.upperBound]),
      characters[found.range.upperBound - 1] == "年"
    {
      rest = String(
        characters[..<found.range.lowerBound] + ["年"] + characters[found.range.upperBound...])
      return
    }
    rest = String(characters[..<found.range.lowerBound] + characters[found.range.upperBound...])
  }
}
