/// A screen, or a part of one, as a value: rows of cells and the place of the caret.
public struct Canvas: Equatable, Sendable {
  public let size: Size
  public let widths: Widths
  /// Where the terminal's cursor stands; nil hides it.
  public var caret: Position?
  var cells: [Cell]

  public init(size: Size, widths: Widths = Widths()) {
    self.size = Size(columns: max(size.columns, 0), rows: max(size.rows, 0))
    self.widths = widths
    cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  public var bounds: Rect { Rect(size) }

  /// The cell there, or nil outside.
  public func cell(at position: Position) -> Cell? {
    bounds.contains(position) ? cells[index(position)] : nil
  }

  /// The cells of a row from left to right; nil outside.
  public func row(_ row: Int) -> ArraySlice<Cell>? {
    guard row >= 0, row < size.rows else { return nil }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  func index(_ position: Position) -> Int {
    position.row * size.columns + position.column
  }
}

extension Canvas {
  /// Which rows differ from those of a canvas of the same size.
  public func changedRows(since old: Canvas) -> [Bool] {
    let (new, old) = (cells.span, old.cells.span)
    var changed: [Bool] = []
    for start in stride(from: 0, to: size.rows * size.columns, by: max(size.columns, 1)) {
      var column = start
      while column < start + size.columns, new[column] == old[column] { column += 1 }
      changed.append(column < start + size.columns)
    }
    return changed
  }

  /// Whether the character there looks different from that of a canvas of the same size.
  ///
  /// Frame lines look different when the cells beside them change; of a wide character, both
  /// halves count.
  public func differs(from old: Canvas, at position: Position) -> Bool {
    let place = index(position)
    let cell = cells[place]
    if cell != old.cells[place] { return true }
    if cell.isWide { return cells[place + 1] != old.cells[place + 1] }
    guard cell.isHorizontalLine || cell.isVerticalLine else { return false }
    return frameArms(at: position) != old.frameArms(at: position)
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
