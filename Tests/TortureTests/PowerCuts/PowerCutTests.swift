import Evaluation
import FoundationEssentials
import Glibc
import PseudoTerminal
import SeededChance
import Testing

/// The power cut at every moment of a session.
struct PowerCutTests {
  private let ground: Ground

  init() throws { ground = try Ground() }

  @Test func `after a power cut at any moment, what was shown a second before is there`() throws {
    // Where the program that recovers goes on.
    try ground.setPlace(.text("duties"))
    let start = try ground.image()
    let typed = try session(seconds: Scale.count("SECONDS", short: 3, long: 20))
    let story = try ground.story(on: start)
    var cuts = PowerCuts(
      story, on: start, most: Scale.count("DISKS", short: 6, long: 60),
      chance: Chance(seed: Scale.seed))
    var oldest = 0
    try cuts.run { disk, time in
      try ground.lay(disk)
      let text = try ground.recoverableText()
      let least = typed.savedCount(at: time)
      #expect(typed.text.hasPrefix(text), "at \(time): \(text)")
      #expect(text.count >= least, "at \(time): \(text.count) of \(least) saved ones")
      oldest = max(oldest, typed.age(ofTextBehind: text.count, at: time))
    }
    // A busy machine may let the program wait; the long run is for a quiet one.
    #expect(oldest < (Scale.isLong ? 1_000_000 : 10_000_000), "\(oldest) µs")
    Scale.say(
      "power cut while typing, saving and recovering: \(typed.text.count) characters, "
        + "\(cuts.line), oldest lost character \(oldest / 1_000) ms")
    #expect(cuts.moments > 20)
  }

  @Test func `the proof can fail: without flushes, an emptied file is among the disks`() throws {
    let trace = """
      1\topen\t1\t/d/.x.tmp\tnew
      2\twrite\t1\t0\t3
      new
      3\trename\t/d/.x.tmp\t/d/x

      """
    let start = DiskImage(
      names: ["/d/x": 0], files: [Array("old".utf8)], folders: ["/d"])
    let story = DiskStory(try Change.all(in: Array(trace.utf8)), on: start)
    var cuts = PowerCuts(story, on: start, most: 100, chance: Chance(seed: 1))
    var found: Set<String> = []
    try cuts.run { disk, _ in
      found.insert(String(decoding: disk.contents["/d/x"] ?? [], as: UTF8.self))
    }
    #expect(found == ["old", "new", "", "n", "\0\0\0"])
  }

  /// Types and saves in turns; then the program is killed, and the next one recovers and goes on.
  private func session(seconds: Int) throws -> TypedText {
    var chance = Chance(seed: Scale.seed)
    var typed = TypedText(Ground.before)
    let first = try #require(try TypingSession(ground, nil, isTraced: true))
    try type(on: first, for: seconds * 2 / 3, &typed, &chance)
    try add(chance.hanzi(3...3), on: first, &typed)
    first.terminal.kill()
    while !first.terminal.hasEnded { usleep(200) }
    let second = try #require(try TypingSession(ground, nil, isTraced: true))
    #expect(second.asksAboutJournal)
    #expect(try second.answer("恢复输入的内容"))
    try second.terminal.waitFor(text: "已恢复输入的内容")
    typed.markSaved()
    second.terminal.send(.ctrlEnd)
    try type(on: second, for: seconds - seconds * 2 / 3, &typed, &chance)
    second.terminal.send(.ctrl("q"))
    #expect(try second.terminal.waitForExit() == .exited(0))
    return typed
  }

  private func type(
    on session: TypingSession, for seconds: Int, _ typed: inout TypedText, _ chance: inout Chance
  ) throws {
    let end = typed.now + seconds * 1_000_000
    while typed.now < end {
      try add(chance.hanzi(1...4), on: session, &typed)
      switch chance.number(0...19) {
      case 0...1:
        _ = try session.save()
        typed.markSaved()
      case 2: session.terminal.settle(quiet: .milliseconds(1_300))
      default: session.terminal.settle(quiet: .milliseconds(chance.number(5...60)))
      }
    }
  }

  private func add(
    _ characters: String, on session: TypingSession, _ typed: inout TypedText
  ) throws {
    session.terminal.send(characters)
    let last = characters.last
    try session.terminal.wait(for: "the echo") { session.terminal.characterBeforeCursor == last }
    typed.add(characters)
  }
}

/// What was typed, when it was seen on the screen, and when it was said to be saved.
struct TypedText {
  private(set) var text: String
  private var saved: [(time: Int, count: Int)]
  private var seen: [(time: Int, count: Int)] = []

  init(_ text: String) {
    self.text = text
    saved = [(0, text.count)]
  }

  /// These characters stand on the screen now.
  mutating func add(_ characters: String) {
    text += characters
    seen.append((now, text.count))
  }

  /// The screen has said that everything is saved.
  mutating func markSaved() { saved.append((now, text.count)) }

  func savedCount(at time: Int) -> Int { saved.last { $0.time <= time }?.count ?? 0 }

  /// How long the first character that is missing had been on the screen, in microseconds.
  func age(ofTextBehind count: Int, at time: Int) -> Int {
    guard let missing = seen.first(where: { $0.count > count }) else { return 0 }
    return max(time - missing.time, 0)
  }

  /// Microseconds, as in the trace.
  var now: Int { Monotonic.microseconds }
}
