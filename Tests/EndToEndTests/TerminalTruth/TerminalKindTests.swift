import FoundationEssentials
import PseudoTerminal
import Testing

/// Terminals that can do less, and places where there is none.
struct TerminalKindTests {
  private let ziping: BuiltZiping

  init() throws {
    ziping = try BuiltZiping()
    try ziping.makeDraft()
  }

  @Test(
    "The report can be filled in on every kind of terminal",
    arguments: [
      "xterm", "xterm-256color", "xterm-mono", "vt100", "vt220", "ansi", "linux", "screen",
      "screen-256color", "tmux-256color", "rxvt-unicode-256color",
    ])
  func kinds(term: String) throws {
    ziping.environment["TERM"] = term
    let terminal = try ziping.open("blank", "--at", "fact.carryover_end")
    try terminal.waitFor(text: "年末结转结余")
    terminal.settle()
    terminal.send("53.77万")
    try terminal.waitFor(text: "53.77万")
    terminal.send(.tab)
    terminal.send(.pageDown)
    try terminal.waitUntil("the next part") { $0[0].contains("上级专项资金的支出执行率") }
    terminal.send(.ctrl("q"))
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.isCursorVisible && !terminal.isPasteMarked && !terminal.isMouseOn)
    #expect(terminal.lineSettings?.isEchoing == true)
    #expect(try ziping.data.read("drafts/blank.json").contains("\"carryover_end\": \"537700\""))
  }

  @Test(
    "No more colours than the terminal has",
    arguments: [("xterm", 8), ("linux", 8), ("xterm-256color", 256), ("vt100", 0)])
  func colours(term: String, count: Int) throws {
    ziping.environment["TERM"] = term
    #expect(try coloursShown().allSatisfy { $0 < count })
    #expect(try coloursShown().isEmpty == (count == 0))
  }

  @Test("No colour where none is wanted", arguments: ["NO_COLOR", "--mono"])
  func noColour(wish: String) throws {
    if wish == "NO_COLOR" { ziping.environment[wish] = "1" }
    #expect(try coloursShown(wish == "NO_COLOR" ? [] : [wish]).isEmpty)
  }

  /// The colours on the first screen of a draft.
  private func coloursShown(_ options: [String] = []) throws -> Set<Int> {
    let terminal = try PseudoTerminal(
      program: BuiltProgram.path("ziping"),
      arguments: ["--data", ziping.data.path, "blank"] + options,
      environment: ziping.environment)
    try terminal.waitFor(text: "F1帮助")
    terminal.settle()
    var found: Set<Int> = []
    for row in 0..<terminal.rows {
      for column in 0..<terminal.columns {
        let cell = terminal.cell(column: column, row: row)
        for case .indexed(let colour) in [cell.foreground, cell.background] {
          found.insert(colour)
        }
      }
    }
    return found
  }

  @Test func `a terminal that cannot place its cursor is asked line by line`() throws {
    for term in ["dumb", "unknown", ""] {
      ziping.environment["TERM"] = term
      let terminal = try ziping.open("blank")
      try terminal.waitFor(text: "请输入编号")
      #expect(!terminal.output.contains(0x1B))
    }
  }

  @Test func `without a terminal the questions come line by line`() throws {
    let result = try ziping.run("blank", input: "")
    #expect(result.output.contains("请输入编号") || result.error.contains("终端"))
    #expect(!result.output.utf8.contains(0x1B) && !result.error.utf8.contains(0x1B))
  }

  @Test(
    "A locale that says nothing is taken for UTF-8",
    arguments: [["LANG": "C"], ["LANG": "POSIX"], ["LANG": ""], ["LC_ALL": "zh_CN.UTF-8"]])
  func plainLocale(locale: [String: String]) throws {
    ziping.environment.merge(locale) { _, new in new }
    let terminal = try ziping.open("blank")
    try terminal.waitForFocus("the cover") { $0.part == "封面" }
    terminal.settle()
    #expect(terminal.screen.contains { $0.contains("五华县社会保险基金管理局") })
  }
}
