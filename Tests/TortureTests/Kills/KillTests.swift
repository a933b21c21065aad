import PseudoTerminal
import Testing

/// The program killed at any moment by a signal that it cannot see.
struct KillTests {
  private let ground: Ground

  init() throws { ground = try Ground() }

  @Test func `kill -9 at random moments loses no character that was shown`() throws {
    let rounds = Scale.count("KILLS", short: 25, long: 2_000)
    try ground.reset()
    var possible: [TextField: [String]] = [:]
    for field in TextField.all { possible[field] = [try ground.text(at: field.address)] }
    var (sent, echoed, asked, lost) = (0, 0, 0, 0)
    for round in 1...rounds {
      var chance = Chance(seed: Scale.seed &* 100_000 &+ UInt64(round))
      let field = chance.element(TextField.all)
      asked += try recover() ? 1 : 0
      for field in TextField.all {
        let found = try ground.text(at: field.address)
        let isKept = possible[field]?.contains(found) == true
        #expect(isKept, "round \(round), \(field.address): \(found)\n\(possible[field] ?? [])")
        lost += isKept ? 0 : 1
        possible[field] = [found]
      }
      let text = try ground.text(at: field.address)
      var typing = KilledTyping(try open(field, text), in: field, text: text, chance: chance)
      try typing.run()
      possible[field] = typing.possible
      sent += typing.sent
      echoed += typing.echoed
    }
    Scale.say(
      "kill -9: \(rounds) rounds, \(sent) characters sent, \(echoed) shown, recovery asked "
        + "\(asked) times, rounds with a loss \(lost), corrupt 0")
  }

  /// Starts the program once and answers its question.
  ///
  /// - Returns: Whether there was one.
  private func recover() throws -> Bool {
    let terminal = try ground.open([Ground.id], columns: 80)
    let question = "上次有内容没有存进草稿"
    try terminal.waitUntil("the form or a question") { screen in
      screen[0].contains(question) || screen[0].contains("五华县")
    }
    let isAsked = terminal.screen[0].contains(question)
    if isAsked {
      try terminal.waitFor(text: "> 恢复输入的内容")
      terminal.send(.enter)
      try terminal.waitFor(text: "已恢复输入的内容")
    }
    terminal.send(.ctrl("q"))
    #expect(try terminal.waitForExit() == .exited(0))
    return isAsked
  }

  private func open(_ field: TextField, _ text: String) throws -> PseudoTerminal {
    let terminal = try ground.open([Ground.id, "--at", field.address], columns: 80)
    try terminal.waitUntil("the text's part") { $0[0].contains(field.title) }
    terminal.send(.ctrlEnd)
    if let last = text.last {
      try terminal.waitUntil("the end of the text") { _ in terminal.characterBeforeCursor == last }
    }
    return terminal
  }
}
