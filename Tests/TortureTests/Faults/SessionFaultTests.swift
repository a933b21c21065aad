import Glibc
import PseudoTerminal
import Testing

/// The program on the screen, each of whose calls on the data folder goes wrong once.
struct SessionFaultTests {
  private let ground: Ground
  private static let typed = "新文本。"
  private static let after = Ground.before + typed

  init() throws { ground = try Ground() }

  /// How somebody saves.
  enum Way: String, Sendable, CaseIterable {
    case key = "^S"
    case leaving = "the field left"
    /// Two seconds without a key.
    case waiting = "autosave"
  }

  static let once: [Fault] =
    Scale.isLong
    ? ([EIO, ENOSPC, EDQUOT, EROFS, EMFILE, EINTR].map(Fault.Kind.failing) + [
      .failingLate(EIO), .half, .clockBack,
    ]).map { Fault(kind: $0) }
    : [Fault(kind: .failing(EIO), hitsOnlyChanges: true)]

  @Test("a call that fails once loses no character", arguments: Way.allCases)
  func failingOnce(_ way: Way) throws {
    // What differs from ^S is who asks for the saving: few faults will do, and waiting is slow.
    let kinds = way == .key ? Self.once : [Fault(kind: .failing(EIO), hitsOnlyChanges: true)]
    guard Scale.isLong || way == .key else { return }
    var tally = FaultTally("session, \(way.rawValue)")
    for fault in kinds {
      let calls = try ground.enumerate(fault) { fault in
        guard let screen = try TypingSession(ground, fault) else {
          tally.add(told: true)
          return #expect(try ground.text() == Ground.before, "\(ground.met)")
        }
        try screen.type(Self.typed)
        let isSaved = try save(screen, way)
        tally.add(told: !isSaved)
        if !isSaved { #expect(screen.advice, "\(screen.terminal.screen), \(ground.met)") }
        try screen.leaveSaved()
        let kept = try texts()
        #expect(kept.contains(Self.after), "\(ground.met), \(kept)")
        try expectGoingOn()
      }
      tally.add(calls: calls)
    }
    tally.say()
  }

  private func save(_ screen: TypingSession, _ way: Way) throws -> Bool {
    switch way {
    case .key: try screen.save()
    case .leaving: try screen.goOn()
    case .waiting: try screen.waitForSaving()
    }
  }

  static let lasting: [Fault] =
    (Scale.isLong ? [ENOSPC, EDQUOT, EROFS, EIO] : [ENOSPC]).map {
      Fault(kind: .failing($0), hitsOnlyChanges: true, lasts: true)
    }

  @Test func `a disk that stays broken keeps the text until it lies elsewhere`() throws {
    var tally = FaultTally("session, for good")
    for fault in Self.lasting {
      let calls = try ground.enumerate(fault) { fault in
        guard let screen = try TypingSession(ground, fault) else { return }
        try screen.type(Self.typed)
        let isSaved = try screen.save()
        tally.add(told: !isSaved)
        if !isSaved { #expect(screen.advice, "\(screen.terminal.screen), \(ground.met)") }
        #expect([Ground.before, Self.after].contains(try ground.text()), "\(ground.met)")
        do {
          try screen.leaveElsewhere()
        } catch {
          Issue.record("\(ground.met): \(error)")
        }
        let kept = try texts() + (try homeTexts())
        #expect(kept.contains(Self.after), "\(ground.met), \(kept)")
        try expectGoingOn()
      }
      tally.add(calls: calls)
    }
    tally.say()
  }

  @Test func `a folder that is removed underneath keeps the text until it lies elsewhere`() throws {
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

  @Test func `a death at any change leaves one readable draft`() throws {
    var tally = FaultTally("session, killed")
    for fault in Self.deaths {
      let calls = try ground.enumerate(fault) { fault in
        defer { tally.addKill() }
        guard let screen = try TypingSession(ground, fault) else { return }
        try screen.type(Self.typed)
        let isShown = screen.shows(Self.typed)
        _ = try screen.save()
        if !screen.terminal.hasEnded { try screen.leaveSaved() }
        #expect([Ground.before, Self.after].contains(try ground.text()), "\(ground.met)")
        // What was shown is in the draft or in the journal.
        if isShown { #expect(try ground.recoverableText() == Self.after, "\(ground.met)") }
        try expectGoingOn()
      }
      tally.add(calls: calls)
    }
    tally.say()
  }
}

extension SessionFaultTests {
  /// What can be decided about text that is in the journal alone.
  enum Choice: String, Sendable, CaseIterable {
    case restore = "恢复输入的内容"
    case keepFile = "保留文件里的内容"
    case copy = "把输入的内容另存为"
  }

  private static let recovering: [Fault] =
    (Scale.isLong
    ? [.failing(EIO), .failing(ENOSPC), .failingLate(EIO), .half, .killed, .killedBehind]
    : [Fault.Kind.failing(EIO)]).map { Fault(kind: $0, hitsOnlyChanges: !Scale.isLong) }

  @Test("a recovery that goes wrong loses neither text", arguments: Choice.allCases)
  func recovering(_ choice: Choice) throws {
    guard Scale.isLong || choice == .restore else { return }
    try leaveUnsaved()
    var tally = FaultTally("recovery, \(choice)")
    for fault in Self.recovering {
      let calls = try ground.enumerate(fault) { fault in
        guard let screen = try TypingSession(ground, fault) else { return tally.add(told: true) }
        let isDone = screen.asksAboutJournal ? try screen.answer(choice.rawValue) : false
        tally.add(told: !isDone)
        if !isDone, !screen.terminal.hasEnded {
          #expect(screen.advice, "\(screen.terminal.screen), \(ground.met)")
        }
        screen.die()
        // The draft is one of the two, and the other one is in the journal, a copy or a version.
        #expect([Ground.before, Self.after].contains(try ground.text()), "\(ground.met)")
        let kept = try texts() + texts(in: "data/drafts/blank.versions")
        let all = kept + [try ground.recoverableText()]
        #expect(all.contains(Self.after), "\(ground.met), \(all)")
        if isDone { #expect(all.contains(Ground.before), "\(ground.met), \(all)") }
        try expectGoingOn()
      }
      tally.add(calls: calls)
    }
    tally.say()
  }

  /// A draft whose journal has more, since the program was killed.
  private func leaveUnsaved() throws {
    let screen = try #require(try TypingSession(ground, nil))
    try screen.type(Self.typed)
    screen.die()
    #expect(try ground.text() == Ground.before)
    #expect(try ground.recoverableText() == Self.after)
    try ground.keep(as: "unsaved")
    try ground.goBack(to: "unsaved")
  }

  /// What the fault left stands in nobody's way: the next command works, after the question
  /// about the journal where there is one.
  private func expectGoingOn() throws {
    let command = ["set", Ground.id, "cover.filler=曾翠兰"]
    let again = try ground.run(command)
    guard again.status != .exited(0) else { return }
    #expect(again.error.contains("还没有决定怎样处理"), "\(again.error), \(ground.met)")
    let expected = try ground.recoverableText()
    let screen = try #require(try TypingSession(ground, nil))
    #expect(try screen.answer(Choice.restore.rawValue), "\(screen.terminal.screen)")
    try screen.leaveSaved()
    #expect(try ground.text() == expected, "\(ground.met)")
    let last = try ground.run(command)
    #expect(last.status == .exited(0), "\(last.error), \(ground.met)")
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
