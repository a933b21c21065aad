import Terminal

extension TextBuffer {
  /// One line of text that is being typed, with selection and caret, scrolled to the caret.
  ///
  /// Behind the last character the caret stands just outside, unless it has a cell of its own.
  func canvas(columns room: Int, caretCells: Int = 0, widths: Widths) -> Canvas {
    let before = widths.cells(String(characters[..<caret]))
    let first = max(before - room, 0)
    var line = Canvas(size: Size(columns: room + caretCells, rows: 1), widths: widths)
    line.write(text, at: Position(column: -first, row: 0))
    if let selection {
      let left = widths.cells(String(characters[..<selection.lowerBound]))
      let selected = widths.cells(String(characters[selection]))
      line.restyle(Rect(column: left - first, row: 0, columns: selected, rows: 1), .reverse)
    }
    line.caret = Position(column: before - first, row: 0)
    return line
  }

  /// Draws it into a line of input, the caret in sight.
  func draw(columns room: Int, at start: Position, into canvas: inout Canvas) {
    canvas.draw(
      self.canvas(columns: room, caretCells: 1, widths: canvas.widths), at: start)
  }
}
