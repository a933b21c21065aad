import Terminal
import Testing

@Suite struct ListTests {
  @Test(
    "The window shows the selected row and leaves no gap",
    arguments: [
      (0, 0, 10, 4, 0..<4), (5, 0, 10, 4, 2..<6), (9, 9, 10, 4, 6..<10), (2, 7, 10, 4, 2..<6),
      (0, 0, 3, 5, 0..<3), (7, 0, 3, 5, 0..<3), (0, 0, 0, 5, 0..<0), (3, 0, 9, 0, 3..<4),
    ])
  func window(selected: Int, top: Int, count: Int, rows: Int, expected: Range<Int>) {
    #expect(ListScroll(selected: selected, top: top).window(count: count, rows: rows) == expected)
  }

  @Test func `the selection stays in the list`() {
    var scroll = ListScroll()
    scroll.move(by: -3, count: 5, rows: 2)
    #expect(scroll.selected == 0)
    scroll.move(by: 30, count: 5, rows: 2)
    #expect(scroll == ListScroll(selected: 4, top: 3))
    let isUsed = scroll.handle(KeyPress(.home), count: 5, rows: 2)
    #expect(isUsed)
    #expect(scroll == ListScroll())
  }

  private var palette: Palette<Int> {
    Palette([
      Palette.Item(1, title: "绩效目标合理性", detail: "4/4", keywords: ["jxmbhlx", "mbhlx", "A11"]),
      Palette.Item(2, title: "结转结余率", detail: "4/4", keywords: ["jzjyl", "A21"]),
      Palette.Item(3, title: "送审", detail: "F6", keywords: ["ss"]),
      Palette.Item(4, title: "保存 Save", keywords: ["bc"]),
    ])
  }

  @Test(
    "The filter finds by title, initials and code",
    arguments: [
      ("", [1, 2, 3, 4]), ("mbhlx", [1]), ("结余", [2]), ("a", [1, 2, 4]), ("Ａ２", [2]),
      ("JZ", [2]), ("save", [4]), ("xyz", []), ("a 结", [2]), ("率", [2]),
    ])
  func filters(text: String, expected: [Int]) {
    var palette = palette
    for character in text { _ = palette.handle(.character(character), rows: 3) }
    #expect(palette.matches.map(\.value) == expected)
  }

  @Test func `arrows select and typing begins again at the best`() {
    var palette = palette
    _ = palette.handle(KeyPress(.down), rows: 3)
    #expect(palette.selected?.value == 2)
    _ = palette.handle(.character("s"), rows: 3)
    #expect(palette.selected?.value == 3)
    let isUsed = palette.handle(.enter, rows: 3)
    #expect(!isUsed)
  }

  @Test func `the palette is drawn with its details at the right`() {
    var canvas = Canvas(size: Size(columns: 20, rows: 4))
    var palette = palette
    _ = palette.handle(.character("a"), rows: 3)
    palette.draw(into: &canvas, in: canvas.bounds)
    #expect(
      canvas.lines == ["> a", " 绩效目标合理性 4/4", " 结转结余率     4/4", " 保存 Save"])
    #expect(canvas.caret == Position(column: 3, row: 0))
  }
}
