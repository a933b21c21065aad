/// One row of a canvas, in which no wide character is ever cut in two.
struct CellRow: Equatable, Sendable {
  private(set) var cells: [Cell]

  init(columns: Int) {
    cells = Array(repeating: .blank, count: columns)
  }

  subscript(column: Int) -> Cell { cells[column] }

  /// Both are one row that nothing was written into since; others may be equal all the same.
  func isSame(as other: CellRow) -> Bool {
    cells.withUnsafeBufferPointer { mine in
      other.cells.withUnsafeBufferPointer { mine.baseAddress == $0.baseAddress }
    }
  }

  /// Sets one cell; what is left of a wide character that it covers turns blank.
  mutating func set(_ cell: Cell, at column: Int) {
    if cells[column].isTail, !cell.isTail {
      cells[column - 1] = Cell(" ", style: cells[column - 1].style)
    }
    if cells[column].isWide {
      cells[column + 1] = Cell(" ", style: cells[column + 1].style)
    }
    cells[column] = cell
  }

  /// Makes some cells, at least one, blank.
  mutating func fill(_ columns: Range<Int>, _ blank: Cell) {
    // Only at the two edges can half of a wide character be left over.
    set(blank, at: columns.lowerBound)
    set(blank, at: columns.upperBound - 1)
    for column in columns { cells[column] = blank }
  }

  mutating func restyle(_ columns: Range<Int>, by change: (Style) -> Style) {
    for column in columns { cells[column].style = change(cells[column].style) }
  }

  /// Draws a part of another row; half a wide character at its edges becomes a blank.
  mutating func draw(_ other: CellRow, from source: Int, to columns: Range<Int>) {
    let (first, last) = (columns.lowerBound, columns.upperBound - 1)
    set(.blank, at: first)
    set(.blank, at: last)
    for column in columns { cells[column] = other.cells[source + column - first] }
    if cells[first].isTail { cells[first] = Cell(" ", style: cells[first].style) }
    if cells[last].isWide { cells[last] = Cell(" ", style: cells[last].style) }
  }
}

extension CellRow {
  /// Where text is being written in a row, and how.
  struct Pen {
    /// Where it began; may lie outside, as may its column.
    let start: Int
    var column: Int
    /// The column before which it has to stop.
    let end: Int
    let style: Style
    let widths: Widths

    init(from start: Int, to end: Int, _ style: Style, _ widths: Widths) {
      self.start = start
      column = start
      self.end = end
      self.style = style
      self.widths = widths
    }

    /// The cells used.
    var used: Int { max(column - start, 0) }
  }

  /// Writes one scalar and moves on behind it.
  ///
  /// - Returns: False where it does not fit any more.
  mutating func write(_ scalar: Unicode.Scalar, with pen: inout Pen) -> Bool {
    let shown = scalar.isReplacedOnScreen ? scalar.replacement : scalar
    let width = pen.widths.cells(shown)
    guard width > 0 else {
      addMark(shown, behind: pen)
      return true
    }
    guard pen.column + width <= pen.end else { return false }
    put(shown, width: width, at: pen.column, style: pen.style)
    pen.column += width
    return true
  }

  private mutating func addMark(_ mark: Unicode.Scalar, behind pen: Pen) {
    guard pen.column > pen.start, !mark.isLeftOutOnScreen else { return }
    guard pen.column > 0, pen.column <= cells.count else { return }
    let column = pen.column - (cells[pen.column - 1].isTail ? 2 : 1)
    cells[column].add(mark: mark)
  }

  private mutating func put(_ scalar: Unicode.Scalar, width: Int, at column: Int, style: Style) {
    if column < 0 {
      // The right half of a character that begins left of the edge.
      if column + width > 0 { set(Cell(" ", style: style), at: column + 1) }
      return
    }
    if width == 1 {
      set(Cell(scalar, style: style), at: column)
    } else {
      set(Cell(scalar, kind: .wide, style: style), at: column)
      set(Cell(" ", kind: .tail, style: style), at: column + 1)
    }
  }
}

extension Unicode.Scalar {
  /// What is drawn instead: a blank for a tab, a question mark for the rest.
  fileprivate var replacement: Unicode.Scalar {
    value == 0x09 ? " " : "?"
  }
}
