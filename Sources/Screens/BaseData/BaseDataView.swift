import Evaluation
import Terminal

/// Draws the tables with the cell that is being entered.
struct BaseDataView {
  static let infoRows = 3

  let filling: FillingState
  let grid: BaseGrid
  let fact: Fact.ID

  private static let leastLabel = 18

  /// A cell with the gap before it: wide where a figure of the table has more than 12 characters.
  private func cellColumns(_ table: BaseTable, _ canvas: Canvas) -> Int {
    let longest = table.facts.map { canvas.widths.cells(shownText($0)) }.max() ?? 0
    return longest > 12 ? 15 : 13
  }

  func draw(from top: Int, into canvas: inout Canvas, in rect: Rect) {
    for (row, line) in grid.lines.enumerated().dropFirst(top).prefix(rect.rows) {
      let index = rect.row + row - top
      switch line {
      case .row(_, let table) where row == top: heading(table, index, &canvas)
      case .heading(let table): heading(table, index, &canvas)
      case .row(let cells, let table): draw(cells, of: table, line: row, index, &canvas)
      }
    }
  }

  /// The columns that fit, so many that the entered one is among them.
  private func shownColumns(_ table: BaseTable, _ canvas: Canvas) -> Range<Int> {
    let room = (canvas.size.columns - BaseDataView.leastLabel - 1) / cellColumns(table, canvas)
    let count = min(max(room, 1), table.columns.count)
    let place = grid.place(of: fact)
    let isHere = place.map { grid.lines[$0.line].table == table } ?? false
    let wanted = isHere ? place?.column ?? 0 : 0
    let first = max(wanted - count + 1, 0)
    return first..<first + count
  }

  private func heading(_ table: BaseTable, _ row: Int, _ canvas: inout Canvas) {
    let columns = shownColumns(table, canvas)
    let hidden = columns.count < table.columns.count
    let title = table.title + (hidden ? BaseDataWords.moreColumns : "")
    canvas.write(
      title, at: Position(column: 1, row: row), style: .bold, limit: label(columns, table, canvas))
    for (offset, column) in columns.enumerated() {
      canvas.write(
        table.columns[column], endingAt: end(offset, columns, table, canvas), row: row, style: .bold
      )
    }
  }

  /// Cells of room for the label in front of the columns.
  private func label(_ columns: Range<Int>, _ table: BaseTable, _ canvas: Canvas) -> Int {
    canvas.size.columns - columns.count * cellColumns(table, canvas) - 3
  }

  /// Where the text of a cell ends.
  private func end(
    _ offset: Int, _ columns: Range<Int>, _ table: BaseTable, _ canvas: Canvas
  ) -> Int {
    canvas.size.columns - 1 - (columns.count - 1 - offset) * cellColumns(table, canvas)
  }

  private func draw(
    _ cells: BaseTable.Row, of table: BaseTable, line: Int, _ row: Int, _ canvas: inout Canvas
  ) {
    let columns = shownColumns(table, canvas)
    let isCurrent = grid.place(of: fact)?.line == line
    let room = label(columns, table, canvas) - 1
    canvas.write(
      canvas.widths.fitting(cells.label + unit(of: cells), columns: room),
      at: Position(column: 2, row: row), style: isCurrent ? .bold : .plain)
    for (offset, column) in columns.enumerated() {
      let end = end(offset, columns, table, canvas)
      guard cells.cells.indices.contains(column), let id = cells.cells[column] else {
        canvas.write(BaseDataWords.noCell, endingAt: end, row: row, style: .dim)
        continue
      }
      if id == fact {
        entered(id, endingAt: end, room: cellColumns(table, canvas) - 1, row, &canvas)
      } else {
        shown(id, endingAt: end, room: cellColumns(table, canvas) - 1, row, &canvas)
      }
    }
  }

  /// The unit that the row's figures share, unless they are money.
  private func unit(of row: BaseTable.Row) -> String {
    let units = Set(row.cells.compactMap { $0 }.compactMap { filling.rubric.fact($0)?.kind.unit })
    guard let unit = units.first, units.count == 1, unit != Fact.Kind.amount.unit, !unit.isEmpty
    else { return "" }
    return "（\(unit)）"
  }

