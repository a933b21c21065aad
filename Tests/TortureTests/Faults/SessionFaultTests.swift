import Glibc
import PseudoTerminal
import Testing

/// The program on the screen, each of whose calls on the data folder goes wrong once.
struct SessionFaultTests {
  private let ground: Ground
  private static let typed = "新文本。"
  private static let after = Ground.before + typed

  init() throws { ground = try Ground() }

  static let onceKinds: [Fault] =
    Scale.isLong
    ? ([EIO, ENOSPC, EDQUOT, EROFS, EINTR].map(Fault.Kind.failing) + [
      .failingLate(EIO), .half, .clockBack,
    ]).map { Fault(kind: $0) }
    : [.failing(EIO), .half].map { Fault(kind: $0, hitsOnlyChanges: true) }

  @Test("a call that fails once loses no character", arguments: onceKinds)
  func once(_ fault: Fault) throws {
    var (asked, refused) = (0, 0)
    let calls = try ground.enumerate(fault) { fault in
      guard let screen = try TypingSession(ground, fault) else {
        refused += 1
        return #expect(try ground.text() == Ground.before, "\(ground.met)")
      }
      try screen.type(Self.typed)
      if try !screen.save() {
        asked += 1
        #expect(screen.advice, "\(screen.terminal.screen), \(ground.met)")
      }
      try screen.leaveSaved()
      let kept = try texts()
      #expect(kept.contains(Self.after), "\(ground.met), \(kept)")
    }
    Scale.say(
      "session, \(fault.testDescription): \(calls) calls, \(refused) refused at the start, "
        + "\(asked) told on the screen, lost 0")
    #expect(calls > 5)
  }

  static let lastingKinds: [Fault] =
    (Scale.isLong ? [ENOSPC, EDQUOT, EROFS, EIO] : [ENOSPC]).map {
      Fault(kind: .failing($0), hitsOnlyChanges: true, lasts: true)
    }

  @Test("a disk that stays broken keeps the text until it lies elsewhere", arguments: lastingKinds)
  func lasting(_ fault: Fault) throws {
    let calls = try ground.enumerate(fault) { fault in
      guard let screen = try TypingSession(ground, fault) else { return }
      try screen.type(Self.typed)
      let isSaved = try screen.save()
      if !isSaved { #expect(screen.advice, "\(screen.terminal.screen), \(ground.met)") }
      #expect([Ground.before, Self.after].contains(try ground.text()), "\(ground.met)")
      do {
        try screen.leaveElsewhere()
      } catch {
        Issue.record("\(ground.met): \(error)")
      }
      let kept = try texts() + (try homeTexts())
      #expect(kept.contains(Self.after), "\(ground.met), \(kept)")
    }
    Scale.say("session, \(fault.testDescription): \(calls) calls, lost 0")
  }

  @Test func `a folder that is removed underneath keeps the text until it lies elsewhere`() throws {
    try ground.reset()
    let screen = try #require(try TypingSession(ground, nil))
    try screen.type("新文本。")
    try ground.removeDrafts()
    #expect(try !screen.save())
    #expect(screen.advice, "\(screen.terminal.screen)")
    try screen.leaveElsewhere()
    let kept = try texts() + homeTexts()
    #expect(kept == [Self.after])
  }

  static let deaths: [Fault] =
    (Scale.isLong ? [Fault.Kind.killed, .killedBehind] : [.killedBehind]).map {
      Fault(kind: $0, hitsOnlyChanges: true)
    }

  @Test("a death at any change leaves one readable draft", arguments: deaths)
  func death(_ fault: Fault) throws {
    let calls = try ground.enumerate(fault) { fault in
      guard let screen = try TypingSession(ground, fault) else { return }
      try screen.type(Self.typed)
      let isShown = screen.shows(Self.typed)
      _ = try screen.save()
      if !screen.terminal.hasEnded { try screen.leaveSaved() }
      #expect([Ground.before, Self.after].contains(try ground.text()), "\(ground.met)")
      // What was shown is in the draft or in the journal.
      if isShown { #expect(try ground.recoverableText() == Self.after, "\(ground.met)") }
    }
    Scale.say("session, \(fault.testDescription): \(calls) calls, lost 0")
  }

  /// The texts of all drafts in the folder.
  private func texts() throws -> [String] { try texts(in: "data/drafts") }

  /// The texts of the drafts in the user's home.
  private func homeTexts() throws -> [String] { try texts(in: "home") }

  private func texts(in folder: String) throws -> [String] {
    try ground.names(in: folder).filter { $0.hasSuffix(".json") }
      .map { try ground.text(of: String($0.dropLast(5)), in: folder) }
  }
}
