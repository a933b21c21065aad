/// A field of one line, which scrolls sideways when its text is longer than it.
public struct TextInput: Equatable, Sendable {
  public var buffer: TextBuffer
  /// What stands dimly in the empty field.
  public var placeholder: String
  /// Whether `[` and `]` mark the field's ends.
  public var hasBrackets: Bool
  /// Whether text that fits stands at the right, as amounts do.
  public var isRightAligned: Bool

  public init(
    _ text: String = "", placeholder: String = "", hasBrackets: Bool = true,
    isRightAligned: Bool = false
  ) {
    buffer = TextBuffer(text)
    self.placeholder = placeholder
    self.hasBrackets = hasBrackets
    self.isRightAligned = isRightAligned
  }

  public var text: String { buffer.text }

  public mutating func handle(_ press: KeyPress) -> Bool {
    buffer.edit(press)
  }

  /// Puts the caret at the character nearest to a column.
  ///
  /// - Parameters:
  ///   - column: The column in the rectangle in which the field is drawn.
  ///   - columns: The width of that rectangle.
  ///   - widths: How characters are counted.
  ///   - isFocused: Whether the field had the focus when it was clicked.
  public mutating func click(
    column: Int, columns: Int, widths: Widths, isFocused: Bool = true
  ) {
    let line = line(columns: columns, widths: widths, isFocused: isFocused)
    var cell = line.indent
    for offset in line.first..<buffer.count {
      let width = widths.cells(buffer.characters[offset])
      if column < cell + (width + 1) / 2 { return buffer.move(to: offset) }
      cell += width
    }
    buffer.move(to: buffer.count)
  }
}

extension TextInput {
  /// What of the text is visible, and where it begins.
  private struct VisibleLine {
    /// The first visible character.
    var first = 0
    /// The column of that character within the rectangle.
    var indent: Int
    /// The cells from the first visible character to the caret.
    var caret: Int
    var columns: Int
  }

  /// The caret is always visible; without the focus, the beginning is.
  ///
  /// Scrolling goes by half a field, so that the text seldom jumps.
  private func line(columns: Int, widths: Widths, isFocused: Bool) -> VisibleLine {
    let edge = hasBrackets ? 1 : 0
    // Without brackets the last column is kept for the caret behind the text.
    let room = max(columns - max(2 * edge, 1), 1)
    let cells = buffer.characters.map(widths.cells)
    let caret = isFocused ? buffer.caret : 0
    let before = cells[..<caret].reduce(0, +)
    let total = before + cells[caret...].reduce(0, +)
    if total <= room {
      let indent = edge + (isRightAligned ? room - total : 0)
      return VisibleLine(indent: indent, caret: before, columns: room)
    }
    let half = max(room / 2, 1)
    let hidden = before <= room ? 0 : (before - room + half - 1) / half * half
    var first = 0
    var skipped = 0
    while skipped < hidden, first < caret {
      skipped += cells[first]
      first += 1
    }
    return VisibleLine(first: first, indent: edge, caret: before - skipped, columns: room)
  }

  /// Draws the field into one row; with the focus, the caret goes there.
  public func draw(
    into canvas: inout Canvas, in rect: Rect, isFocused: Bool, style: Style = .plain
  ) {
    guard rect.columns > 0 else { return }
    let line = line(columns: rect.columns, widths: canvas.widths, isFocused: isFocused)
    let start = Position(column: rect.column + line.indent, row: rect.row)
    canvas.fill(
      Rect(column: rect.column, row: rect.row, columns: rect.columns, rows: 1), style: style)
    if hasBrackets {
      canvas.write("[", at: rect.origin, style: style)
      canvas.write("]", endingAt: rect.endColumn, row: rect.row, style: style)
    }
    if buffer.isEmpty {
      let left = rect.origin.moved(columns: hasBrackets ? 1 : 0)
      canvas.write(placeholder, at: left, style: style.dim(), limit: line.columns)
    } else {
      drawText(into: &canvas, line, at: start, style: style)
    }
    if isFocused { canvas.caret = start.moved(columns: line.caret) }
  }

  private func drawText(
    into canvas: inout Canvas, _ line: VisibleLine, at start: Position, style: Style
  ) {
    var place = start
    for offset in line.first..<buffer.count {
      let isSelected = buffer.selection?.contains(offset) ?? false
      let width = canvas.widths.cells(buffer.characters[offset])
      let room = start.column + line.columns - place.column
      if width > room { break }
      canvas.write(
        String(buffer.characters[offset]), at: place, style: isSelected ? style.reverse() : style)
      place.column += width
    }
  }
}
