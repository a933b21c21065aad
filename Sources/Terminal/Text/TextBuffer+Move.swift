extension TextBuffer {
  /// Puts the caret at an offset, as a click does; selecting keeps the other end.
  public mutating func move(to offset: Int, selecting: Bool = false) {
    place(offset, selecting: selecting)
    goalColumn = nil
  }

  /// One character left, or to the near end of the selection.
  public mutating func moveLeft(selecting: Bool = false) {
    if !selecting, let selection { return move(to: selection.lowerBound) }
    move(to: caret - 1, selecting: selecting)
  }

  public mutating func moveRight(selecting: Bool = false) {
    if !selecting, let selection { return move(to: selection.upperBound) }
    move(to: caret + 1, selecting: selecting)
  }

  public mutating func moveWordLeft(selecting: Bool = false) {
    move(to: wordStart(before: caret), selecting: selecting)
  }

  public mutating func moveWordRight(selecting: Bool = false) {
    move(to: wordEnd(after: caret), selecting: selecting)
  }

  public mutating func moveToStart(selecting: Bool = false) {
    move(to: 0, selecting: selecting)
  }

  public mutating func moveToEnd(selecting: Bool = false) {
    move(to: count, selecting: selecting)
  }

  public mutating func selectAll() {
    move(to: 0)
    move(to: count, selecting: true)
  }

  public mutating func deselect() {
    anchor = nil
  }

  private mutating func place(_ offset: Int, selecting: Bool) {
    if selecting { anchor = anchor ?? caret } else { anchor = nil }
    caret = min(max(offset, 0), count)
    leansBack = false
  }
}

extension TextBuffer {
  /// Moves by rows of a layout of this text; the column is kept where the rows reach it.
  public mutating func move(rows: Int, in layout: TextLayout, selecting: Bool = false) {
    let here = position(in: layout)
    let goal = goalColumn ?? here.column
    let row = here.row + rows
    if row < 0 {
      place(0, selecting: selecting)
    } else if row >= layout.rows {
      place(count, selecting: selecting)
    } else {
      place(layout.offset(at: Position(column: goal, row: row)), selecting: selecting)
      leansBack = layout.row(of: caret) > row
    }
    goalColumn = goal
  }

  /// To the start of the row.
  public mutating func moveHome(in layout: TextLayout, selecting: Bool = false) {
    move(to: layout.lines[position(in: layout).row].range.lowerBound, selecting: selecting)
  }

  /// To the end of the row, even where the text goes on in the next one.
  public mutating func moveEnd(in layout: TextLayout, selecting: Bool = false) {
    let line = layout.lines[position(in: layout).row]
    move(to: line.range.upperBound, selecting: selecting)
    leansBack = !line.isHardEnd
  }

  /// Puts the caret at the character nearest to a cell of a layout.
  public mutating func click(
    _ position: Position, in layout: TextLayout, selecting: Bool = false
  ) {
    move(to: layout.offset(at: position), selecting: selecting)
    leansBack = layout.row(of: caret) > position.row
  }

  /// Where the caret stands in a layout of this text.
  public func position(in layout: TextLayout) -> Position {
    layout.position(of: caret, leansBack: leansBack)
  }
}
