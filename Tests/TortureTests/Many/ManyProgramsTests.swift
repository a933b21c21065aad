import Evaluation
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
    try ground.setPlace(.text("duties"), of: ids[0])
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
    texts[0] = try takeOver(from: peaceful[0], by: fighter, texts[0], of: ids[0])
    // All save and leave at once.
    let remaining = peaceful.dropFirst() + [fighter]
    for terminal in remaining { terminal.send(.ctrl("q")) }
    for terminal in remaining {
      #expect(try terminal.waitForExit(timeout: .seconds(60)) == .exited(0), "\(terminal.screen)")
    }
    for (id, text) in zip(ids, texts) { #expect(try ground.text(of: id) == text) }
    say(count, memory, slowest)
  }

  /// Whoever has the draft types and dies; the other one notices, gets what was typed, goes on.
  ///
  /// A third one is refused meanwhile.
  ///
  /// - Returns: The text with what both have typed.
  private func takeOver(
    from holder: PseudoTerminal, by fighter: PseudoTerminal, _ text: String, of id: String
  ) throws -> String {
    _ = try keystroke("甲", on: holder)
    holder.kill()
    #expect(try holder.waitForExit() == .signalled(SIGKILL))
    try fighter.waitFor(text: "对方已经关闭这份草稿", timeout: .seconds(60))
    try fighter.waitFor(text: "> 重新读取")
    fighter.send(.enter)
    try fighter.waitFor(text: "> 恢复输入的内容", timeout: .seconds(60))
    fighter.send(.enter)
    try fighter.waitFor(text: "已恢复输入的内容", timeout: .seconds(60))
    fighter.send(.ctrlEnd)
    _ = try keystroke("乙", on: fighter)
    let third = try ground.open([id, "--at", "section.duties.text"], columns: 80)
    try third.waitFor(text: "只查看", timeout: .seconds(60))
    let refused = try ground.run(["set", id, "cover.filler=丙"])
    #expect(refused.status != .exited(0) && refused.error.contains("正由"), "\(refused)")
    third.send(.ctrl("q"))
    #expect(try third.waitForExit() == .exited(0))
    return text + "甲乙"
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
