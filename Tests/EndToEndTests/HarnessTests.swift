import FoundationEssentials
import Glibc
import PseudoTerminal
import Testing

/// The pseudo-terminal itself, with programs that are known to work.
struct HarnessTests {
  /// A shell that runs a script, then shows a prompt of its own.
  private func shell(_ script: String, columns: Int = 40, ambiguousWidth: Int = 1) throws
    -> PseudoTerminal
  {
    try PseudoTerminal(
      program: "/bin/sh", arguments: ["-c", script], columns: columns, rows: 6,
      ambiguousWidth: ambiguousWidth)
  }

  @Test func `what is typed is echoed, and the cursor counts cells`() throws {
    let terminal = try PseudoTerminal(program: "/bin/cat", columns: 40, rows: 6)
    terminal.send("预𠮷算A")
    try terminal.waitFor(text: "预𠮷算A")
    #expect(terminal.cursor == (7, 0))
    #expect(terminal.cell(column: 2, row: 0).text == "𠮷")
    #expect(terminal.cell(column: 2, row: 0).width == 2)
    #expect(terminal.cell(column: 3, row: 0).width == 0)
    #expect(terminal.position(of: "算A")?.column == 4)
    terminal.send(.backspace)
    try terminal.waitUntil { $0[0] == "预𠮷算" }
    terminal.send(.enter)
    terminal.send(.ctrl("d"))
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.screen[..<2] == ["预𠮷算", "预𠮷算"])
  }

  @Test func `the status of a program is reported`() throws {
    #expect(try shell("exit 3").waitForExit() == .exited(3))
    let terminal = try shell("echo ready; sleep 60")
    try terminal.waitFor(text: "ready")
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForExit() == .signalled(SIGTERM))
  }

  @Test func `a lost line hangs the program up`() throws {
    let terminal = try shell("trap 'exit 7' HUP; echo ready; while :; do sleep 0.01; done")
    try terminal.waitFor(text: "ready")
    terminal.hangUp()
    #expect(try terminal.waitForExit() == .exited(7))
  }

  @Test func `a program that is not there is an error`() {
    let error = #expect(throws: PseudoTerminalError.self) {
      try PseudoTerminal(program: "/nowhere/ziping")
    }
    #expect(error?.description.contains("/nowhere/ziping could not be started") == true)
  }

  @Test func `a new size reaches the program`() throws {
    let terminal = try shell("trap 'stty size' WINCH; stty size; while :; do sleep 0.01; done")
    try terminal.waitFor(text: "6 40")
    terminal.resize(columns: 60, rows: 20)
    try terminal.waitFor(text: "20 60")
    #expect(terminal.screen.count == 20)
  }

  @Test("An ambiguous character is as wide as the terminal says", arguments: [(1, 4), (2, 5)])
  func ambiguousWidth(width: Int, column: Int) throws {
    let script = """
      stty -icanon -echo; printf 'A①B\\033[6n'
      head -c 6 | od -An -c
      """
    let terminal = try shell(script, ambiguousWidth: width)
    try terminal.waitFor(text: "033   [   1   ;   \(column)   R")
    #expect(terminal.screen[0].hasPrefix("A①B"))
    #expect(terminal.cell(column: 1, row: 0).width == width)
    #expect(terminal.position(of: "B")?.column == column - 2)
  }

  @Test func `an ambiguous character in two halves is still one`() throws {
    let terminal = try shell(
      "printf '“\\342\\221'; sleep 0.05; printf '\\240中𠮷”'; sleep 9", ambiguousWidth: 2)
    try terminal.waitFor(text: "“①中𠮷”")
    #expect(terminal.cursor == (10, 0))
  }

  @Test func `a paste is marked only if the program asked for marks`() throws {
    let terminal = try shell("printf '\\033[?2004h'; stty -echo; echo ready; cat -v")
    try terminal.waitFor(text: "ready")
    terminal.paste("a预\nb")
    terminal.send(.enter)
    try terminal.waitFor(text: "b^[[201~")
    #expect(terminal.isPasteMarked)
    let plain = try PseudoTerminal(program: "/bin/cat", columns: 40, rows: 6)
    plain.paste("xyz")
    try plain.waitUntil { $0[0] == "xyz" }
    #expect(!plain.isPasteMarked)
  }

  @Test(
    "A key sends what xterm sends",
    arguments: [
      (TerminalKey.up, "^[[A"), (.shiftLeft, "^[[1;2D"), (.ctrlRight, "^[[1;5C"),
      (.home, "^[[H"), (.delete, "^[[3~"), (.pageDown, "^[[6~"), (.backTab, "^[[Z"),
      (.f(1), "^[OP"), (.f(10), "^[[21~"), (.shiftF(1), "^[[1;2P"), (.shiftF(8), "^[[19;2~"),
      (.ctrl("x"), "^X"), (.alt("x"), "^[x"),
    ])
  func keys(key: TerminalKey, bytes: String) throws {
    let terminal = try shell("stty -icanon -echo; echo ready; cat -v")
    try terminal.waitFor(text: "ready")
    terminal.send(key)
    try terminal.waitUntil { $0[1] == bytes }
  }

  @Test func `attributes, modes and bytes can be seen`() throws {
    let terminal = try shell(
      "printf '\\033[?1049h\\033[?25l\\033[?1000;1006h\\033[1;7mX\\033[0;4;31mY\\033[m'; "
        + "head -c 0; read -r line; printf '\\033[?1049l\\033[?25h'")
    let before = terminal.lineSettings
    try terminal.waitFor(text: "XY")
    #expect(terminal.cell(column: 0, row: 0).isBold && terminal.cell(column: 0, row: 0).isReverse)
    #expect(terminal.cell(column: 1, row: 0).isUnderlined)
    #expect(terminal.cell(column: 1, row: 0).foreground == .indexed(1))
    #expect(terminal.isAlternateScreen && !terminal.isCursorVisible && terminal.isMouseOn)
    terminal.click(column: 3, row: 2)
    terminal.send(.enter)
    try terminal.waitForExit()
    #expect(!terminal.isAlternateScreen && terminal.isCursorVisible)
    #expect(String(decoding: terminal.output, as: UTF8.self).hasSuffix("\u{1b}[?25h"))
    #expect(terminal.lineSettings == before && before?.isEchoing == true)
  }

  @Test func `a command is run to its end`() throws {
    let result = try runCommand(
      "/bin/sh", ["-c", "cat; echo $WHO >&2; test -t 0 || exit 4"], environment: ["WHO": "单位"],
      input: "自评\n")
    #expect(result.status == .exited(4))
    #expect(result.output == "自评\n")
    #expect(result.error == "单位\n")
  }

  @Test func `much output does not stop a command`() throws {
    let result = try runCommand("/usr/bin/seq", ["200000"])
    #expect(result.output.hasSuffix("199999\n200000\n"))
  }

  @Test func `a temporary folder is gone with its owner`() throws {
    var folder: TemporaryFolder? = try TemporaryFolder()
    let path = try #require(try folder?.write("{}", to: "drafts/a.json"))
    #expect(try folder?.names(in: "drafts") == ["a.json"])
    #expect(try folder?.read("drafts/a.json") == "{}")
    folder = nil
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `the checkout and the built program are found`() throws {
    let checkout = try #require(BuiltProgram.checkout)
    #expect(FileManager.default.fileExists(atPath: checkout + "/Package.swift"))
    #expect(FileManager.default.isExecutableFile(atPath: BuiltProgram.path("ziping")))
  }
}
