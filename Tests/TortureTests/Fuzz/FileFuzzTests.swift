import FuzzTargets
import PseudoTerminal
import SeededChance
import Testing

/// Files that were damaged, cut, or written by somebody else.
struct FileFuzzTests {
  /// How many of each kind a short and a long run try: reading a rubric takes longer than a lock.
  private static let counts: [String: (short: Int, long: Int)] = [
    "draft": (300, 100_000), "journal": (300, 100_000), "lock": (3_000, 500_000),
    "roster": (1_000, 100_000), "administrators": (200, 20_000), "trail": (200, 50_000),
    "statement": (1_000, 100_000), "parcel": (200, 20_000), "rubric": (40, 10_000),
    "keys": (3_000, 500_000),
  ]

  @Test("Each is read or refused with a sentence", arguments: FuzzTarget.allCases)
  func spoiled(_ target: FuzzTarget) throws {
    let counts = Self.counts[target.name] ?? (100, 10_000)
    let count = Scale.count("FILES", short: counts.short, long: counts.long)
    let seeds = try target.seeds(in: BuiltProgram.checkout ?? "")
    var chance = Chance(seed: Scale.seed)
    var (read, wrong) = (0, 0)
    for seed in seeds {
      #expect(target.run(seed) == .read, "the seed of \(target.name)")
    }
    for round in 0..<count {
      switch target.run(Spoiler().spoil(seeds[round % seeds.count], &chance)) {
      case .read: read += 1
      case .refused: break
      case .wrong(let law):
        wrong += 1
        Issue.record("\(target.name), round \(round): \(law)")
      }
    }
    Scale.say(
      "fuzz \(target.name): \(count) inputs, \(read) read, \(count - read - wrong) refused, wrong "
        + "\(wrong), seed \(Scale.seed)")
  }
}
