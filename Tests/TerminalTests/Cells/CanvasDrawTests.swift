import SeededChance
import Terminal
import Testing

@Suite struct CanvasDrawTests {
  @Test func `another canvas is drawn with its caret`() {
    var inner = Canvas(size: Size(columns: 4, rows: 2))
    inner.write("五华", at: Position(column: 0, row: 0))
    inner.caret = Position(column: 2, row: 1)
    var canvas = Canvas(size: Size(columns: 8, rows: 3))
    canvas.draw(inner, at: Position(column: 3, row: 1))
    #expect(canvas.lines == ["", "   五华", ""])
    #expect(canvas.caret == Position(column: 5, row: 2))
  }

  @Test func `a canvas that reaches over the edge is cut between characters`() {
    var inner = Canvas(size: Size(columns: 6, rows: 1))
    inner.write("五华县", at: Position(column: 0, row: 0))
    var right = Canvas(size: Size(columns: 5, rows: 1))
    right.draw(inner, at: Position(column: 2, row: 0))
    #expect(right.lines == ["  五"])
    var left = Canvas(size: Size(columns: 5, rows: 1))
    left.draw(inner, at: Position(column: -1, row: 0))
    #expect(left.lines == [" 华县"])
  }

  @Test func `styles change without the text`() {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    canvas.write("五华", at: Position(column: 0, row: 0), style: .color(.red))
    canvas.restyle(Rect(column: 2, row: 0, columns: 9, rows: 9)) { $0.reverse() }
    #expect(canvas.lines == ["五华"])
    #expect(canvas.cell(at: Position(column: 0, row: 0))?.style == Style(foreground: .red))
    #expect(
      canvas.cell(at: Position(column: 2, row: 0))?.style
        == Style(foreground: .red, reverse: true))
  }

  @Test func `styles can be read like text`() {
    var canvas = Canvas(size: Size(columns: 9, rows: 2))
    canvas.write("中", at: Position(column: 1, row: 0), style: .bold)
    canvas.write("ab", at: Position(column: 4, row: 0), style: .color(.red))
    #expect(canvas.styles == [".BB.rr", ""])
  }

  @Test func `frame lines are read as text and joined by the terminal`() {
    var canvas = Canvas(size: Size(columns: 5, rows: 3))
    canvas.horizontalLine(row: 0)
    canvas.verticalLine(column: 2, from: 1)
    #expect(canvas.lines == ["-----", "  |", "  |"])
    #expect(canvas.frameArms(at: Position(column: 0, row: 0)) == [.left, .right])
    #expect(canvas.frameArms(at: Position(column: 2, row: 0)) == [.left, .right, .down])
    #expect(canvas.frameArms(at: Position(column: 2, row: 2)) == [.up, .down])
  }

  @Test func `any random writing leaves whole characters`() {
    var random = Chance(seed: 7)
    var canvas = Canvas(size: Size(columns: 13, rows: 3), widths: Widths(ambiguous: 2))
    for _ in 0..<5_000 {
      let place = Position(
        column: .random(in: -3...14, using: &random), row: .random(in: -1...3, using: &random))
      canvas.write(random.text(of: Array("a中①e\u{301}，"), upTo: 5), at: place)
      #expect(canvas.hasOnlyWholeCharacters)
    }
  }
}

extension Canvas {
  /// Whether each wide character has its right half beside it, and each right half its left.
  fileprivate var hasOnlyWholeCharacters: Bool {
    (0..<size.rows).allSatisfy { row in
      let cells = Array(self.row(row) ?? [])
      return cells.indices.allSatisfy { column in
        let isFollowedByTail = column + 1 < cells.count && cells[column + 1].isTail
        return cells[column].isWide == isFollowedByTail
      } && cells.first?.isTail != true
    }
  }
}
