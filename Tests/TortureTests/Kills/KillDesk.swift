import Evaluation
import Glibc
import PseudoTerminal
import SeededChance
import Storage

/// One draft whose filler's program is killed again and again; each round begins with what the
/// last one left.
struct KillDesk {
  private let ground: Ground
  private let rubric: Rubric
  private var chance: Chance
  private var tally = KillTally()
  /// The report as it has to be found but for one field, and what may be found there.
  private var report: Report
  private var field: KillField
  private var possible: [FieldContent] = []

  init(seed: UInt64) throws {
    ground = try Ground(.sample)
    rubric = try RubricStore(folders: [ground.data + "/rubrics"]).load("wuhua-2023").rubric
    chance = Chance(seed: seed)
    report = try ground.found().report
    field = KillField.all[0]
    possible = [report[field.path]]
  }

  /// Starts the program on what the last kill left, answers its question, types, and kills it.
  mutating func round() throws {
    let isUnsaved = try check()
    field = chance.element(KillField.all)
    possible = [report[field.path]]
    tally.rounds += 1
    try ground.setPlace(field.path)
    let terminal = try ground.open([Ground.id], columns: 80)
    if chance.number(0...9) == 0 { return try kill(terminal, in: .starting, within: 60_000) }
    if isUnsaved {
      guard try restore(on: terminal) else { return }
    }
    let kind = rubric.field(at: field.path)?.kind ?? .text
    var typing = KilledTyping(terminal, in: field, holding: report[field.path], kind)
    let moment = try typing.run(&chance)
    possible = typing.possible
    tally.sent += typing.sent
    tally.shown += typing.shown
    try kill(terminal, in: moment, within: 12_000)
  }

  /// - Returns: What all rounds came to, with what the last one left.
  mutating func end() throws -> KillTally {
    _ = try check()
    return tally
  }

  /// Looks at what the kill left: a whole draft, and every character that was shown.
  ///
  /// - Returns: Whether the next start has to ask about the journal.
  private mutating func check() throws -> Bool {
    let found: Found
    do {
      found = try ground.found()
    } catch {
      tally.corrupt += 1
      throw error
    }
    if let damage = found.damage {
      tally.corrupt += 1
      throw Failure("The journal is damaged: \(damage)")
    }
    var expected = report
    expected[field.path] = found.report[field.path]
    guard possible.contains(found.report[field.path]), found.report == expected else {
      tally.lost += 1
      throw Failure(
        "Round \(tally.rounds), \(field.address): \(found.report[field.path]) is none of \(possible)"
      )
    }
    report = found.report
    return found.isUnsaved
  }

  /// Answers the question about the journal's text.
  ///
  /// - Returns: False where the kill came first.
  private mutating func restore(on terminal: PseudoTerminal) throws -> Bool {
    try terminal.wait(for: "the question") { terminal.line(0).contains("上次有内容没有存进草稿") }
    try terminal.waitFor(text: "> 恢复输入的内容")
    tally.asked += 1
    terminal.send(.enter)
    if chance.number(0...9) == 0 {
      try kill(terminal, in: .restoring, within: 20_000)
      return false
    }
    try terminal.waitFor(text: "已恢复输入的内容")
    guard try ground.found().draft.report == report else {
      tally.lost += 1
      throw Failure("Round \(tally.rounds): what was restored is not what was found.")
    }
    return true
  }

  /// Kills after at most so many microseconds, and often at once.
  private mutating func kill(
    _ terminal: PseudoTerminal, in moment: KillMoment, within microseconds: Int
  ) throws {
    tally.moments[moment, default: 0] += 1
    if moment == .starting || chance.number(0...2) > 0 {
      usleep(UInt32(chance.number(0...microseconds)))
    }
    terminal.kill()
    while !terminal.hasEnded { usleep(200) }
  }
}
