import PseudoTerminal
import SeededChance
import Testing

/// Every size at any time, while somebody types.
struct ResizeStormTests {
  private let ground: Ground

  init() throws { ground = try Ground() }

  @Test func `a storm of sizes loses no character, and the caret stays behind the last one`() throws
  {
    let resizes = Scale.count("RESIZES", short: 200, long: 1_000)
    var chance = Chance(seed: Scale.seed)
    let session = try #require(try TypingSession(ground, nil, columns: 80))
    let terminal = session.terminal
    var typed = ""
    var looks = 0
    for step in 1...resizes {
      let size = (chance.number(20...300), chance.number(5...100))
      terminal.resize(columns: size.0, rows: size.1)
      let characters = chance.hanzi(1...3)
      typed += characters
      terminal.send(characters)
      guard step.isMultiple(of: 5) else { continue }
      looks += try look(terminal, last: characters.last) ? 1 : 0
    }
    terminal.resize(columns: 80, rows: 24)
    try expectCaret(terminal, typed.last)
    // What was shown is safe already.
    #expect(try ground.recoverableText() == Ground.before + typed)
    terminal.send(.ctrl("q"))
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(try ground.text() == Ground.before + typed)
    Scale.say(
      "resize storm: \(resizes) sizes, \(typed.count) characters, caret looked at \(looks) times, "
        + "lost 0")
  }

  /// - Returns: Whether the screen is large enough to have a caret.
  private func look(_ terminal: PseudoTerminal, last: Character?) throws -> Bool {
    guard terminal.columns >= 60, terminal.rows >= 20 else {
      try terminal.waitFor(text: "窗口太小")
      return false
    }
    try expectCaret(terminal, last)
    return true
  }

  private func expectCaret(_ terminal: PseudoTerminal, _ last: Character?) throws {
    try terminal.waitUntil("the caret behind “\(last ?? " ")”") { _ in
      terminal.isCursorVisible && terminal.characterBeforeCursor == last
    }
  }
}
