import Text

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
    precondition(cells.indices.contains(column))
    cells.withUnsafeMutableBufferPointer { $0.set(cell, at: column) }
  }

  /// Makes some cells, at least one, blank.
  mutating func fill(_ columns: Range<Int>, _ blank: Cell) {
    // Only at the two edges can half of a wide character be left over.
    set(blank, at: columns.lowerBound)
    set(blank, at: columns.upperBound - 1)
    cells.withUnsafeMutableBufferPointer { $0[columns].update(repeating: blank) }
  }

  mutating func restyle(_ columns: Range<Int>, by change: (Style) -> Style) {
    for column in columns { cells[column].style = change(cells[column].style) }
  }

  /// Draws a part of another row; half a wide character at its edges becomes a blank.
  mutating func draw(_ other: CellRow, from source: Int, to columns: Range<Int>) {
    let (first, last) = (columns.lowerBound, columns.upperBound - 1)
    set(.blank, at: first)
    set(.blank, at: last)
    cells.withUnsafeMutableBufferPointer { mine in
      other.cells.withUnsafeBufferPointer { its in
        _ = mine[columns].update(fromContentsOf: its[source..<source + columns.count])
      }
    }
    if cells[first].isTail { cells[first] = Cell(" ", style: cells[first].style) }
    if cells[last].isWide { cells[last] = Cell(" ", style: cells[last].style) }
  }
}

extension CellRow {
  /// How a row differs from one of the same length.
  enum Change: Equatable {
    case none
    /// In these cells and perhaps in some between them.
    case cells(Range<Int>)
    /// Frame lines came or went, which look at their neighbours, those above and below too.
    case frame
  }

  func change(since old: CellRow) -> Change {
    if isSame(as: old) { return .none }
    return cells.withUnsafeBufferPointer { mine in
      old.cells.withUnsafeBufferPointer { its in
        var (first, end) = (0, mine.count)
        while first < end, mine[first] == its[first] { first += 1 }
        guard first < end else { return .none }
        while mine[end - 1] == its[end - 1] { end -= 1 }
        for column in first..<end where mine[column].isLine || its[column].isLine {
          if mine[column].kind != its[column].kind { return .frame }
        }
        return .cells(first..<end)
      }
    }
  }

  /// Adds the columns of characters that differ; of a wide character, both halves count.
  func addChanges(in columns: Range<Int>, since old: CellRow, _ add: (Int) -> Void) {
    cells.withUnsafeBufferPointer { mine in
      old.cells.withUnsafeBufferPointer { its in
        // The first one may be the right half of a character that is the same at the left.
        for column in max(columns.lowerBound - 1, 0)..<columns.upperBound {
          let cell = mine[column]
          guard cell != its[column] || cell.isWide && mine[column + 1] != its[column + 1],
            !cell.isTail
          else { continue }
          add(column)
        }
      }
    }
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
    let widths: Widths
    /// What is written in its style, with blanks in the place of characters.
    let narrow, wide, tail: Cell

    init(from start: Int, to end: Int, _ style: Style, _ widths: Widths) {
      self.start = start
      column = start
      self.end = end
      self.widths = widths
      narrow = Cell(" ", style: style)
      wide = Cell(" ", kind: .wide, style: style)
      tail = Cell(" ", kind: .tail, style: style)
    }

    /// The cells used.
    var used: Int { max(column - start, 0) }
  }

  /// Writes text as far as it fits before the pen's end, which lies within the row.
  mutating func write(_ text: String, with pen: inout Pen) {
    precondition(pen.end <= cells.count)
    cells.withUnsafeMutableBufferPointer { cells in
      for scalar in text.unicodeScalars {
        guard cells.write(scalar, with: &pen) else { return }
      }
    }
  }

  /// Writes characters as far as they fit before the pen's end, which lies within the row.
  mutating func write(_ characters: ArraySlice<Character>, with pen: inout Pen) {
    precondition(pen.end <= cells.count)
    cells.withUnsafeMutableBufferPointer { cells in
      for character in characters {
        if let scalar = character.soleScalar {
          guard cells.write(scalar, with: &pen) else { return }
        } else {
          for scalar in character.unicodeScalars {
            guard cells.write(scalar, with: &pen) else { return }
          }
        }
      }
    }
  }
}

/// The cells of a row, taken hold of once for all that is written there.
extension UnsafeMutableBufferPointer<Cell> {
  fileprivate func set(_ cell: Cell, at column: Int) {
    let old = self[column]
    if old.isTail, !cell.isTail { self[column - 1] = Cell(" ", style: self[column - 1].style) }
    if old.isWide { self[column + 1] = Cell(" ", style: self[column + 1].style) }
    self[column] = cell
  }

  /// Writes one scalar and moves on behind it.
  ///
  /// - Returns: False where it does not fit any more.
  fileprivate func write(_ scalar: Unicode.Scalar, with pen: inout CellRow.Pen) -> Bool {
    let shown = scalar.isReplacedOnScreen ? scalar.replacement : scalar
    let width = pen.widths.cells(shown)
    guard width > 0 else {
      addMark(shown, behind: pen)
      return true
    }
    guard pen.column + width <= pen.end else { return false }
    put(shown, width: width, with: pen)
    pen.column += width
    return true
  }

  private func addMark(_ mark: Unicode.Scalar, behind pen: CellRow.Pen) {
    guard pen.column > pen.start, !mark.isLeftOutOnScreen else { return }
    guard pen.column > 0, pen.column <= count else { return }
    let column = pen.column - (self[pen.column - 1].isTail ? 2 : 1)
    self[column].add(mark: mark)
  }

  private func put(_ scalar: Unicode.Scalar, width: Int, with pen: CellRow.Pen) {
    let column = pen.column
    if column < 0 {
      // The right half of a character that begins left of the edge.
      if column + width > 0 { set(pen.narrow, at: column + 1) }
    } else if width == 1 {
      set(pen.narrow.showing(scalar), at: column)
    } else {
      set(pen.wide.showing(scalar), at: column)
      set(pen.tail, at: column + 1)
    }
  }
}

extension Unicode.Scalar {
  /// What is drawn instead: a blank for a tab, a question mark for the rest.
  fileprivate var replacement: Unicode.Scalar {
    value == 0x09 ? " " : "?"
  }
}
