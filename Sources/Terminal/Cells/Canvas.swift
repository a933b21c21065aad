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
}
