extension Canvas {
  /// Makes an area blank.
  public mutating func fill(_ rect: Rect, style: Style = .plain) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    let blank = Cell(" ", style: style)
    for row in area.row..<area.endRow { rows[row].fill(area.column..<area.endColumn, blank) }
  }

  /// Changes the style of an area and leaves its text.
  public mutating func restyle(_ rect: Rect, _ style: Style) {
    restyle(rect) { _ in style }
  }

  /// Changes the style of each cell of an area by a function of the style that it has.
  public mutating func restyle(_ rect: Rect, by change: (Style) -> Style) {
    let area = rect.intersection(bounds)
    for row in area.row..<area.endRow {
      rows[row].restyle(area.column..<area.endColumn, by: change)
    }
  }

  /// Draws a frame line across, by default over the whole row.
  public mutating func horizontalLine(
    row: Int, from column: Int = 0, columns: Int? = nil, style: Style = .plain
  ) {
    let columns = columns ?? size.columns - column
    change(
      Rect(column: column, row: row, columns: columns, rows: 1),
      to: Cell("-", kind: .horizontal, style: style))
  }

  /// Draws a frame line down, by default to the last row.
  public mutating func verticalLine(
    column: Int, from row: Int = 0, rows: Int? = nil, style: Style = .plain
  ) {
    let rows = rows ?? size.rows - row
    change(
      Rect(column: column, row: row, columns: 1, rows: rows),
      to: Cell("|", kind: .vertical, style: style))
  }

  /// Draws another canvas, or some of its rows, over this one; its caret, if it has one, becomes
  /// this one's.
  public mutating func draw(_ other: Canvas, at origin: Position, rows: Range<Int>? = nil) {
    let rows = (rows ?? 0..<other.size.rows).clamped(to: 0..<other.size.rows)
    let target = Rect(
      column: origin.column, row: origin.row + rows.lowerBound, columns: other.size.columns,
      rows: rows.count)
    let area = target.intersection(bounds)
    for row in area.row..<area.endRow where area.columns > 0 {
      self.rows[row].draw(
        other.rows[row - origin.row], from: area.column - origin.column,
        to: area.column..<area.endColumn)
    }
    if let caret = other.caret {
      self.caret = caret.moved(columns: origin.column, rows: origin.row)
    }
  }

  private mutating func change(_ rect: Rect, to cell: Cell) {
    let area = rect.intersection(bounds)
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn { rows[row].set(cell, at: column) }
    }
  }
}
