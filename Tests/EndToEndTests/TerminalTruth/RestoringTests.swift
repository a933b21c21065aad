import Glibc
import PseudoTerminal
import Testing

/// However the program ends, the terminal is as it was, and the last word is on the disk.
struct RestoringTests {
  private let ziping: BuiltZiping

  init() throws {
    ziping = try BuiltZiping()
    try ziping.makeDraft()
  }

  /// The program behind a shell line, so that there is a before to compare with.
  private func startBehindShell() throws -> (PseudoTerminal, LineSettings?) {
    let script = "echo vorher; read -r line; exec \"$0\" \"$@\""
    let terminal = try PseudoTerminal(
      program: "/bin/sh",
      arguments: [
        "-c", script, BuiltProgram.path("ziping"), "--data", ziping.data.path, "blank", "--at",
        "section.duties.text",
      ], environment: ziping.environment)
    try terminal.waitFor(text: "vorher")
    let settings = terminal.lineSettings
    terminal.send(.enter)
    try terminal.waitForFocus("the form") { $0.label == "主要职责" }
    terminal.settle()
    return (terminal, settings)
  }

  private func expectRestored(_ terminal: PseudoTerminal, _ settings: LineSettings?) {
    let modes = TerminalModes(terminal.output)
    #expect(modes.leftovers.isEmpty)
    #expect(!modes.hasApplicationKeypad && modes.isPlain)
    #expect(!terminal.isAlternateScreen && !terminal.isMouseOn && !terminal.isPasteMarked)
    #expect(terminal.isCursorVisible)
    #expect(terminal.screen[0] == "vorher")
    #expect(!terminal.screen.contains { $0.contains("主要职责") })
    #expect(terminal.lineSettings == settings && settings?.isEchoing == true)
  }

  @Test func `while it runs, the terminal is its own`() throws {
    let (terminal, settings) = try startBehindShell()
    #expect(terminal.isAlternateScreen && terminal.isMouseOn && terminal.isPasteMarked)
    #expect(terminal.lineSettings != settings && terminal.lineSettings?.isEchoing == false)
  }

  @Test(
    "Leaving by a key restores the terminal and says how to go on",
    arguments: [TerminalKey.ctrl("q"), .f(10)])
  func leaving(key: TerminalKey) throws {
    let (terminal, settings) = try startBehindShell()
    terminal.send("直接经办")
    terminal.send(key)
    #expect(try terminal.waitForExit() == .exited(0))
    expectRestored(terminal, settings)
    let end = terminal.screen.joined()
    #expect(end.contains("已保存。") && end.contains("继续填写：ziping --data ") && end.contains(" blank"))
    #expect(try ziping.data.read("drafts/blank.json").contains("\"duties\": \"直接经办\""))
  }

  @Test(
    "A request to end saves, restores and ends within a second",
    arguments: [SIGTERM, SIGHUP, SIGINT])
  func ending(signal: Int32) throws {
    let (terminal, settings) = try startBehindShell()
    terminal.send("直接经办")
    try terminal.waitFor(text: "直接经办")
    terminal.signal(signal)
    try terminal.waitForExit(timeout: .seconds(1))
    expectRestored(terminal, settings)
    #expect(try ziping.data.read("drafts/blank.json").contains("\"duties\": \"直接经办\""))
  }

  @Test func `a lost line ends it within a second, with the last word on the disk`() throws {
    let (terminal, _) = try startBehindShell()
    terminal.send("直接经办")
    try terminal.waitFor(text: "直接经办")
    terminal.hangUp()
    try terminal.waitForExit(timeout: .seconds(1))
    #expect(try ziping.data.read("drafts/blank.json").contains("\"duties\": \"直接经办\""))
  }

  @Test(
    "A crash restores the terminal before it is one",
    arguments: [SIGSEGV, SIGABRT, SIGILL, SIGBUS, SIGFPE, SIGTRAP])
  func crashing(signal: Int32) throws {
    let (terminal, settings) = try startBehindShell()
    terminal.signal(signal)
    #expect(try terminal.waitForExit() == .signalled(signal))
    expectRestored(terminal, settings)
  }
}
