import Evaluation

/// Rows of tables that have no head of indicators above them.
extension PassageSorter {
  /// Figures, an indicator without a head, a chapter's title and its text; else it is listed.
  mutating func sortPlain(_ cells: [String], _ index: Int) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    guard filled.count > 1 else { return false }
    if takeCover(cells, index) {
      return true
    } else if tables.figures.figures[index] != nil {
      takeFigures(index)
    } else if tables.figures.heads.contains(index) {
      sorted.outcomes[index] = .furniture(.tableHead)
    } else if let name = filled.last(where: { names.indicator($0, under: []) != nil }),
      let id = names.indicator(name, under: [])
    {
      takeHeadless(id, name, cells, index)
    } else if tables.figures.questions[index] != nil {
      takeFigures(index)
    } else if filled.count == 2, let node = chapter(filled[0]) {
      takeChapter(node, filled[1], index)
    } else if filled.count == 2, let group = names.group(filled[0]), Points(cell: filled[1]) != nil
    {
      sorted.outcomes[index] = .unplaced(.column(group.title, .unclear))
    } else if HeadWords(cells).isOfGoals {
      goals = filled[0].isGoal ? filled[0] : nil
      sorted.outcomes[index] = .furniture(.tableHead)
      return true
    } else {
      // A label and a figure are no sentence of the chapter.
      let isRow = filled.count > 2 || filled[1].isFigure
      // Figures of a name that is ours, in columns that are not, are told one by one.
      let isKnown = tables.figures.names(filled[0]) && tables.figures.titles[index] != nil
      guard goals != nil || (isRow && (spot != .front || isKnown)) else { return false }
      leaveRow(cells, index)
    }
    goals = nil
    return true
  }

  /// Why a row of a table has no place: nothing goes by its label, else by anything in it.
  func reason(for filled: [String]) -> Placement.Reason {
    if let goals { return .noField(goals) }
    guard let label = filled.first, label.count <= 12, !label.contains(where: \.endsClause),
      !label.isFigure, filled.count > 1, !filled.dropFirst().allSatisfy({ $0.isLabel })
    else { return .unknownRow }
    return .noField(label)
  }

  /// A row without a place: whole, or figure by figure where the rubric has others of its name.
  private mutating func leaveRow(_ cells: [String], _ index: Int) {
    let filled = cells.filter { !$0.isEmpty }
    guard goals == nil, tables.figures.titles[index]?.isEmpty == false,
      tables.figures.names(filled[0])
    else {
      sorted.outcomes[index] = .unplaced(reason(for: filled))
      return
    }
    sorted.outcomes[index] = .written([])
    takeFigures(index)
  }

  /// Takes the figures that the reader of tables found in the row, and lists the others.
  mutating func takeFigures(_ index: Int) {
    guard case .row(let cells) = passages[index].content else { return }
    let line = passages[index].lines[0]
    for figure in tables.figures.figures[index] ?? [] {
      sorted.figureRows.append((figure, line, index))
    }
    let questions = tables.figures.questions[index] ?? []
    sorted.left[index, default: []] += questions
    if tables.figures.figures[index] == nil, !questions.isEmpty {
      sorted.outcomes[index] = .written([])
    }
    guard case .plain? = tables.rows[index] else { return }
    let taken = tables.figures.columns[index] ?? []
    let label = cells.first { !$0.isEmpty } ?? ""
    for (column, cell) in cells.enumerated() where cell.isFigure && !taken.contains(column) {
      sorted.left[index, default: []].append(
        Placement.Leftover(text: cell, reason: reason(label, column, index)))
    }
  }

  /// Why a figure has no place: nothing goes by its row, or by its column.
  private func reason(_ label: String, _ column: Int, _ index: Int) -> Placement.Reason {
    let title = tables.figures.titles[index]?[column] ?? ""
    if label.isFigure { return title.isEmpty ? .unknownRow : .noField(title) }
    return .noField(label + title)
  }

  /// An indicator in a table without a head: its points are taken only where the numbers can be
  /// nothing else, its maximum by the rubric and points behind it.
  private mutating func takeHeadless(
    _ id: Indicator.ID, _ name: String, _ cells: [String], _ index: Int
  ) {
    guard let indicator = rubric.indicator(id) else { return }
    see(id)
    let place = cells.lastIndex(of: name) ?? 0
    let behind = cells[(place + 1)...].filter { !$0.isEmpty }
    let numbers = behind.compactMap { Points(cell: $0) }
    guard numbers.count == 2, numbers.count == behind.count, numbers[0] == indicator.maximum,
      numbers[1] <= indicator.maximum, !indicator.isHolder
    else {
      sorted.outcomes[index] = .unplaced(.noHead)
      return
    }
    var entry = FormEntry(depth: 1)
    entry.names[1] = name
    entry.cells = [
      .init(column: .init(title: "", meaning: .maximum), text: numbers[0].text),
      .init(column: .init(title: "", meaning: .points), text: numbers[1].text),
    ]
    sorted.rows[id, default: []].append(
      ScoreRow(passage: index, line: passages[index].lines[0], entry: entry))
  }

  /// A chapter with something to fill in that the words name exactly.
  private func chapter(_ title: String) -> Int? {
    let key = TitleKey(HeadingMatcher.withoutAside(LineNumber.split(title).rest).title)
    return skeleton.nodes.firstIndex { node in
      guard case .section(let section) = node.kind, let body = section.body else { return false }
      return (body.text != nil || body.list != nil) && node.keys.contains(key)
    }
  }

  /// A label with a chapter's title, and its text beside it.
  private mutating func takeChapter(_ node: Int, _ text: String, _ index: Int) {
    sorted.seen.insert(node)
    sorted.chunks[node, default: []].append(
      Chunk(passage: index, line: passages[index].lines[0], text: text))
  }
}

extension String {
  /// 年度总体目标.
  fileprivate var isGoal: Bool { compact.hasSuffix("目标") }
  /// A few words without a figure, as heads have.
  fileprivate var isLabel: Bool { count <= 12 && !contains { $0.narrow.isDigit } }
}
