import Evaluation
import PseudoTerminal
import SeededChance
import Storage
import Testing

/// Two real programs on one draft, where no lock keeps them apart, and somebody who saves from
/// outside.
struct ProgramInterleavingTests {
  @Test func `two programs lose no text that nobody has seen and decided against`() async throws {
    let scripts = Scale.count("PROGRAM_INTERLEAVINGS", short: 4, long: 1_000)
    var total = Tally()
    try await withThrowingTaskGroup(of: Tally.self) { group in
      for desk in 0..<2 {
        group.addTask {
          var ground = try Ground()
          var tally = Tally()
          for script in stride(from: desk, to: scripts, by: 2) {
            // On a share, what is cleared here may still be there for the other machine.
            if Share.mounted == nil { try ground.reset() } else { ground = try Ground() }
            try Self.play(script, on: ground, &tally)
          }
          return tally
        }
      }
      for try await tally in group { total.add(tally) }
    }
    Scale.say(
      "two programs: \(scripts) interleavings, \(total.texts) texts, \(total.saves) saves, "
        + "\(total.outside) from outside, \(total.merges) merges, \(total.decided) texts decided "
        + "against, lost \(total.lost), merges not asked for 0")
    #expect(total.lost == 0)
    #expect(total.merges > scripts / 2)
  }

  private struct Tally: Sendable {
    var (texts, saves, outside, merges, decided, lost) = (0, 0, 0, 0, 0, 0)

    mutating func add(_ other: Tally) {
      texts += other.texts
      saves += other.saves
      outside += other.outside
      merges += other.merges
      decided += other.decided
      lost += other.lost
    }
  }

  private static func play(_ script: Int, on ground: Ground, _ tally: inout Tally) throws {
    var chance = Chance(seed: Scale.seed &* 20_000 &+ UInt64(script))
    // On a share (`make shares`) as on two machines.
    var editors = [
      try ScreenEditor("甲", on: ground, in: ground.data),
      try ScreenEditor("乙", on: ground, in: Share.second(ground.data)),
    ]
    var written: Set<String> = []
    // What somebody replaced who had it before their eyes.
    var replaced: Set<String> = []
    for step in 0..<chance.number(5...12) {
      let who = chance.number(0...1)
      let text = "《\(editors[who].name)\(script)·\(step)》"
      switch chance.number(0...9) {
      case 0...5:
        let part = chance.element(ScreenEditor.parts)
        replaced.formUnion(try editors[who].enter(text, in: part, &chance))
        written.insert(text)
      case 6...8:
        try editors[who].save(&chance)
        tally.saves += 1
      default:
        let text = "《外\(script)·\(step)》"
        replaced.formUnion(try saveOutside(text, on: ground, &chance))
        written.insert(text)
        tally.outside += 1
      }
    }
    for who in [0, 1] { try editors[who].quit(&chance) }
    for editor in editors {
      tally.merges += editor.merges
      tally.decided += editor.decided.count
      replaced.formUnion(editor.decided)
    }
    tally.texts += written.count
    let lost = written.subtracting(try kept(on: ground)).subtracting(replaced)
    tally.lost += lost.count
    if !lost.isEmpty {
      let kept = try kept(on: ground)
      Issue.record("script \(script): lost \(lost), kept \(kept), \(editors.map(\.events))")
    }
  }

  private static let fields = ["section.duties.text", "section.departments.text"]

  /// The texts that are in the file at last.
  private static func kept(on ground: Ground) throws -> Set<String> {
    Set(try fields.flatMap { try ground.text(at: $0).tokens })
  }

  /// Another program reads the file, changes a text and writes it.
  private static func saveOutside(
    _ text: String, on ground: Ground, _ chance: inout Chance
  ) throws -> Set<String> {
    let address = chance.element(fields)
    var draft = try ground.found().draft
    guard let path = FieldPath(address: address) else { return [] }
    let old = draft.report[path].text(as: .text)
    draft.report[path] = .text(text)
    _ = try DraftStore.save(draft)
    return Set(old.tokens)
  }
}
