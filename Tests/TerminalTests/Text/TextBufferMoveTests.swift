import SeededChance
import Terminal
import Testing

@Suite struct TextBufferMoveTests {
  private let text = "资金按进度支付\nab\n年末结转结余"

  private func buffer(caret: Int) -> (TextBuffer, TextLayout) {
    var buffer = TextBuffer(text, isMultiline: true)
    buffer.move(to: caret)
    return (buffer, TextLayout(text, columns: 20))
  }

  @Test func `the column is kept over a short row`() {
    var (buffer, layout) = buffer(caret: 3)
    buffer.move(rows: 1, in: layout)
    #expect(buffer.position(in: layout) == Position(column: 2, row: 1))
    buffer.move(rows: 1, in: layout)
    #expect(buffer.position(in: layout) == Position(column: 6, row: 2))
  }

  @Test func `beyond the first and the last row lie the ends of the text`() {
    var (buffer, layout) = buffer(caret: 3)
    buffer.move(rows: -1, in: layout)
    #expect(buffer.caret == 0)
    buffer.move(rows: 9, in: layout, selecting: true)
    #expect(buffer.selection == 0..<text.count)
  }

  @Test func `home and end are those of the row`() {
    let layout = TextLayout(text, columns: 6)
    var (buffer, _) = buffer(caret: 4)
    buffer.moveEnd(in: layout)
    #expect(buffer.caret == 6)
    #expect(buffer.position(in: layout) == Position(column: 6, row: 1))
    buffer.moveHome(in: layout)
    #expect(buffer.caret == 3)
  }

  @Test func `a click behind a row that goes on stays in that row`() {
    let layout = TextLayout(text, columns: 6)
    var (buffer, _) = buffer(caret: 0)
    buffer.click(Position(column: 50, row: 0), in: layout)
    #expect(buffer.position(in: layout).row == 0)
    buffer.moveRight()
    #expect(buffer.position(in: layout) == Position(column: 2, row: 1))
  }

  @Test func `any script keeps caret, selection and characters in order`() {
    var random = Chance(seed: 3)
    var buffer = TextBuffer(isMultiline: true)
    for _ in 0..<20_000 {
      let layout = TextLayout(buffer.characters, columns: .random(in: 1...12, using: &random))
      buffer.step(layout, &random)
      #expect((0...buffer.count).contains(buffer.caret))
      #expect(buffer.anchor.map { (0...buffer.count).contains($0) } ?? true)
      #expect(Array(buffer.text) == buffer.characters)
      if buffer.count > 60 { buffer.setText("") }
    }
  }
}

extension TextBuffer {
  /// Does one random thing.
  fileprivate mutating func step(_ layout: TextLayout, _ random: inout Chance) {
    let selecting = Bool.random(using: &random)
    switch Int.random(in: 0..<16, using: &random) {
    case 0...4: insert(random.text(of: Array("中，a1 \n\u{301}①"), upTo: 4))
    case 5: deleteBackward()
    case 6: deleteForward()
    case 7: deleteWordBackward()
    case 8: deleteToLineEnd()
    case 9: moveLeft(selecting: selecting)
    case 10: moveRight(selecting: selecting)
    case 11: move(rows: .random(in: -2...2, using: &random), in: layout, selecting: selecting)
    case 12: moveHome(in: layout, selecting: selecting)
    case 13: moveEnd(in: layout, selecting: selecting)
    case 14: moveWordLeft(selecting: selecting)
    default: _ = cutSelection()
    }
  }
}
