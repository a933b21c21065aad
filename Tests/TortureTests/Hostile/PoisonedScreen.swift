import PseudoTerminal
import Testing

/// A look at everything that a poisoned file shows, in the program on the screen.
struct PoisonedScreen {
  let terminal: PseudoTerminal
  private var seen = ""

  init(_ terminal: PseudoTerminal) { self.terminal = terminal }

  /// Presses keys and keeps what is seen after each.
  mutating func look(after keys: [TerminalKey]) {
    for key in keys {
      let count = terminal.bytesReceived
      terminal.send(key)
      // A key that changes nothing is waited for in vain; a slow program is not overtaken.
      try? terminal.waitForOutput(beyond: count, timeout: .seconds(1))
      terminal.settle(quiet: .milliseconds(60))
      seen += terminal.screen.joined()
    }
  }

  /// Leaves; nothing that was sent to the terminal may have been the payload's.
  mutating func expectHarmless() throws {
    seen += terminal.screen.joined()
    terminal.send(.ctrl("q"))
    try terminal.waitForExit()
    let text = String(decoding: terminal.output, as: UTF8.self)
    #expect(!text.contains("\u{1B}]0;PWNED"))
    // ncurses gives the terminal its colours back with a bell at the end; nothing else may ring.
    let bells = text.unicodeScalars.count { $0 == "\u{7}" }
    #expect(
      bells == text.split(separator: "\u{1B}]104\u{7}", omittingEmptySubsequences: false).count - 1)
    #expect(seen.contains("丙"), "the payload was not on the screen")
    let turning = text.unicodeScalars.filter { $0.isTurning || (0x80...0x9F).contains($0.value) }
    #expect(turning.isEmpty, "\(turning.map { String($0.value, radix: 16) })")
  }
}
