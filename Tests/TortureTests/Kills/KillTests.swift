import PseudoTerminal
import Testing

/// The program killed at any moment by a signal that it cannot see.
struct KillTests {
  @Test func `kill -9 at random moments loses no character that was shown`() async throws {
    let rounds = Scale.count("KILLS", short: 200, long: 2_000)
    // Two desks keep two processors busy: one program starts while the other one is watched.
    let desks = 2
    var total = KillTally()
    try await withThrowingTaskGroup(of: KillTally.self) { group in
      for desk in 0..<desks {
        let share = rounds / desks + (desk < rounds % desks ? 1 : 0)
        group.addTask {
          var desk = try KillDesk(seed: Scale.seed &* 100_000 &+ UInt64(desk) &* 10_000)
          for _ in 0..<share { try desk.round() }
          return try desk.end()
        }
      }
      for try await tally in group { total.add(tally) }
    }
    Scale.say(total.line)
    #expect(total.lost == 0)
    #expect(total.corrupt == 0)
    // The rounds must have met what they are for.
    #expect(total.sent > rounds && total.shown > total.sent / 2 && total.asked > rounds / 10)
  }
}

/// What the rounds came to.
struct KillTally: Sendable {
  var rounds = 0
  /// Characters that were sent, and those whose echo was seen before the kill.
  var sent = 0
  var shown = 0
  /// Starts that asked what to do with the journal's text.
  var asked = 0
  /// Rounds behind which something was missing, and those that left a file nobody can read.
  var lost = 0
  var corrupt = 0
  /// Rounds by what was going on when the kill came.
  var moments: [KillMoment: Int] = [:]

  mutating func add(_ other: KillTally) {
    rounds += other.rounds
    sent += other.sent
    shown += other.shown
    asked += other.asked
    lost += other.lost
    corrupt += other.corrupt
    moments.merge(other.moments, uniquingKeysWith: +)
  }

  var line: String {
    let kinds = KillMoment.allCases.map { "\($0.rawValue) \(moments[$0] ?? 0)" }
    return "kill -9: \(rounds) rounds (\(kinds.joined(separator: ", "))), \(sent) characters sent, "
      + "\(shown) shown, recovery asked \(asked) times, lost \(lost), corrupt \(corrupt)"
  }
}

/// What was going on when the kill came.
enum KillMoment: String, CaseIterable, Sendable {
  case starting, restoring, typing, pasting, saving, leaving, undoing, moving, deleting
}
