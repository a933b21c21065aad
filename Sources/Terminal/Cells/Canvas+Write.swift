extension Canvas {
  /// Writes one line of text, as far as it fits.
  ///
  /// A wide character is never cut: where only half of it would fit, it is left out.
  ///
  /// - Parameters:
  ///   - text: One line; a control character in it shows as `?`.
  ///   - position: Where its first cell stands; may lie outside.
  ///   - style: How its cells are drawn.
  ///   - limit: The most cells to use; nil for as many as there are.
  /// - Returns: The cells used, up to the right edge.
  @discardableResult
  public mutating func write(
    _ text: String, at position: Position, style: Style = .plain, limit: Int? = nil
  ) -> Int {
    guard rows.indices.contains(position.row) else { return 0 }
    let end = min(limit.map { position.column + max($0, 0) } ?? size.columns, size.columns)
    var pen = CellRow.Pen(from: position.column, to: end, style, widths)
    rows[position.row].write(text, with: &pen)
    return pen.used
  }

  /// Writes the characters of one line, as far as they fit before the right edge.
  ///
  /// - Returns: The cells used.
  @discardableResult
  public mutating func write(
    _ characters: ArraySlice<Character>, at position: Position, style: Style = .plain
  ) -> Int {
    guard rows.indices.contains(position.row) else { return 0 }
    var pen = CellRow.Pen(from: position.column, to: size.columns, style, widths)
    for character in characters {
      guard write(character, row: position.row, with: &pen) else { break }
    }
    return pen.used
  }

  private mutating func write(
    _ character: Character, row: Int, with pen: inout CellRow.Pen
  ) -> Bool {
    if let scalar = character.soleScalar { return rows[row].write(scalar, with: &pen) }
    return character.unicodeScalars.allSatisfy { rows[row].write($0, with: &pen) }
  }

  /// Writes one line of text that ends before a column.
  ///
  /// - Parameters:
  ///   - text: One line; what does not fit between the left edge and `end` is cut at its end.
  ///   - end: The column after its last cell.
  ///   - row: Its row.
  ///   - style: How its cells are drawn.
  /// - Returns: The cells used.
  @discardableResult
  public mutating func write(
    _ text: String, endingAt end: Int, row: Int, style: Style = .plain
  ) -> Int {
    let column = max(end - widths.cells(text), 0)
    return write(
      text, at: Position(column: column, row: row), style: style, limit: end - column)
  }
}
