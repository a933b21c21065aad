import FoundationEssentials
import PseudoTerminal
import Testing

private let nano = "/usr/bin/nano"

/// The pseudo-terminal with a real full-screen program, if there is one.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: nano)))
struct HarnessNanoTests {
  private let folder: TemporaryFolder
  private let terminal: PseudoTerminal

  init() throws {
    folder = try TemporaryFolder()
    let text = try folder.write("单位：五华县教育局\n", to: "a.txt")
    terminal = try PseudoTerminal(program: nano, arguments: ["--ignorercfiles", text])
    try terminal.waitFor(text: "五华县教育局")
    terminal.settle()
  }

  @Test func `a full-screen program types, resizes and restores the terminal`() throws {
    #expect(terminal.isAlternateScreen)
    terminal.send(.end)
    terminal.send("ABC预算")
    try terminal.waitUntil { $0[1] == "单位：五华县教育局ABC预算" }
    #expect(terminal.cursor == (25, 1))
    terminal.resize(columns: 60, rows: 20)
    try terminal.waitUntil { $0[19].contains("^X") }
    terminal.send(.ctrl("x"))
    try terminal.waitFor(text: "Save modified buffer")
    terminal.send("n")
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(!terminal.isAlternateScreen && terminal.isCursorVisible && !terminal.isPasteMarked)
    #expect(terminal.lineSettings?.isEchoing == true)
  }

  @Test func `a storm of sizes does no harm`() throws {
    for size in 0..<60 {
      terminal.resize(columns: 20 + size * 37 % 180, rows: 5 + size * 23 % 55)
      if size.isMultiple(of: 3) { terminal.settle(quiet: .milliseconds(5)) }
    }
    terminal.resize(columns: 80, rows: 24)
    terminal.send(.ctrl("l"))
    try terminal.waitUntil { $0[1] == "单位：五华县教育局" && $0[23].contains("^X") }
  }

  @Test func `a paste arrives as one text`() throws {
    terminal.paste("甲\n乙")
    try terminal.waitUntil { $0[1...2] == ["甲", "乙单位：五华县教育局"] }
  }
}
