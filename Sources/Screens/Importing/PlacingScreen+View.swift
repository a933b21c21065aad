import Documents
import Evaluation
import Terminal

extension PlacingScreen {
  /// Rows of the list, and of the selected passage.
  func rows(_ around: Surroundings) -> (list: Int, detail: Int) {
    let body = bodyRows(around)
    let detail = min(max(body / 4, 3), 6)
    return (max(body - detail - 1, 1), detail)
  }

  func list(_ around: Surroundings) -> ShownList? {
    ShownList(cursor, count: shown.count, rows: rows(around).list)
  }

  func bar(_ around: Surroundings) -> KeyBar {
    keys.bar(
      label: {
        $0.action == .own(.nextFilter) ? ImportWords.filterLabel(isFiltered) : nil
      },
      isEnabled: { $0 != .own(.nextRubric) || nextRubric != nil })
  }

  func view(in size: Size, _ around: Surroundings) -> Canvas {
    let placement = placed.placement
    let head = Head(
      left: ImportWords.title(.report) + "：" + placed.file,
      right: ImportWords.placedCount(
        placement.entries.count, placement.unplaced.count,
        omitted: placed.manuscript.omitted.count))
    var page = Page(head, keys: bar(around), size: size, widths: around.widths)
    let rows = rows(around)
    drawList(page.body.row, rows: rows.list, into: &page.canvas)
    page.canvas.horizontalLine(row: page.body.row + rows.list)
    drawDetail(page.body.row + rows.list + 1, rows: rows.detail, into: &page.canvas)
    page.hint(around.notice ?? Notice(ImportWords.placingHint(unit, year, placed)))
    return page.canvas
  }

  private func drawList(
    _ first: Int, rows: Int, into canvas: inout Canvas
  ) {
    let lines = shown
    let place = min(canvas.size.columns / 3, 30)
    let top = cursor.visibleTop(count: lines.count, page: rows)
    for (index, line) in lines.enumerated().dropFirst(top).prefix(rows) {
      let row = first + index - top
      let isSelected = index == cursor.selected
      let style: Style =
        isSelected ? .bold.color(.cyan) : line.isProblem ? .color(.yellow) : .plain
      canvas.write(line.number.map { "\($0)" } ?? "-", endingAt: 6, row: row, style: style)
      canvas.write(
        canvas.widths.fitting(line.place, columns: place), at: Position(column: 8, row: row),
        style: style)
      canvas.write(
        canvas.widths.fitting(line.text, columns: canvas.size.columns - place - 12),
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
    _ first: Int, rows: Int, into canvas: inout Canvas
  ) {
    guard let line = selected else { return }
    let characters = Array(line.text)
    let layout = TextLayout(characters, columns: canvas.size.columns - 3, widths: canvas.widths)
    canvas.write(
      canvas.widths.fitting(line.place, columns: canvas.size.columns - 2),
      at: Position(column: 1, row: first), style: .bold)
    for row in 0..<min(layout.rows, rows - 1) {
      canvas.write(
        layout.text(row: row, of: characters), at: Position(column: 1, row: first + 1 + row))
    }
  }
}
