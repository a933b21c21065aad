import FoundationEssentials
import PseudoTerminal
import Testing

/// Last year's report survives whatever ends the program.
struct LastYearKillTests {
  private let ziping: BuiltZiping

  init() throws {
    ziping = try BuiltZiping(drafts: ["wuhua-2023"])
    try ziping.makeDraft("blank")
  }

  /// Takes the sample as last year's report of the blank draft.
  private func imported() throws -> PseudoTerminal {
    let terminal = try ziping.open("blank", columns: 120)
    try terminal.waitFor(text: "封面")
    terminal.send(.f(9))
    try terminal.waitFor(text: "拼音首字母")
    terminal.send("drsn")
    terminal.settle()
    terminal.send(.enter)
    try terminal.waitFor(text: "wuhua-2023.json")
    terminal.paste("wuhua-2023.json")
    terminal.settle()
    terminal.send(.enter)
    try terminal.waitFor(text: "[x]")
    terminal.send(.f(2))
    try terminal.waitFor(text: "已写入")
    return terminal
  }

  /// Members of the draft's `last_year`, as its file has them: how many lines.
  private func linesOfLastYear() throws -> Int {
    let lines = try ziping.data.read("drafts/blank.json").split(separator: "\n")
    guard let start = lines.firstIndex(where: { $0.hasPrefix("  \"last_year\"") }) else { return 0 }
    return lines[start...].prefix { !$0.hasPrefix("  }") }.count
  }

  @Test func `a kill, and recovering brings back every line; undo takes it back in one step`()
    throws
  {
    let first = try imported()
    first.send(.ctrl("s"))
    try first.waitFor(text: "已存")
    let whole = try linesOfLastYear()
    #expect(whole > 50)
    first.send(.ctrl("z"))
    try first.waitFor(text: "已撤销：上年数据")
    first.send(.ctrl("y"))
    try first.waitFor(text: "已重做")
    first.send("甲")
    first.settle()
    first.kill()
    _ = try first.waitForExit()
    let second = try ziping.open("blank", columns: 120)
    try second.waitUntil("the question or the form") { screen in
      screen.contains { $0.contains("恢复") || $0.contains("封面") }
    }
    if second.screen.contains(where: { $0.contains("恢复") }) {
      second.send(.enter)
      try second.waitFor(text: "封面")
    }
    second.send(.ctrl("s"))
    second.settle()
    #expect(try linesOfLastYear() == whole)
    second.send(.ctrl("q"))
    _ = try second.waitForExit()
  }

  @Test func `undo survives leaving the draft`() throws {
    let terminal = try imported()
    terminal.send(.escape)
    try terminal.waitFor(text: "份报告")
    #expect(try linesOfLastYear() > 50)
    terminal.send(.enter)
    try terminal.waitFor(text: "封面")
    terminal.send(.ctrl("z"))
    try terminal.waitFor(text: "已撤销：上年数据")
    terminal.send(.ctrl("s"))
    terminal.settle()
    #expect(try linesOfLastYear() == 0)
    terminal.send(.ctrl("q"))
    _ = try terminal.waitForExit()
  }
}
