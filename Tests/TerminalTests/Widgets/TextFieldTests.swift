import Terminal
import Testing

@Suite struct TextFieldTests {
  private func drawn(_ input: TextInput, columns: Int) -> Canvas {
    var canvas = Canvas(size: Size(columns: columns, rows: 1))
    input.draw(into: &canvas, in: canvas.bounds, isFocused: true)
    return canvas
  }

  private func drawn(_ area: TextArea, _ size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    area.draw(into: &canvas, in: canvas.bounds, isFocused: true)
    return canvas
  }

  @Test func `a field shows its text and the caret behind it`() {
    let canvas = drawn(TextInput("五华县"), columns: 12)
    #expect(canvas.lines == ["[五华县    ]"])
    #expect(canvas.caret == Position(column: 7, row: 0))
  }

  @Test func `an amount stands at the right`() {
    let canvas = drawn(TextInput("537,762.26", isRightAligned: true), columns: 16)
    #expect(canvas.lines == ["[    537,762.26]"])
    #expect(canvas.caret == Position(column: 15, row: 0))
  }

  @Test func `an empty field shows what it waits for`() {
    #expect(drawn(TextInput(placeholder: "单位"), columns: 8).lines == ["[单位  ]"])
  }

  @Test func `an empty amount shows what it waits for at the left, the caret at the right`() {
    let canvas = drawn(TextInput(placeholder: "元", isRightAligned: true), columns: 8)
    #expect(canvas.lines == ["[元    ]"])
    #expect(canvas.caret == Position(column: 7, row: 0))
  }

  @Test func `without the focus the beginning is shown`() {
    var canvas = Canvas(size: Size(columns: 11, rows: 1))
    TextInput("五华县社会保险基金").draw(into: &canvas, in: canvas.bounds, isFocused: false)
    #expect(canvas.lines == ["[五华县社 ]"])
    #expect(canvas.caret == nil)
  }

  @Test func `a long text scrolls with the caret and is not cut inside a character`() {
    var input = TextInput("五华县社会保险基金管理局")
    #expect(drawn(input, columns: 11).lines == ["[金管理局 ]"])
    _ = input.handle(KeyPress(.home))
    #expect(drawn(input, columns: 11).lines == ["[五华县社 ]"])
  }

  @Test func `the caret is inside the field at any place and width`() {
    var input = TextInput("预算①“合理性”ABC𠮷e\u{301}，1,234.50元")
    for columns in 3...30 {
      for offset in 0...input.buffer.count {
        input.buffer.move(to: offset)
        let caret = drawn(input, columns: columns).caret
        #expect(caret.map { (1..<columns).contains($0.column) } == true)
      }
    }
  }

  @Test func `a click puts the caret where it fell`() {
    var input = TextInput("五华县", isRightAligned: true)
    input.click(column: 7, columns: 12, widths: Widths())
    #expect(input.buffer.caret == 1)
    input.click(column: 0, columns: 12, widths: Widths())
    #expect(input.buffer.caret == 0)
  }

  @Test func `an area scrolls as little as it must`() {
    var area = TextArea("一\n二\n三\n四\n五")
    let size = Size(columns: 10, rows: 3)
    #expect(drawn(area, size).lines == ["三", "四", "五"])
    for _ in 0..<3 { _ = area.handle(KeyPress(.up), in: size, widths: Widths()) }
    #expect(drawn(area, size).lines == ["二", "三", "四"])
    #expect(drawn(area, size).caret == Position(column: 2, row: 0))
    _ = area.handle(KeyPress(.down), in: size, widths: Widths())
    #expect(drawn(area, size).lines == ["二", "三", "四"])
  }

  @Test func `a click in a scrolled area counts its rows`() {
    var area = TextArea("一\n二\n三\n四\n五")
    let size = Size(columns: 10, rows: 3)
    area.click(Position(column: 0, row: 1), in: size, widths: Widths())
    #expect(area.buffer.caret == 6)
  }

  @Test func `what is selected is reversed`() {
    var area = TextArea("预算执行情况说明")
    area.buffer.move(to: 1)
    area.buffer.move(to: 6, selecting: true)
    let canvas = drawn(area, Size(columns: 9, rows: 3))
    #expect(canvas.lines == ["预算执行", "情况说明", ""])
    let reversed = (0..<3).map { row in
      (canvas.row(row) ?? []).filter(\.style.isReversed).map(\.text).joined()
    }
    #expect(reversed == ["算执行", "情况", ""])
  }

  @Test func `keys that nobody needs here are left to others`() {
    let size = Size(columns: 9, rows: 3)
    var input = TextInput("a")
    var area = TextArea("a")
    for press in [KeyPress.escape, .tab, .function(1), .control("s")] {
      let isUsed = input.handle(press) || area.handle(press, in: size, widths: Widths())
      #expect(!isUsed)
    }
    let isUsed = input.handle(.enter)
    #expect(!isUsed)
    _ = area.handle(.enter, in: size, widths: Widths())
    #expect(area.text == "a\n")
  }
}
