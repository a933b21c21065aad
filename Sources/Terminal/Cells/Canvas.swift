/// A screen, or a part of one, as a value: rows of cells and the place of the caret.
public struct Canvas: Equatable, Sendable {
  public let size: Size
  public let widths: Widths
  /// Where the terminal's cursor stands; nil hides it.
  public var caret: Position?
  /// Each row has its cells for itself: a copy shares those that nothing is written into, and rows
  /// that two canvases share are equal without being looked at.
  var rows: [CellRow]

  public init(size: Size, widths: Widths = Widths()) {
    self.size = Size(columns: max(size.columns, 0), rows: max(size.rows, 0))
    self.widths = widths
    rows = Array(repeating: CellRow(columns: self.size.columns), count: self.size.rows)
  }

  public var bounds: Rect { Rect(size) }

  /// The cell there, or nil outside.
  public func cell(at position: Position) -> Cell? {
    bounds.contains(position) ? rows[position.row][position.column] : nil
  }

  /// The cells of a row from left to right; nil outside.
  public func row(_ row: Int) -> [Cell]? { rows.indices.contains(row) ? rows[row].cells : nil }
}

extension Canvas {
  /// Where characters look different from those of a canvas of the same size, row by row from left
  /// to right; right halves of wide characters are not named.
  ///
  /// Frame lines look different when the cells beside them change; of a wide character, both
  /// halves count.
  public func changedPlaces(since old: Canvas) -> [Position] {
    let changes = rows.indices.map { rows[$0].change(since: old.rows[$0]) }
    var places: [Position] = []
    for row in rows.indices {
      if changes[max(row - 1, 0)...min(row + 1, size.rows - 1)].contains(.frame) {
        // Frame lines join what stands above and below.
        addPlaces(row: row, since: old, to: &places)
      } else if case .cells(let columns) = changes[row] {
        rows[row].addChanges(in: columns, since: old.rows[row]) {
          places.append(Position(column: $0, row: row))
        }
      }
    }
    return places
  }

  private func addPlaces(row: Int, since old: Canvas, to places: inout [Position]) {
    let (new, before) = (rows[row].cells, old.rows[row].cells)
    for column in new.indices {
      let cell = new[column]
      if cell == before[column] {
        if cell.standsAlone { continue }
        let isSameTail = !cell.isWide || new[column + 1] == before[column + 1]
        if isSameTail, !cell.isLine || hasSameArms(as: old, row, column) { continue }
      }
      if !cell.isTail { places.append(Position(column: column, row: row)) }
    }
  }

  private func hasSameArms(as old: Canvas, _ row: Int, _ column: Int) -> Bool {
    let position = Position(column: column, row: row)
    return frameArms(at: position) == old.frameArms(at: position)
  }

  /// The text of the rows without the blanks at their ends; frames as `-` and `|`.
  public var lines: [String] {
    (0..<size.rows).map { row in
      var scalars = String.UnicodeScalarView()
      for cell in self.row(row) ?? [] { scalars.append(contentsOf: cell.scalars) }
      while scalars.last == " " { scalars.removeLast() }
      return String(scalars)
    }
  }

  /// The lines as one text.
  public var text: String {
    lines.joined(separator: "\n")
  }

  /// The styles of the rows, a letter for each cell, for snapshots: `R` reversed, `U` underlined,
  /// `B` bold, `D` dim, else the colour's first letter (`k` grey), `.` plain.
  public var styles: [String] {
    (0..<size.rows).map { row in
      let letters = (self.row(row) ?? []).map(\.style.letter)
      return String(letters.prefix((letters.lastIndex { $0 != "." } ?? -1) + 1))
    }
  }
}

extension Style {
  fileprivate var letter: Character {
    if isReversed { return "R" }
    if isUnderlined { return "U" }
    if isBold { return "B" }
    if isDim { return "D" }
    switch foreground {
    case .normal: return "."
    case .red: return "r"
    case .green: return "g"
    case .yellow: return "y"
    case .blue: return "b"
    case .magenta: return "m"
    case .cyan: return "c"
    case .grey: return "k"
    }
  }
}
