import PseudoTerminal
import Testing

/// Any size at any time.
struct ResizeTests {
  private let ziping: BuiltZiping

  init() throws {
    ziping = try BuiltZiping()
    try ziping.makeDraft()
  }

  @Test func `a storm of sizes while somebody types loses no character`() throws {
    let terminal = try ziping.open("blank", "--at", "section.duties.text")
    try terminal.waitForFocus("the form") { _ in true }
    let typed = Array("部门整体支出绩效自评①“应保尽保”≥95%，ABC𠮷。")
    for step in 0..<120 {
      terminal.resize(columns: 20 + step * 37 % 181, rows: 5 + step * 23 % 56)
      terminal.send(String(typed[step % typed.count]))
      if step.isMultiple(of: 4) { terminal.settle(quiet: .milliseconds(5)) }
    }
    terminal.resize(columns: 80, rows: 24)
    try terminal.waitUntil("the last character before the cursor") { screen in
      screen[0].contains("部门主要职责")
        && terminal.textBeforeCursor.hasSuffix(String(typed[119 % typed.count]))
    }
    terminal.send(.ctrl("q"))
    #expect(try terminal.waitForExit() == .exited(0))
    let expected = String((0..<120).map { typed[$0 % typed.count] })
    #expect(try ziping.data.read("drafts/blank.json").contains("\"duties\": \"\(expected)\""))
  }

  @Test func `a screen that is too small says so, and typing goes on below it`() throws {
    let terminal = try ziping.open("blank", "--at", "section.duties.text", columns: 20, rows: 5)
    try terminal.waitFor(text: "窗口太小：20×5")
    try terminal.waitFor(text: "请放大到 60×20 以上")
    try terminal.waitFor(text: "内容不会丢失")
    terminal.send("应发尽发")
    terminal.resize(columns: 60, rows: 20)
    try terminal.waitFor(text: "应发尽发")
    terminal.resize(columns: 59, rows: 20)
    try terminal.waitFor(text: "窗口太小：59×20")
    terminal.send(.ctrl("q"))
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(try ziping.data.read("drafts/blank.json").contains("应发尽发"))
  }

  @Test(
    "F1 and the text are on the screen at every size that is enough",
    arguments: [(60, 20), (79, 24), (80, 24), (109, 30), (110, 30), (132, 43), (200, 60)])
  func sizes(columns: Int, rows: Int) throws {
    let terminal = try ziping.open(
      "blank", "--at", "indicator.carryover_rate.explanation", columns: columns, rows: rows)
    try terminal.waitFor(text: "F1帮助")
    terminal.send("结余为待付工程尾款。")
    try terminal.waitFor(text: "结余为待付工程尾款。")
    try terminal.waitUntil("the cursor behind the text") { _ in
      terminal.textBeforeCursor.hasSuffix("尾款。")
    }
    #expect(terminal.isCursorVisible)
  }
}
