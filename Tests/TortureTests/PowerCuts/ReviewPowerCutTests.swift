import Evaluation
import PseudoTerminal
import ReviewProof
import SeededChance
import Storage
import Testing

/// The power cut at every moment of a review: whatever was said to be done is there.
struct ReviewPowerCutTests {
  /// What a command had done when it said so.
  private struct Promise {
    var time: Int
    /// The trail's lines by their hashes.
    var hashes: [String]
    /// The draft's file.
    var digest: String
    /// Versions that the trail names.
    var versions: [String]
  }

  private static let signing = ["--as", Office.reviewer, "--passphrase-fd", "0"]
  private static let filler = ["--as", Office.filler]
  private static let reviewer = ["--as", Office.reviewer]

  /// A review from the first change to a new revision.
  static let commands: [[String]] = [
    ["set", "blank", "cover.telephone=1"] + filler,
    ["submit", "blank"] + filler,
    ["query", "ask", "blank", "cover.telephone", "对吗？"] + reviewer,
    ["return", "blank", "--reason", "请改"] + signing,
    ["set", "blank", "cover.telephone=2"] + filler,
    ["evidence", "add", "blank", "systems", "file.txt", "--copy"] + filler,
    ["query", "answer", "blank", "1", "已改"] + filler,
    ["submit", "blank"] + filler,
    ["query", "close", "blank", "1"] + reviewer,
    ["approve", "blank"] + signing,
    ["sign", "blank"] + signing,
    ["reopen", "blank", "--reason", "补正"] + signing,
  ]

  @Test func `after a power cut at any moment, no line, version or draft is missing`() throws {
    let ground = try Ground.office()
    try ground.root.write("佐证\n", to: "file.txt")
    let start = try ground.image()
    var promises = [try promise(ground)]
    let commands = Scale.isLong ? Self.commands : Array(Self.commands.prefix(5))
    for command in commands {
      let done = try ground.run(command, input: Office.passphrase, isTraced: true)
      #expect(done.status == .exited(0), "\(command): \(done.error)")
      promises.append(try promise(ground))
    }
    var cuts = PowerCuts(
      try ground.story(on: start), on: start, most: Scale.count("DISKS", short: 6, long: 60),
      chance: Chance(seed: Scale.seed))
    try cuts.run { disk, time in
      try ground.lay(disk)
      let now = promises.lastIndex { $0.time <= time } ?? 0
      try expect(promises[now], or: promises[min(now + 1, promises.count - 1)], on: ground)
    }
    Scale.say("power cut while reviewing: \(commands.count) commands, \(cuts.line), missing 0")
    #expect(cuts.moments > 20)
  }

  private func promise(_ ground: Ground) throws -> Promise {
    let file = try ground.review()
    return Promise(
      time: file.trail.lines.isEmpty ? 0 : Monotonic.microseconds,
      hashes: file.trail.lines.map(\.hash), digest: file.digest,
      versions: file.review.steps.map(\.version))
  }

  /// The disk holds what was promised, and at most some of what was about to be.
  private func expect(_ promise: Promise, or next: Promise, on ground: Ground) throws {
    let file = try ground.review()
    #expect(file.trail.fault == nil)
    let hashes = file.trail.lines.map(\.hash)
    #expect(hashes.starts(with: promise.hashes), "\(hashes.count) of \(promise.hashes.count) lines")
    #expect(next.hashes.starts(with: hashes), "lines that were never written")
    #expect([promise.digest, next.digest].contains(file.digest), "another draft")
    guard let id = Ground.draftID else { return }
    let store = ReviewStore(drafts: DraftStore(folder: ground.data + "/drafts"), id: id)
    for version in promise.versions { #expect(store.version(version) != nil, "\(version)") }
    let off = try problems(store, ground)
    #expect(off == [])
  }

  /// What `verify` would say is off: a power cut must not look like tampering.
  private func problems(_ store: ReviewStore, _ ground: Ground) throws -> [String] {
    let people = try PeopleStore(folder: ground.data).load()
    let verification = Verification(
      of: try store.completed(), in: store, roster: people?.roster ?? Roster(people: []),
      tools: .forTests, labels: { _, _ in [] })
    return verification.problems().map(\.message)
  }
}
