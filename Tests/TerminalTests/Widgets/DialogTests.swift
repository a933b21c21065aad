import Terminal
import Testing

@Suite struct DialogTests {
  private enum Choice: Equatable { case restore, keep, cancel }

  private let dialog = Dialog<Choice>(
    title: "发现未保存的修改", lines: ["04-22 14:03 曾翠兰"],
    answers: [
      Dialog.Answer(.restore, "恢复", key: .function(2)), Dialog.Answer(.keep, "不恢复"),
      Dialog.Answer(.cancel, "返回", key: .escape),
    ])

  @Test func `a dialog stands in the middle, the caret on the answer`() {
    var canvas = Canvas(size: Size(columns: 28, rows: 10))
    canvas.fill(canvas.bounds)
    dialog.draw(into: &canvas, in: canvas.bounds)
    #expect(
      canvas.lines == [
        "",
        "   ----------------------",
        "   | 发现未保存的修改   |",
        "   | 04-22 14:03 曾翠兰 |",
        "   |                    |",
        "   | > F2 恢复          |",
        "   |   不恢复           |",
        "   |   Esc 返回         |",
        "   ----------------------",
        "",
      ])
    #expect(canvas.caret == Position(column: 5, row: 5))
  }

  @Test func `arrows choose, Enter answers, keys answer at once`() {
    var dialog = dialog
    let moved = dialog.handle(KeyPress(.down))
    #expect(moved == nil)
    let entered = dialog.handle(.enter)
    #expect(entered == .keep)
    let escaped = dialog.handle(.escape)
    #expect(escaped == .cancel)
  }

  @Test("A dialog is drawn at any size", arguments: 0...12)
  func small(size: Int) {
    var canvas = Canvas(size: Size(columns: size, rows: size))
    dialog.draw(into: &canvas, in: canvas.bounds)
    #expect(canvas.lines.count == size)
  }
}
