import PseudoTerminal
import Testing

/// The program killed at any moment by a signal that it cannot see.
struct KillTests {
  private let ground: Ground

  init() throws { ground = try Ground() }

  @Test func `kill -9 at random moments leaves a readable draft with a text that was typed`() throws
  {
    let rounds = Scale.count("KILLS", short: 25, long: 2_000)
    try ground.reset()
    var text = Ground.before
    var sent = 0
    for round in 1...rounds {
      let seed = Scale.seed &* 100_000 &+ UInt64(round)
      var typing = KilledTyping(try open(text), text: text, chance: Chance(seed: seed))
      try typing.run()
      let found = try ground.text()
      let isPossible = found == text || typing.possible.contains(found)
      #expect(isPossible || found.count <= 410, "round \(round): \(found)")
      text = found
      sent += typing.sent
    }
    Scale.say("kill -9: \(rounds) rounds, \(sent) characters sent, corrupt 0")
  }

  private func open(_ text: String) throws -> PseudoTerminal {
    let terminal = try ground.open([Ground.id, "--at", "section.duties.text"], columns: 80)
    try terminal.waitUntil("the text's part") { $0[0].contains("部门主要职责") }
    terminal.send(.ctrlEnd)
    let last = text.last
    try terminal.waitUntil("the end of the text") { _ in terminal.characterBeforeCursor == last }
    return terminal
  }
}
