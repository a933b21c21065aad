import Documents
import Evaluation
import Terminal

/// A report written by hand before it becomes a draft: what is placed where, and what is not.
struct PlacingState: Equatable, Sendable {
  /// A passage, or something to be looked at.
  struct Line: Equatable, Sendable {
    /// Of the file; nothing where it has none.
    var number: Int?
    var text: String
    /// Where it went, or why it went nowhere.
    var place: String
    var isProblem: Bool
  }

  let placed: PlacedReport
  let choice: FileChoice
  let lines: [Line]
  /// Only what needs looking at is shown.
  var isFiltered: Bool
  var cursor = ListCursor()

  init(_ placed: PlacedReport, choice: FileChoice) {
    self.placed = placed
    self.choice = choice
    lines = PlacingState.lines(of: placed)
    isFiltered = lines.contains(where: \.isProblem)
  }

  var shown: [Line] { isFiltered ? lines.filter(\.isProblem) : lines }
  var selected: Line? { shown.indices.contains(cursor.selected) ? shown[cursor.selected] : nil }

  var unit: String { placed.placement.report.cover[.unit] }
  var year: String { placed.placement.report.cover[.year] }

  /// The rubric behind the present one, in the order of the list.
  var nextRubric: Rubric.ID? {
    let ids = placed.rubrics.map(\.id)
    guard ids.count > 1, let index = ids.firstIndex(of: placed.rubric.id) else { return nil }
    return ids[(index + 1) % ids.count]
  }

  /// What found no place first, then what was noticed and what is missing, then all the rest.
  private static func lines(of placed: PlacedReport) -> [Line] {
    let placement = placed.placement
    let rubric = placed.rubric
    var problems: [Line] = []
    var rest: [Line] = []
    for entry in placement.entries {
      let number = entry.lines.first
      let place = ImportWords.place(entry.outcome, by: rubric)
      var isUnplaced = false
      if case .unplaced = entry.outcome { isUnplaced = true }
      let line = Line(number: number, text: entry.text, place: place, isProblem: isUnplaced)
      if isUnplaced { problems.append(line) } else { rest.append(line) }
    }
    problems += placement.skipped.filter(\.isPart).map { skipped in
      Line(
        number: skipped.lines.first, text: skipped.text, place: skipped.reason.message,
        isProblem: true)
    }
    let notes = placement.notes.map { note in
      Line(number: note.line, text: note.kind.message, place: ImportWords.note, isProblem: true)
    }
    let warning = placed.warning.map {
      Line(number: nil, text: $0, place: ImportWords.unsuitable, isProblem: true)
    }
    let missing = placement.missing.map { part in
      Line(
        number: nil, text: rubric.title(of: part) ?? "", place: ImportWords.missing,
        isProblem: true)
    }
    let omitted = placed.manuscript.omitted.map { omission in
      Line(
        number: omission.line, text: omission.message, place: ImportWords.notRead,
        isProblem: true)
    }
    return [warning].compactMap { $0 } + problems + omitted + notes + missing + rest
  }
}

extension AppState {
  mutating func act(_ action: Action, placing old: PlacingState) -> [Effect] {
    var state = old
    var effects: [Effect] = []
    switch action {
    case .back:
      overlays.append(.importing(.choosing(state.choice)))
      return []
    case .importing(.take): return create(state)
    case .importing(.filter):
      state.isFiltered.toggle()
      state.cursor = ListCursor()
    case .importing(.rubric):
      if let next = state.nextRubric {
        effects = [.importing(.place(state.placed.manuscript, file: state.placed.file, next))]
      } else {
        notice = Notice(ImportWords.oneRubric)
      }
    case .move(let motion):
      state.cursor.move(motion, count: state.shown.count, page: placingRows.list)
    case .help, .menu, .quit, .confirm, .why, .nextFinding, .previousFinding, .findings, .outline,
      .preview, .export, .search, .override, .secret, .save, .undo, .redo, .home, .acceptFix,
      .justify, .nextFilter, .nextOrder, .identities, .baseData, .toIndicator, .whatIf, .keepTrial,
      .dropTrial, .nextField, .previousField, .nextPart, .previousPart, .select, .deleteBackward,
      .deleteForward, .deleteWord, .deleteNextWord, .deleteToLineEnd, .clearLine, .cut, .copy,
      .paste,
      .selectAll, .editExternally, .moveItemUp, .moveItemDown, .removeItem, .newDraft, .desk,
      .importing:
      break
    }
    overlays.append(.importing(.placing(state)))
    return effects
  }

