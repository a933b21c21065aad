import Evaluation

/// Reads the rows below a head, one after another.
struct FormRowReader {
  private(set) var head: FormHead
  /// Names that merged cells carry down.
  private var carried: [Int: String] = [:]

  init(head: FormHead, rows: [[String]]) {
    self.head = head
    settleLevels(by: rows)
  }

  private var isFunds: Bool { head.columns.count { $0.meaning == .budget } > 1 }

  mutating func read(_ row: [String]) -> FormTable.Row {
    let row = aligned(row)
    guard row.contains(where: { !$0.isEmpty }) else { return .plain }
    if isFunds {
      let label = hasMoney(row) ? self.label(of: row) : ""
      return label.isEmpty ? .plain : .funds(entry(of: row), label: label)
    }
    if let sum = statedSum(row) { return .total(sum) }
    var entry = entry(of: row)
    let first = row.first { !$0.isEmpty }?.rowWord ?? ""
    let words = entry.names.values.map(\.rowWord) + [first]
    if words.contains(where: { ColumnWords.totals.contains($0) }) { return .total(entry) }
    entry.isSubtotal = words.contains { ColumnWords.subtotals.contains($0) }
    guard !entry.names.isEmpty else { return .plain }
    carry(entry)
    entry.path =
      entry.isSubtotal
      ? carried : carried.filter { $0.key < (entry.deepest?.level ?? entry.depth) }
    return .entry(entry)
  }

  /// 总得分：97分 in one cell.
  private func statedSum(_ row: [String]) -> FormEntry? {
    let filled = row.filter { !$0.isEmpty }
    guard filled.count == 1, let text = filled.first?.compact,
      let word = ColumnWords.totals.filter({ text.hasPrefix($0) }).max(by: { $0.count < $1.count }),
      let points = Points(cell: String(text.dropFirst(word.count).drop { ":为是".contains($0) }))
    else { return nil }
    var entry = FormEntry(depth: head.depth)
    entry.cells = [.init(column: .init(title: word, meaning: .points), text: points.text)]
    return entry
  }

  private mutating func carry(_ entry: FormEntry) {
    for level in head.levels where level < head.depth {
      guard let name = entry.names[level], !entry.isSubtotal else { continue }
      carried[level] = name
      carried = carried.filter { $0.key <= level }
    }
  }

  private func entry(of row: [String]) -> FormEntry {
    var entry = FormEntry(depth: head.depth)
    for (index, text) in row.enumerated() where !text.isEmpty {
      guard head.columns.indices.contains(index) else {
        entry.cells.append(.init(column: .init(title: ""), text: text))
        continue
      }
      let column = head.columns[index]
      if case .name? = column.meaning, head.nameColumn(column.level) == index {
        entry.names[column.level] = text
        entry.titles[column.level] = column.title
      } else {
        entry.cells.append(.init(column: column, text: text))
      }
    }
    return entry
  }

  /// Some column of money holds a figure, or a stroke for none.
  private func hasMoney(_ row: [String]) -> Bool {
    zip(row, head.columns).contains { text, column in
      column.meaning == .budget && (text.isFigure || text.isNothing)
    }
  }

  /// The last words before the first column of money.
  private func label(of row: [String]) -> String {
    let first = head.columns.firstIndex { $0.meaning == .budget } ?? row.count
    return row.prefix(first).last { !$0.isEmpty && !$0.isFigure } ?? ""
  }

  // MARK: Rows with fewer cells than the head

  /// A row copied out of a page lacks the merged cells at its beginning: it is moved to where its
  /// figures stand under columns of figures.
  private func aligned(_ row: [String]) -> [String] {
    let most = min(head.columns.count - row.count, head.levels.count - 1)
    guard most > 0, !isFunds else { return row }
    if let sum = alignedSum(row) { return sum }
    let shifted = (0...most).map { Array(repeating: "", count: $0) + row }
    return shifted.max { fit($0) < fit($1) } ?? row
  }

  /// 合计 and two numbers: maximum and points.
  private func alignedSum(_ row: [String]) -> [String]? {
    let filled = row.filter { !$0.isEmpty }
    guard filled.count == 3, ColumnWords.totals.contains(filled[0].rowWord), filled[1].isFigure,
      filled[2].isFigure, let maximum = head.column(.maximum), let points = head.column(.points)
    else { return nil }
    var cells = Array(repeating: "", count: head.columns.count)
    cells[0] = filled[0]
    // Numbers stand in the order of their columns.
    cells[min(maximum, points)] = filled[1]
    cells[max(maximum, points)] = filled[2]
    return cells
  }

  /// How well the cells suit their columns; of equals the first is taken.
  private func fit(_ row: [String]) -> Int {
    zip(row, head.columns).reduce(0) { sum, pair in
      guard !pair.0.isEmpty, let meaning = pair.1.meaning else { return sum }
      return sum + meaning.fit(pair.0)
    }
  }

  // MARK: Levels of the only column of points

  /// A column between the names may belong to the rows all the same: it differs within a group.
  private mutating func settleLevels(by rows: [[String]]) {
    for meaning in [ColumnMeaning.maximum, .points] {
      let columns = head.columns.indices.filter { head.columns[$0].meaning == meaning }
      guard columns.count == 1, let column = columns.first,
        head.columns[column].level < head.depth, let name = head.nameColumn(head.depth)
      else { continue }
      let own = rows.filter { $0.indices.contains(name) && !$0[name].isEmpty }
      let values = own.map { $0.indices.contains(column) ? $0[column] : "" }
      let isFull = !values.isEmpty && values.allSatisfy(\.isFigure)
      if isFull, Set(values).count > 1 || values.count == 1 {
        head.columns[column].level = head.depth
      }
    }
  }
}

extension ColumnMeaning {
  /// Whether a cell is one of such a column: 1, or against it -1.
  fileprivate func fit(_ text: String) -> Int {
    let isNumber = text.isFigure || text.isNothing || Points(cell: text) != nil
    switch self {
    case .maximum, .points, .deducted, .rate: return isNumber ? 2 : -2
    case .name: return isNumber || text.isValue ? -1 : 1
    case .target, .actual: return text.isValue ? 1 : 0
    case .pointsOfMaximum, .reviewed, .lastYear, .property, .unit, .outcome, .standard,
      .explanation, .reason, .evidence, .counter, .stub, .budget:
      return 0
    }
  }
}

extension String {
  /// A row's word without marks and brackets: 合计（100分） as 合计.
  fileprivate var rowWord: String {
    HeadingMatcher.withoutAside(LineNumber.split(compact).rest).title.filter { $0 != ":" }
  }
}
