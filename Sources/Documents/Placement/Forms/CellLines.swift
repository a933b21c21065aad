import Evaluation

/// A table that was copied one cell a line, out of a pdf or a page, made rows again (一格一行).
///
/// The head's titles stand line by line; below, a row is some names, the numbers of its columns, and
/// perhaps a text. Where a line cannot be told, the table ends, and the rest stays as it was.
struct CellLines {
  private let passages: [Passage]
  private var result: [Passage] = []
  private var index = 0

  private static let fewestTitles = 4

  init(_ passages: [Passage]) { self.passages = passages }

  /// The passages with such tables as rows.
  static func joined(_ passages: [Passage]) -> [Passage] {
    var lines = CellLines(passages)
    lines.read()
    return lines.result
  }

  private mutating func read() {
    while index < passages.count {
      if let head = head(at: index) {
        result.append(row(index..<index + head.columns.count) { $0 })
        index += head.columns.count
        while let row = nextRow(head) { result.append(row) }
      } else {
        result.append(passages[index])
        index += 1
      }
    }
  }

  private func text(_ place: Int) -> String? {
    guard passages.indices.contains(place), passages[place].furniture == nil,
      case .paragraph(let text) = passages[place].content
    else { return nil }
    return text
  }

  /// Titles line by line, with a name, a maximum and points among them.
  private func head(at start: Int) -> FormHead? {
    var titles: [String] = []
    while let title = text(start + titles.count), title.count <= 12,
      ColumnMeaning(title, year: nil) != nil
    {
      titles.append(title)
    }
    guard titles.count >= CellLines.fewestTitles, HeadWords(titles).isHead else { return nil }
    let head = FormHead([titles])
    guard let points = head.column(.points), let maximum = head.column(.maximum),
      maximum + 1 == points, head.levels.allSatisfy({ head.nameColumn($0) == $0 - 1 }),
      head.levels.count == maximum, head.columns.count - points <= 2
    else { return nil }
    return head
  }

  /// Names, two numbers, and a text where the head has a column for one.
  private mutating func nextRow(_ head: FormHead) -> Passage? {
    let most = head.levels.count
    let names = (index..<index + most).prefix { isName($0) }
    let numbers = names.upperBound
    guard !names.isEmpty, isNumber(numbers), isNumber(numbers + 1) else { return nil }
    var end = numbers + 2
    if head.columns.count > most + 2, hasText(end, most) { end += 1 }
    let range = index..<end
    index = end
    return row(range) { Array(repeating: "", count: most - names.count) + $0 }
  }

  private func isNumber(_ place: Int) -> Bool { text(place).flatMap { Points(cell: $0) } != nil }

  private func isName(_ place: Int) -> Bool {
    text(place).map { $0.count <= 30 && Points(cell: $0) == nil } ?? false
  }

  /// The line is the row's text and no name of the next one: names stand before numbers, at most
  /// one a level, and are short.
  private func hasText(_ place: Int, _ most: Int) -> Bool {
    guard let text = text(place), Points(cell: text) == nil,
      LineNumber.split(text).0 == nil, !ColumnWords.totals.contains(text.compact)
    else { return false }
    if isNumber(place + 1) || isGroup(place) { return false }
    if isGroup(place + 1) || isTotal(place + 1) { return true }
    let isLong = text.count > 12 || text.contains(where: \.endsClause)
    let ahead = (place..<place + most + 1).prefix { isName($0) }.count
    return isLong || ahead > most || !isNumber(place + ahead)
  }

  private func isTotal(_ place: Int) -> Bool {
    text(place).map { ColumnWords.totals.contains($0.compact) } ?? false
  }

  /// 产出指标, 数量指标: a group or kind of indicators as most forms have it.
  private func isGroup(_ place: Int) -> Bool {
    guard let text = text(place) else { return false }
    return text.nameKeys.contains {
      GroupWords.kindKeys[$0] != nil || GroupWords.keys(of: $0).count > 1
    }
  }

  private func row(_ range: Range<Int>, _ cells: ([String]) -> [String]) -> Passage {
    var passage = passages[range.lowerBound]
    passage.lines = range.flatMap { passages[$0].lines }
    passage.content = .row(cells(range.compactMap { text($0) }))
    return passage
  }
}