  /// Unit and year name the draft: what the text does not say is asked.
  private mutating func create(_ state: PlacingState) -> [Effect] {
    overlays.append(.importing(.placing(state)))
    guard !state.unit.isEmpty, NewDraftState.isYear(state.year) else {
      overlays.append(.newDraft(NewDraftState(state.placed)))
      notice = Notice(ImportWords.coverNeeded, .warning)
      return []
    }
    return [.importing(.create(state.placed, unit: state.unit, year: state.year))]
  }

  /// Rows of the list, and of the selected passage.
  var placingRows: (list: Int, detail: Int) {
    let body = bodyRows(with: Keys.placing)
    let detail = min(max(body / 4, 3), 6)
    return (max(body - detail - 1, 1), detail)
  }

  func placingPage(_ state: PlacingState, in size: Size) -> Canvas {
    let placement = state.placed.placement
    let head = Head(
      left: ImportWords.title(.report) + "：" + state.placed.file,
      right: ImportWords.placedCount(
        placement.entries.count, placement.unplaced.count,
        omitted: state.placed.manuscript.omitted.count))
    let bar = Keys.placing.bar(
      label: {
        $0.action == .importing(.filter) ? ImportWords.filterLabel(state.isFiltered) : nil
      },
      isEnabled: { $0 != .importing(.rubric) || state.nextRubric != nil })
    var page = Page(head, keys: bar, size: size, widths: widths)
    let rows = placingRows
    drawList(of: state, page.body.row, rows: rows.list, into: &page.canvas)
    page.canvas.horizontalLine(row: page.body.row + rows.list)
    drawDetail(of: state, page.body.row + rows.list + 1, rows: rows.detail, into: &page.canvas)
    page.hint(notice ?? Notice(ImportWords.placingHint(state.unit, state.year, state.placed)))
    return page.canvas
  }

  private func drawList(
    of state: PlacingState, _ first: Int, rows: Int, into canvas: inout Canvas
  ) {
    let lines = state.shown
    let place = min(canvas.size.columns / 3, 30)
    let top = state.cursor.visibleTop(count: lines.count, page: rows)
    for (index, line) in lines.enumerated().dropFirst(top).prefix(rows) {
      let row = first + index - top
      let isSelected = index == state.cursor.selected
      let style: Style =
        isSelected ? .bold.color(.cyan) : line.isProblem ? .color(.yellow) : .plain
      canvas.write(line.number.map { "\($0)" } ?? "-", endingAt: 6, row: row, style: style)
      canvas.write(
        widths.fitting(line.place, columns: place), at: Position(column: 8, row: row), style: style)
      canvas.write(
        widths.fitting(line.text, columns: canvas.size.columns - place - 12),
        at: Position(column: 10 + place, row: row), style: style)
      guard isSelected else { continue }
      canvas.write(">", at: Position(column: 0, row: row), style: style)
      canvas.caret = Position(column: 0, row: row)
    }
    guard lines.isEmpty else { return }
    canvas.write(ImportWords.allPlaced, at: Position(column: 2, row: first))
    canvas.caret = Position(column: 0, row: first)
  }

  private func drawDetail(
    of state: PlacingState, _ first: Int, rows: Int, into canvas: inout Canvas
  ) {
    guard let line = state.selected else { return }
    let characters = Array(line.text)
    let layout = TextLayout(characters, columns: canvas.size.columns - 3, widths: widths)
    canvas.write(
      widths.fitting(line.place, columns: canvas.size.columns - 2),
      at: Position(column: 1, row: first), style: .bold)
    for row in 0..<min(layout.rows, rows - 1) {
      canvas.write(
        layout.text(row: row, of: characters), at: Position(column: 1, row: first + 1 + row))
    }
  }
}
