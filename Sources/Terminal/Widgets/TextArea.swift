/// A field of several rows, which scrolls so that the caret is visible.
public struct TextArea: Equatable, Sendable {
  public var buffer: TextBuffer
  /// The first visible row, as far as the caret allows.
  public var top = 0

  public init(_ text: String = "") {
    buffer = TextBuffer(text, isMultiline: true)
  }

  public var text: String { buffer.text }

  /// The text in rows; the last column is kept for the caret behind a full row.
  public func layout(columns: Int, widths: Widths) -> TextLayout {
    TextLayout(buffer.characters, columns: columns - 1, widths: widths)
  }

  /// Does what a key means here.
  ///
  /// - Parameters:
  ///   - press: A key that nothing else has claimed.
  ///   - size: The size in which the area is drawn.
  ///   - widths: How characters are counted.
  /// - Returns: Whether the key meant something here.
  public mutating func handle(_ press: KeyPress, in size: Size, widths: Widths) -> Bool {
    let layout = layout(columns: size.columns, widths: widths)
    let isUsed = buffer.edit(press, in: layout, page: max(size.rows - 1, 1))
    if isUsed { reveal(in: size, widths: widths) }
    return isUsed
  }

  /// Puts the caret at the character nearest to a cell, counted from the area's corner.
  public mutating func click(
    _ position: Position, in size: Size, widths: Widths, selecting: Bool = false
  ) {
    let layout = layout(columns: size.columns, widths: widths)
    let row = position.row + visibleTop(rows: size.rows, layout)
    buffer.click(
      Position(column: position.column, row: row), in: layout, selecting: selecting)
  }

  /// Scrolls as little as makes the caret visible.
  public mutating func reveal(in size: Size, widths: Widths) {
    top = visibleTop(rows: size.rows, layout(columns: size.columns, widths: widths))
  }

  private func visibleTop(rows: Int, _ layout: TextLayout) -> Int {
    let caret = buffer.position(in: layout).row
    let last = max(layout.rows - rows, 0)
    return min(max(min(top, last), caret - max(rows, 1) + 1), caret)
  }
}

extension TextArea {
  /// Draws the visible rows; with the focus, the caret goes there.
  public func draw(
    into canvas: inout Canvas, in rect: Rect, isFocused: Bool, style: Style = .plain
  ) {
    guard !rect.isEmpty else { return }
    let layout = layout(columns: rect.columns, widths: canvas.widths)
    let top = visibleTop(rows: rect.rows, layout)
    canvas.fill(rect, style: style)
    for row in 0..<min(rect.rows, layout.rows - top) {
      let place = rect.origin.moved(rows: row)
      canvas.write(
        layout.text(row: top + row, of: buffer.characters), at: place, style: style,
        limit: rect.columns)
      drawSelection(into: &canvas, row: top + row, of: layout, at: place, style: style)
    }
    if isFocused {
      let caret = buffer.position(in: layout)
      canvas.caret = rect.origin.moved(columns: caret.column, rows: caret.row - top)
    }
  }

  private func drawSelection(
    into canvas: inout Canvas, row: Int, of layout: TextLayout, at place: Position, style: Style
  ) {
    let line = layout.lines[row].range
    guard let selected = buffer.selection?.clamped(to: line), !selected.isEmpty else { return }
    let start = layout.position(of: selected.lowerBound).column
    let end = layout.position(of: selected.upperBound, leansBack: true).column
    canvas.restyle(
      Rect(column: place.column + start, row: place.row, columns: end - start, rows: 1),
      style.reverse())
  }
}