  private func shown(
    _ id: Fact.ID, endingAt end: Int, room: Int, _ row: Int, _ canvas: inout Canvas
  ) {
    let text = shownText(id)
    let isUnreadable = filling.report.facts[id]?.value == nil && !text.isEmpty
    canvas.write(
      canvas.widths.fitting(
        text.isEmpty ? FormWords.blank : text, columns: room),
      endingAt: end, row: row,
      style: isUnreadable ? .color(.red) : text.isEmpty ? .dim : .plain)
  }

  private func shownText(_ id: Fact.ID) -> String {
    guard let fact = filling.rubric.fact(id) else { return "" }
    return switch filling.report.facts[fact.id] {
    case .value(let value): value.text(as: fact.kind)
    case .unreadable(let text): text
    case nil: ""
    }
  }

  /// The value that is being typed between brackets, the end of a long one in sight.
  private func entered(
    _ id: Fact.ID, endingAt end: Int, room: Int, _ row: Int, _ canvas: inout Canvas
  ) {
    let style: Style = .bold.color(.cyan)
    canvas.write("[", at: Position(column: end - room - 1, row: row), style: style)
    canvas.write("]", at: Position(column: end, row: row), style: style)
    guard let fact = filling.rubric.fact(id), fact.kind != .flag else {
      let text = shownText(id)
      canvas.write(
        text.isEmpty ? FormWords.blank : text, endingAt: end, row: row, style: style)
      canvas.caret = Position(column: end - 1, row: row)
      return
    }
    let used = min(canvas.widths.cells(filling.editor.text), room)
    canvas.draw(
      filling.editor.canvas(columns: max(used, 1), widths: canvas.widths),
      at: Position(column: end - used, row: row))
  }

  /// What the cell is, where it comes from, and what it feeds.
  func drawInfo(row: Int, into canvas: inout Canvas) {
    guard let fact = filling.rubric.fact(fact) else { return }
    let room = canvas.size.columns - 3
    let source = fact.source.map { "  " + BaseDataWords.from($0.text) } ?? ""
    canvas.horizontalLine(row: row)
    canvas.write(
      canvas.widths.fitting(fact.label + "  " + full(fact) + source, columns: room),
      at: Position(column: 1, row: row + 1), style: .bold)
    let users = filling.rubric.indicators(using: fact.id).map { user in
      let points = filling.scorecard[user.id]?.points ?? .zero
      return "\(user.title) \(points.text)/\(user.maximum.text)"
    }
    let text =
      users.isEmpty ? BaseDataWords.feedsNothing : BaseDataWords.feeds(users)
    canvas.write(
      canvas.widths.fitting(text, columns: room), at: Position(column: 1, row: row + 2))
  }

  /// The value with its unit, an amount also in 万元.
  private func full(_ fact: Fact) -> String {
    guard case .value(let value) = filling.report.facts[fact.id] else { return FormWords.blank }
    let unit = fact.kind.unit.isEmpty ? "" : " " + fact.kind.unit
    let text = value.text(as: fact.kind) + unit
    switch value {
    case .number(let number) where fact.kind == .amount:
      return text + " = " + FormWords.tenThousands(number)
    case .numbers(let figures): return FormWords.total(figures, as: fact.kind) + "  " + text
    case .number, .flag: return text
    }
  }

  var hint: Notice {
    if case .unreadable(let text) = filling.report.facts[fact],
      let kind = filling.rubric.fact(fact)?.kind,
      let fault = FieldContent.reading(text, as: .fact(kind)).1
    {
      return Notice(fault.message, .error)
    }
    if let finding = filling.findings.first(where: {
      $0.field == .fact(fact) && filling.report.facts[fact] != nil
    }) {
      return Notice(
        "\(finding.severity.title)：\(finding.message)",
        finding.severity == .error ? .error : .warning)
    }
    return Notice(BaseDataWords.hint + (filling.rubric.fact(fact)?.help ?? ""))
  }
}
