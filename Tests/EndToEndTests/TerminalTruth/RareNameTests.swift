import FoundationEssentials
import PseudoTerminal
import Testing

/// Names with ideographs that are newer than the terminal.
struct RareNameTests {
  private let ziping: BuiltZiping

  init() throws {
    ziping = try BuiltZiping()
    try ziping.makeDraft()
  }

  /// What a terminal leaves out, what is on the screen for a name with one of each block.
  private static let terminals: [(dropped: [ClosedRange<UInt32>], shown: String)] = [
    ([], "张\u{31350}\u{2EBF0}\u{323B0}A"),
    ([0x323B0...0x3347F], "张\u{31350}\u{2EBF0}〓A"),
    ([0x2EBF0...0x2EE5D, 0x323B0...0x3347F], "张\u{31350}〓〓A"),
    ([0x2EBF0...0x2EE5D, 0x31350...0x3347F], "张〓〓〓A"),
  ]

  @Test("What the terminal would leave out is shown as 〓 of two cells", arguments: 0..<4)
  func substitutes(number: Int) throws {
    let (dropped, shown) = Self.terminals[number]
    let terminal = try ziping.open("blank", "--at", "cover.filler", dropping: dropped)
    try terminal.waitForFocus("the form") { _ in true }
    terminal.settle()
    let start = terminal.cursor
    terminal.send("张\u{31350}\u{2EBF0}\u{323B0}A")
    try terminal.waitUntil("the cursor behind nine cells") { _ in
      terminal.cursor == (start.column + 9, start.row)
    }
    terminal.settle(quiet: .milliseconds(40))
    #expect(terminal.textBeforeCursor.hasSuffix(shown))
    // The report has the name, whatever the screen shows.
    terminal.send(.ctrl("q"))
    #expect(try terminal.waitForExit() == .exited(0))
    let draft = try ziping.data.read("drafts/blank.json")
    #expect(draft.contains("张\u{31350}\u{2EBF0}\u{323B0}A"))
  }
}
