import Terminal

/// A line of input over a list to pick from.
struct PickingPage {
  var head: Head
  var input: TextBuffer
  /// What is picked, and what is said of it.
  var lines: [(label: String, text: String)]
  var cursor: ListCursor
  var keys: KeyBar
  var hint: Notice

  /// Rows above the list's first line on the screen, and those of its page that the list has not.
  static let firstRow = 4
  static let inputRows = 2

  func canvas(in size: Size, _ widths: Widths) -> Canvas {
    var page = Page(head, keys: keys, size: size, widths: widths)
    let rows = max(page.body.rows - PickingPage.inputRows, 1)
    let top = cursor.visibleTop(count: lines.count, page: rows)
    for (index, line) in lines.enumerated().dropFirst(top).prefix(rows) {
      let row = page.body.row + PickingPage.inputRows + index - top
      draw(line, isSelected: index == cursor.selected, row, into: &page.canvas)
    }
    page.canvas.write("> ", at: Position(column: 1, row: page.body.row), style: .bold)
    input.draw(
      columns: size.columns - 6, at: Position(column: 3, row: page.body.row), into: &page.canvas)
    page.below(lines.count - top - rows)
    page.hint(hint)
    return page.canvas
  }

  private func draw(
    _ line: (label: String, text: String), isSelected: Bool, _ row: Int, into canvas: inout Canvas
  ) {
    let columns = canvas.size.columns
    let labelColumns = min(columns / 2, 36)
    let style: Style = isSelected ? .bold.color(.cyan) : .plain
    canvas.write(isSelected ? ">" : " ", at: Position(column: 0, row: row), style: style)
    canvas.write(
      canvas.widths.fitting(line.label, columns: labelColumns), at: Position(column: 1, row: row),
      style: style)
    canvas.write(
      canvas.widths.fitting(line.text, columns: columns - labelColumns - 4),
      at: Position(column: labelColumns + 3, row: row), style: style)
  }
}
