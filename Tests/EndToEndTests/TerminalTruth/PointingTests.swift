import PseudoTerminal
import Testing

/// The mouse, and a program without it.
struct PointingTests {
  private let ziping: BuiltZiping

  init() throws {
    ziping = try BuiltZiping()
    try ziping.makeDraft()
  }

  @Test func `a click moves the focus and the caret`() throws {
    let terminal = try ziping.open("blank", "--at", "cover.unit")
    try terminal.waitForFocus("the cover") { $0.label == "单位名称" }
    terminal.settle()
    let field = try terminal.waitForPosition(of: "联系电话")
    terminal.click(column: field.column + 24, row: field.row)
    try terminal.waitForFocus("the telephone") { $0.label == "联系电话" }
    terminal.send("0753")
    try terminal.waitFor(text: "0753")
    let part = try terminal.waitForPosition(of: "三、下一步工作计划")
    terminal.click(column: part.column, row: part.row)
    try terminal.waitForFocus("the last part") { $0.part == "下一步工作计划" }
    terminal.send("二〇二四年工作如下：")
    try terminal.waitFor(text: "二〇二四年工作如下：")
    let character = try terminal.waitForPosition(of: "年工作")
    terminal.click(column: character.column, row: character.row)
    try terminal.waitUntil("the caret before 年") { _ in terminal.cursor == character }
  }

  @Test func `a click chooses a draft, and a second one opens it`() throws {
    try ziping.makeDraft("second")
    let terminal = try ziping.open()
    try terminal.waitFor(text: "2 份报告")
    terminal.settle()
    terminal.click(column: 3, row: 4)
    try terminal.waitUntil("the second line") { $0[4].hasPrefix(">") }
    terminal.click(column: 3, row: 4)
    try terminal.waitForFocus("the cover") { $0.part == "封面" }
  }

  @Test func `without the mouse, no mouse is asked for`() throws {
    let terminal = try ziping.open("blank", "--no-mouse")
    try terminal.waitForFocus("the cover") { _ in true }
    terminal.settle()
    #expect(!terminal.isMouseOn)
    terminal.send(.ctrl("q"))
    try terminal.waitForExit()
    let mouseModes = [9, 1000, 1002, 1003, 1005, 1006, 1015]
    let modes = TerminalModes(terminal.output)
    #expect(mouseModes.allSatisfy { modes.isOn[$0] == nil })
  }
}
