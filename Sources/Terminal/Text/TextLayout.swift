import Text

/// Text broken into lines of at most so many cells, by the rules of Chinese typesetting.
///
/// No ，。）” at the start of a line, no （“ at the end of one; words and numbers stay whole where
/// they fit. Blanks at the end of a full line hang beyond the edge.
public struct TextLayout: Equatable, Sendable {
  /// One line, as a range of character offsets.
  public struct Line: Hashable, Sendable {
    /// The characters that are drawn, without the newline.
    public let range: Range<Int>
    /// Whether a newline, or the text, ends here; otherwise the text goes on in the next line.
    public let isHardEnd: Bool
  }

  public let columns: Int
  public let widths: Widths
  /// The lines from top to bottom; at least one, which may be empty.
  public private(set) var lines: [Line] = []
  /// The cells of each character; 0 for a newline.
  private var cells: [UInt8] = []

  public init(_ text: String, columns: Int, widths: Widths = Widths()) {
    self.init(Array(text), columns: columns, widths: widths)
  }

  public init(_ text: [Character], columns: Int, widths: Widths = Widths()) {
    self.columns = max(columns, 1)
    self.widths = widths
    cells.reserveCapacity(text.count)
    var breaker = LineBreaker(columns: self.columns)
    for character in text {
      let scalar = character.soleScalar
      let kind = scalar.map { BreakClass($0) } ?? BreakClass(character)
      let width =
        kind == .newline ? 0 : scalar.map { widths.cells($0) } ?? widths.cells(character)
      breaker.add(kind, cells: width)
      cells.append(UInt8(clamping: width))
    }
    breaker.finish()
    lines = breaker.lines
  }

  public var rows: Int { lines.count }
}

extension TextLayout {
  /// The row of a character offset.
  ///
  /// - Parameters:
  ///   - offset: From 0 to the number of characters.
  ///   - leansBack: Whether an offset between two lines counts as the end of the first of them.
  /// - Returns: An index of `lines`.
  public func row(of offset: Int, leansBack: Bool = false) -> Int {
    var low = 0
    var high = lines.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lines[middle].range.lowerBound <= offset { low = middle } else { high = middle - 1 }
    }
    let isBetween = low > 0 && lines[low].range.lowerBound == offset
    return leansBack && isBetween && !lines[low - 1].isHardEnd ? low - 1 : low
  }

  /// Where the caret of a character offset stands: at most at column `columns`, one past the edge.
  public func position(of offset: Int, leansBack: Bool = false) -> Position {
    let row = row(of: offset, leansBack: leansBack)
    let line = lines[row].range
    let end = min(max(offset, line.lowerBound), line.upperBound)
    let column = cells[line.lowerBound..<end].reduce(0) { $0 + Int($1) }
    return Position(column: min(column, columns), row: row)
  }

  /// The character offset nearest to a cell.
  public func offset(at position: Position) -> Int {
    guard position.row >= 0 else { return 0 }
    guard position.row < lines.count else { return cells.count }
    let line = lines[position.row]
    var column = 0
    for offset in line.range {
      let width = Int(cells[offset])
      if position.column < column + (width + 1) / 2 { return offset }
      column += width
    }
    return line.range.upperBound
  }

  /// The characters of one row.
  public func characters(row: Int, of text: [Character]) -> ArraySlice<Character> {
    lines.indices.contains(row) ? text[lines[row].range] : []
  }

  /// The characters of one row as text.
  public func text(row: Int, of characters: [Character]) -> String {
    guard lines.indices.contains(row) else { return "" }
    return String(characters[lines[row].range])
  }
}
