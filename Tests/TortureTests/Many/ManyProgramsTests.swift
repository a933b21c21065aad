import FoundationEssentials
import Glibc
import PseudoTerminal
import Testing

/// Many programs on one data folder, each on a draft of its own, and two on one.
struct ManyProgramsTests {
  private let ground: Ground

  init() throws { ground = try Ground() }

  @Test func `none fails, and every draft holds what was typed into it`() throws {
    let count = Scale.count("PROGRAMS", short: 12, long: 200)
    try ground.reset()
    let ids = (1..<count).map { "draft-\($0)" }
    for id in ids { try ground.addDraft(id) }
    let peaceful = try ids.map { id in
      try ground.open([id, "--at", "section.duties.text"], columns: 80)
    }
    for terminal in peaceful { try waitForText(terminal) }
    // One more fights for the first one's draft.
    let fighter = try ground.open([ids[0], "--at", "section.duties.text"], columns: 80)
    try fighter.waitFor(text: "只查看", timeout: .seconds(60))
    fighter.send("争")
    try fighter.waitFor(text: "正在填写这份草稿", timeout: .seconds(60))
    let programs = peaceful + [fighter]
    var slowest = Duration.zero
    var texts = Array(repeating: Ground.before, count: peaceful.count)
    for round in 0..<3 {
      for (index, terminal) in peaceful.enumerated() {
        let character = Array("一二三四五六七八九十")[(index + round) % 10]
        slowest = max(slowest, try keystroke(character, on: terminal))
        texts[index].append(character)
      }
    }
    let memory = try programs.map(proportionalMemory)
    // All save and leave at once.
    for terminal in peaceful { terminal.send(.ctrl("q")) }
    for (index, terminal) in peaceful.enumerated() {
      #expect(try terminal.waitForExit(timeout: .seconds(60)) == .exited(0), "\(ids[index])")
    }
    #expect(!fighter.hasEnded)
    for (id, text) in zip(ids, texts) { #expect(try ground.text(of: id) == text) }
    say(count, memory, slowest)
  }

  private func waitForText(_ terminal: PseudoTerminal) throws {
    try terminal.waitUntil("the text", timeout: .seconds(120)) { screen in
      screen.contains { $0.contains(Ground.before) }
    }
    terminal.send(.ctrlEnd)
  }

  /// The time from a key to the end of its answer, with all the others there.
  private func keystroke(
    _ character: Character, on terminal: PseudoTerminal
  ) throws -> Duration {
    let start = SuspendingClock().now
    terminal.send(String(character))
    try terminal.waitUntil("“\(character)”", timeout: .seconds(60)) { _ in
      terminal.characterBeforeCursor == character
    }
    return terminal.lastOutputTime - start
  }

  /// KiB that would be free without it: its own pages, and its share of the common ones.
  private func proportionalMemory(_ terminal: PseudoTerminal) throws -> Int {
    let path = "/proc/\(terminal.process)/smaps_rollup"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let line = text.split(separator: "\n").first { $0.hasPrefix("Pss:") }
    return line.flatMap { $0.split(separator: " ").dropFirst().first }.flatMap { Int($0) } ?? 0
  }

  private func say(_ count: Int, _ memory: [Int], _ slowest: Duration) {
    let largest = memory.max() ?? 0
    let mean = memory.reduce(0, +) / max(memory.count, 1)
    Scale.say(
      "\(count) programs on one folder: none failed, memory each \(mean) KiB on average, "
        + "\(largest) KiB at most, slowest keystroke \(slowest)")
  }
}
