/// Fills lines greedily, in one pass over the characters.
struct LineBreaker {
  private(set) var lines: [TextLayout.Line] = []
  private let columns: Int
  /// The offset of the next character.
  private var offset = 0
  private var lineStart = 0
  private var lineCells = 0
  /// The last offset where the line may end, and the cells before it.
  private var lastBreak: (offset: Int, cells: Int)?
  private var previous = BreakClass.newline
  private var beforePrevious = BreakClass.newline

  init(columns: Int) {
    self.columns = columns
  }

  mutating func add(_ kind: BreakClass, cells width: Int) {
    if kind == .newline {
      endLine(at: offset, next: offset + 1, isHard: true)
    } else {
      place(kind, cells: width)
    }
    offset += 1
    beforePrevious = previous
    previous = kind
  }

  mutating func finish() {
    endLine(at: offset, next: offset, isHard: true)
  }

  private mutating func place(_ kind: BreakClass, cells width: Int) {
    if offset > lineStart, BreakClass.mayBreak(before: beforePrevious, previous, kind) {
      lastBreak = (offset, lineCells)
    }
    while kind != .space, lineCells + width > columns, offset > lineStart {
      let broken = lastBreak ?? (offset, lineCells)
      let rest = lineCells - broken.cells
      endLine(at: broken.offset, next: broken.offset, isHard: false)
      lineCells = rest
    }
    lineCells += width
  }

  private mutating func endLine(at end: Int, next: Int, isHard: Bool) {
    lines.append(TextLayout.Line(range: lineStart..<end, isHardEnd: isHard))
    lineStart = next
    lineCells = 0
    lastBreak = nil
  }
}
