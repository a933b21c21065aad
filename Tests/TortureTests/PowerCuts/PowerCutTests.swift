import FoundationEssentials
import Glibc
import PseudoTerminal
import Testing

/// The power cut at every moment of a session.
struct PowerCutTests {
  private let ground: Ground

  init() throws { ground = try Ground() }

  @Test func `after a power cut at any moment, what was shown a second before is there`() throws {
    try ground.reset()
    let start = try image()
    let typed = try session(seconds: Scale.count("SECONDS", short: 3, long: 20))
    let trace = [UInt8](try Data(contentsOf: URL(filePath: ground.trace)))
    let story = DiskStory(try Change.all(in: trace), on: start)
    var cuts = PowerCuts(
      story, on: start, most: Scale.count("DISKS", short: 6, long: 60),
      chance: Chance(seed: Scale.seed))
    var oldest = 0
    try cuts.run { disk, time in
      let text = try textAfterwards(disk)
      let least = typed.savedCount(at: time)
      #expect(typed.text.hasPrefix(text), "at \(time): \(text)")
      #expect(text.count >= least, "at \(time): \(text.count) of \(least) saved ones")
      oldest = max(oldest, typed.age(ofTextBehind: text.count, at: time))
    }
    // A busy machine may let the program wait; the long run is for a quiet one.
    #expect(oldest < (Scale.isLong ? 1_000_000 : 10_000_000), "\(oldest) µs")
    Scale.say(
      "power cut: \(typed.text.count) characters, \(story.steps.count) changes, "
        + "\(story.flushes.count) flushes, \(cuts.moments) moments, \(cuts.tried) disks that "
        + "POSIX permits, \(cuts.different.count) different ones opened, wrong 0, oldest lost "
        + "character \(oldest / 1_000) ms")
    #expect(cuts.moments > 20)
  }

  @Test func `the proof can fail: without flushes, an emptied file is among the disks`() throws {
    let trace = """
      1\topen\t1\t/d/.x.tmp\tnew
      2\twrite\t1\t0\t3
      new
      3\trename\t/d/.x.tmp\t/d/x

      """
    let start = DiskImage(names: ["/d/x": 0], files: [Array("old".utf8)])
    let story = DiskStory(try Change.all(in: Array(trace.utf8)), on: start)
    var cuts = PowerCuts(story, on: start, most: 100, chance: Chance(seed: 1))
    var found: Set<String> = []
    try cuts.run { disk, _ in
      found.insert(String(decoding: disk.contents["/d/x"] ?? [], as: UTF8.self))
    }
    #expect(found == ["old", "new", "", "n", "\0\0\0"])
  }

  /// Types and saves in turns; what was typed when.
  private func session(seconds: Int) throws -> TypedText {
    var chance = Chance(seed: Scale.seed)
    let session = try #require(try TypingSession(ground, nil, isTraced: true))
    let terminal = session.terminal
    var typed = TypedText(Ground.before)
    let end = typed.now + seconds * 1_000_000
    while typed.now < end {
      let characters = chance.hanzi(1...4)
      terminal.send(characters)
      let last = characters.last
      try terminal.waitUntil("the echo") { _ in terminal.characterBeforeCursor == last }
      typed.add(characters)
      switch chance.number(0...19) {
      case 0...1:
        _ = try session.save()
        typed.markSaved()
      case 2: terminal.settle(quiet: .milliseconds(1_300))
      default: terminal.settle(quiet: .milliseconds(chance.number(5...60)))
      }
    }
    terminal.send(.ctrl("q"))
    #expect(try terminal.waitForExit() == .exited(0))
    return typed
  }

  /// The drafts' folder as it is.
  private func image() throws -> DiskImage {
    var disk = DiskImage()
    let folder = ground.data + "/drafts"
    for name in ground.names(in: "data/drafts") {
      disk.names[folder + "/" + name] = disk.files.count
      disk.files.append([UInt8](try Data(contentsOf: URL(filePath: folder + "/" + name))))
    }
    return disk
  }

  /// The text that somebody finds who starts the program on such a disk and restores.
  private func textAfterwards(_ disk: DiskImage) throws -> String {
    try? FileManager.default.removeItem(atPath: ground.data + "/drafts")
    mkdir(ground.data + "/drafts", 0o700)
    for (path, bytes) in disk.contents where path.hasPrefix(ground.data + "/drafts/") {
      let file = URL(filePath: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    return try ground.recoverableText()
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
  var now: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1_000_000 + now.tv_nsec / 1_000
  }
}
