import Terminal
import Testing

@Suite struct TextBufferTests {
  private func buffer(_ text: String, caret: Int, isMultiline: Bool = false) -> TextBuffer {
    var buffer = TextBuffer(text, isMultiline: isMultiline)
    buffer.move(to: caret)
    return buffer
  }

  @Test func `typing goes before the caret`() {
    var buffer = buffer("五县", caret: 1)
    buffer.insert("华")
    #expect(buffer.text == "五华县")
    #expect(buffer.caret == 2)
  }

  @Test func `typing replaces the selection`() {
    var buffer = buffer("五华县", caret: 0)
    buffer.move(to: 2, selecting: true)
    #expect(buffer.selectedText == "五华")
    buffer.insert("梅")
    #expect(buffer.text == "梅县")
    #expect(buffer.caret == 1)
    #expect(buffer.selection == nil)
  }

  @Test(
    "Pasted text is cleaned for its field",
    arguments: [
      ("a\nb", true, "a\nb"), ("a\r\nb\rc", true, "a\nb\nc"), ("a\nb", false, "a b"),
      ("a\r\nb", false, "a b"), ("a\tb", true, "a    b"), ("a\tb", false, "a b"),
      ("a\u{1B}[31mb\u{7}\u{7F}\u{9B}", true, "a[31mb"), ("一\u{2028}二", true, "一\n二"),
    ])
  func cleaned(text: String, isMultiline: Bool, expected: String) {
    var buffer = TextBuffer(isMultiline: isMultiline)
    buffer.insert(text)
    #expect(buffer.text == expected)
    #expect(buffer.caret == expected.count)
  }

  @Test func `text from a file is not changed by opening it`() {
    let text = "a\tb\u{1B}\r\nc"
    #expect(TextBuffer(text).text == text)
  }

  @Test func `an accent joins the letter before it`() {
    var buffer = TextBuffer("cafe")
    buffer.insert("\u{301}")
    #expect(buffer.count == 4)
    #expect(buffer.caret == 4)
    buffer.deleteBackward()
    #expect(buffer.text == "caf")
  }

  @Test(
    "Deleting takes characters, words or the rest of the line",
    arguments: [
      ("backward", "五县,ab 12"), ("forward", "五华,ab 12"), ("word back", "县,ab 12"),
      ("word on", "五华,ab 12"), ("line end", "五华"),
    ])
  func deletes(what: String, expected: String) {
    var buffer = buffer("五华县,ab 12", caret: 2)
    switch what {
    case "backward": buffer.deleteBackward()
    case "forward": buffer.deleteForward()
    case "word back": buffer.deleteWordBackward()
    case "word on": buffer.deleteWordForward()
    default: buffer.deleteToLineEnd()
    }
    #expect(buffer.text == expected)
  }

  @Test func `deleting to the end of a line takes the newline when nothing is before it`() {
    var buffer = buffer("一\n二", caret: 1, isMultiline: true)
    buffer.deleteToLineEnd()
    #expect(buffer.text == "一二")
  }

  @Test func `deleting at the ends does nothing`() {
    var buffer = buffer("a", caret: 0)
    buffer.deleteBackward()
    buffer.move(to: 1)
    buffer.deleteForward()
    buffer.deleteToLineEnd()
    #expect(buffer.text == "a")
  }

  @Test func `moving without selecting goes to the ends of the selection`() {
    var buffer = buffer("五华县", caret: 0)
    buffer.move(to: 2, selecting: true)
    buffer.moveLeft()
    #expect(buffer.caret == 0)
    buffer.selectAll()
    buffer.moveRight()
    #expect(buffer.caret == 3)
    #expect(buffer.selection == nil)
  }

  @Test(
    "Words are runs of one kind",
    arguments: [(0, 3), (3, 4), (4, 7), (5, 7), (7, 9)])
  func words(from: Int, to: Int) {
    var buffer = buffer("五华县,ab 12", caret: from)
    buffer.moveWordRight()
    #expect(buffer.caret == to)
  }

  @Test func `cutting returns what was selected`() {
    var buffer = TextBuffer("五华县")
    #expect(buffer.cutSelection() == "")
    buffer.selectAll()
    #expect(buffer.cutSelection() == "五华县")
    #expect(buffer.isEmpty)
  }
}
