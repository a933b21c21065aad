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
    guard position.row >= 0, position.row < size.rows else { return 0 }
    let end = min(limit.map { position.column + max($0, 0) } ?? size.columns, size.columns)
    var column = position.column
    for scalar in text.unicodeScalars {
      guard write(scalar, at: &column, from: position, end: end, style) else { break }
    }
    return max(column - position.column, 0)
  }

  /// Writes the characters of one line, as far as they fit before the right edge.
  ///
  /// - Returns: The cells used.
  @discardableResult
  public mutating func write(
    _ characters: ArraySlice<Character>, at position: Position, style: Style = .plain
  ) -> Int {
    guard position.row >= 0, position.row < size.rows else { return 0 }
    var column = position.column
    for character in characters {
      if let scalar = character.soleScalar {
        guard write(scalar, at: &column, from: position, end: size.columns, style) else { break }
        continue
      }
      for scalar in character.unicodeScalars {
        guard write(scalar, at: &column, from: position, end: size.columns, style) else {
          return max(column - position.column, 0)
        }
      }
    }
    return max(column - position.column, 0)
  }

  /// Writes one scalar and moves on behind it.
  ///
  /// - Returns: False where it does not fit any more.
  private mutating func write(
    _ scalar: Unicode.Scalar, at column: inout Int, from start: Position, end: Int,
    _ style: Style
  ) -> Bool {
    let shown = scalar.isReplacedOnScreen ? scalar.replacement : scalar
    let width = widths.cells(shown)
    guard width > 0 else {
      addMark(shown, left: column, from: start)
      return true
    }
    guard column + width <= end else { return false }
    put(shown, width: width, at: Position(column: column, row: start.row), style: style)
    column += width
    return true
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

  private mutating func addMark(_ mark: Unicode.Scalar, left column: Int, from start: Position) {
    guard column > start.column, !mark.isLeftOutOnScreen else { return }
    guard column > 0, column <= size.columns else { return }
    var place = index(Position(column: column - 1, row: start.row))
    if cells[place].isTail { place -= 1 }
    cells[place].add(mark: mark)
  }

  private mutating func put(
    _ scalar: Unicode.Scalar, width: Int, at position: Position, style: Style
  ) {
    let place = index(position)
    if position.column < 0 {
      // The right half of a character that begins left of the edge.
      if position.column + width > 0 { set(Cell(" ", style: style), at: place + 1) }
      return
    }
    if width == 1 {
      set(Cell(scalar, style: style), at: place)
    } else {
      set(Cell(scalar, kind: .wide, style: style), at: place)
      set(Cell(" ", kind: .tail, style: style), at: place + 1)
    }
  }

  /// Sets one cell; what is left of a wide character that it covers turns blank.
  mutating func set(_ cell: Cell, at place: Int) {
    if cells[place].isTail, !cell.isTail {
      cells[place - 1] = Cell(" ", style: cells[place - 1].style)
    }
    if cells[place].isWide {
      cells[place + 1] = Cell(" ", style: cells[place + 1].style)
    }
    cells[place] = cell
  }
}

extension Unicode.Scalar {
  /// What is drawn instead: a blank for a tab, a question mark for the rest.
  fileprivate var replacement: Unicode.Scalar {
    value == 0x09 ? " " : "?"
  }
}
