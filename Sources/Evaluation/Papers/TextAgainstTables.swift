/// A figure in the text is the one that a table gives under the same name (正文与表格相符).
///
/// Where a table says no unit, 元 and 万元 are both tried. A figure that is far from all of its row is
/// another one by the same name, and nothing is said of it, unless its unit alone would explain it.
struct TextAgainstTables: PaperCheck {
  static let name = "text-against-table"

  private static let shortestLabel = 3
  private static let longestLabel = 16
  /// So far off, as a share, it is still meant to be the figure of the table.
  private static let nearby = Rational(30, over: 100) ?? .zero
  private static let slips = [Rational(10_000), Rational(1, over: 10_000) ?? .one]

  func findings(in paper: PaperSubject) -> [PaperFinding] {
    let rows = TableAmounts(paper.paper)
    guard !rows.isEmpty else { return [] }
    return paper.texts.flatMap { place, text -> [PaperFinding] in
      guard case .paragraph = place else { return [] }
      return text.reading.quantities.compactMap { finding(of: $0, text, place, rows, paper.year) }
    }
  }

  private func finding(
    of quantity: Quantity, _ text: FieldText, _ place: PaperPlace, _ rows: TableAmounts,
    _ year: Int?
  ) -> PaperFinding? {
    guard case .yuan = quantity.unit, quantity.limit == .exact, quantity.printed > .zero,
      !Asides(prose: text.prose).isAside(quantity), isOwn(quantity, text, year),
      let label = label(before: quantity, text.prose, rows), let values = rows[label]
    else { return nil }
    let written = Interval(quantity)
    guard !values.contains(where: { $0.interval.meets(written) }) else { return nil }
    let near = values.filter { isNear($0.value, quantity.value) }.min {
      ($0.value - quantity.value).magnitude < ($1.value - quantity.value).magnitude
    }
    guard let near else { return nil }
    let expected = near.text
    return PaperFinding(
      check: TextAgainstTables.name, place: place, range: quantity.range,
      message: "“\(label)”正文写作“\(text.prose.text(quantity.range))”，表中为 \(expected)，请核对。",
      expected: expected)
  }

  private func isNear(_ value: Rational, _ written: Rational) -> Bool {
    if (value - written).magnitude <= value.magnitude * TextAgainstTables.nearby { return true }
    return TextAgainstTables.slips.contains { value * $0 == written }
  }

  /// The sentence speaks of this year, and of no budget.
  private func isOwn(_ quantity: Quantity, _ text: FieldText, _ year: Int?) -> Bool {
    let sentence = text.reading.sentence(at: quantity.range.lowerBound)
    let years = text.reading.quantities(in: sentence).filter { $0.unit == .year }
      .compactMap(\.printed.whole)
    return years.allSatisfy { $0 == year }
      && !Grammar.elsewhere.contains { text.prose.contains($0.codes, in: sentence) }
      && !text.prose.contains("预算".codes, in: sentence)
  }

  /// The name right before the number, or before 为, 共 and the like, if a table has a row of it.
  private func label(before quantity: Quantity, _ prose: Prose, _ rows: TableAmounts) -> String? {
    let end = quantity.range.lowerBound
    let connector = prose.last(of: Grammar.connectors, endingAt: end)?.count ?? 0
    return name(endingAt: end, prose, rows)
      ?? (connector > 0 ? name(endingAt: end - connector, prose, rows) : nil)
  }

  private func name(endingAt end: Int, _ prose: Prose, _ rows: TableAmounts) -> String? {
    let start = Asides(prose: prose).clauseStart(before: end)
    guard start < end else { return nil }
    let words = prose.text(start..<end)
    let lengths = (TextAgainstTables.shortestLabel...TextAgainstTables.longestLabel).reversed()
    let names = lengths.map { String(words.suffix($0)) }
    guard let name = names.first(where: { rows[$0] != nil }) else { return nil }
    let front = String(words.dropLast(name.count))
    let isWhole = front.isEmpty || TextAgainstTables.fronts.contains { front.hasSuffix($0) }
    return isWhole ? name : nil
  }

  private static let fronts = ["年", "年度", "我局", "本单位", "我单位", "本部门", "其中", "全年", "年末", "实现"]
}

/// Amounts of tables by the names of their rows; names that stand twice are left out.
struct TableAmounts {
  struct Amount {
    var value: Rational
    var interval: Interval
    var text: String
  }

  private var rows: [String: [Amount]] = [:]

  var isEmpty: Bool { rows.isEmpty }

  subscript(name: String) -> [Amount]? { rows[name] }

  init(_ paper: Paper) {
    var seen: Set<String> = []
    var before = ""
    for block in paper.blocks {
      switch block {
      case .paragraph(_, let text): before = text
      case .table(let table):
        let scales = TableAmounts.scales(of: table, before: before)
        for row in table.rows { add(row, scales, &seen) }
      }
    }
  }

  private mutating func add(
    _ row: PaperTable.Row, _ scales: [(Rational, String)], _ seen: inout Set<String>
  ) {
    // A table may have two sides: the words left of a number name it.
    var name = ""
    var numbers: [CellNumber] = []
    for cell in row.cells where !cell.isEmptyCell {
      if let number = CellNumber(cell) {
        if !number.isPercent, number.limit == .exact, number.unit.isEmpty, number.printed > .zero {
          numbers.append(number)
        }
      } else if numbers.isEmpty {
        if name.isEmpty { name = cell.compactCell.withoutNumbering }
      } else {
        add(name, numbers, scales, &seen)
        (name, numbers) = (cell.compactCell.withoutNumbering, [])
      }
    }
    add(name, numbers, scales, &seen)
  }

  private mutating func add(
    _ name: String, _ numbers: [CellNumber], _ scales: [(Rational, String)],
    _ seen: inout Set<String>
  ) {
    guard name.count > 2, !numbers.isEmpty else { return }
    guard seen.insert(name).inserted else {
      rows[name] = nil
      return
    }
    rows[name] = numbers.flatMap { number in
      scales.map { scale, unit in
        Amount(
          value: number.value * scale,
          interval: Interval(
            low: (number.value - number.halfStep) * scale,
            high: (number.value + number.halfStep) * scale),
          text: number.printed.shortText(places: 6) + unit)
      }
    }
  }

  /// What the table counts in, by its own words or those right above it; else both are possible.
  private static func scales(of table: PaperTable, before: String) -> [(Rational, String)] {
    let words = (table.rows.prefix(4).flatMap(\.cells) + [before]).map(\.compactCell)
    let isLarge = words.contains { $0.contains("万元") }
    let isSmall = words.contains {
      $0.contains("单位:元") || $0.contains("(元)") || $0.contains("单位:人民币元")
    }
    let all = [(Rational(10_000), "万元"), (Rational.one, "元")]
    return isLarge == isSmall ? all : isLarge ? [all[0]] : [all[1]]
  }
}

extension String {
  /// 一、本年收入 as 本年收入, 其中：基本支出 as 基本支出.
  fileprivate var withoutNumbering: String {
    var text = self[...]
    if text.hasPrefix("其中:") { text = text.dropFirst(3) }
    if let mark = text.prefix(4).firstIndex(where: { "、.)".contains($0) }),
      text[..<mark].allSatisfy({ "(一二三四五六七八九十0123456789".contains($0) })
    {
      text = text[text.index(after: mark)...]
    }
    return String(text)
  }
}
