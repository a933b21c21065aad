extension Palette {
  /// Draws the filter in the first row and the matches below it.
  public func draw(into canvas: inout Canvas, in rect: Rect) {
    let (head, list) = rect.split(top: 1)
    canvas.fill(rect)
    canvas.write(">", at: head.origin, style: .bold, limit: head.columns)
    filter.draw(into: &canvas, in: head.split(left: 2).rest, isFocused: true)
    let matches = matches
    for (row, place) in scroll.window(count: matches.count, rows: list.rows).enumerated()
    where row < list.rows {
      let line = Rect(
        column: list.column, row: list.row + row, columns: list.columns, rows: 1)
      let style: Style = place == scroll.selected ? .reverse : .plain
      canvas.draw(matches[place], in: line, style: style)
    }
  }
}

extension Canvas {
  fileprivate mutating func draw<Value>(_ item: Palette<Value>.Item, in line: Rect, style: Style) {
    fill(line, style: style)
    let detail = widths.cells(item.detail)
    let room = max(line.columns - detail - 2, 1)
    write(
      widths.fitting(item.title, columns: room), at: line.origin.moved(columns: 1), style: style,
      limit: room)
    write(
      item.detail, at: Position(column: line.endColumn - detail - 1, row: line.row), style: style,
      limit: detail)
  }
}
