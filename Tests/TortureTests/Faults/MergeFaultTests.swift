import Evaluation
import Glibc
import PseudoTerminal
import Storage
import Testing

/// Typed text that was not saved meets a file that somebody else has changed, and bringing the two
/// together is broken off.
struct MergeFaultTests {
  private let ground: Ground
  private static let typed = "新文本。"
  private static let mine = Ground.before + typed
  private static let theirs = "外来的话。" + Ground.before

  init() throws {
    ground = try Ground()
    let screen = try #require(try TypingSession(ground, nil))
    try screen.type(Self.typed)
    screen.die()
    var draft = try ground.found().draft
    draft.report.texts[Section.ID("duties")] = Self.theirs
    _ = try DraftStore.save(draft)
    try ground.keep(as: "parted")
    try ground.goBack(to: "parted")
  }

  private static let faults: [Fault] =
    (Scale.isLong
    ? [.killed, .killedBehind, .failing(EIO), .failing(ENOSPC), .failingLate(EIO), .half]
    : [Fault.Kind.killedBehind]).map { Fault(kind: $0, hitsOnlyChanges: true) }

  @Test func `broken off anywhere, a merge comes to its end and the trail says what was decided`()
    throws
  {
    var tally = FaultTally("merge")
    for fault in Self.faults {
      let calls = try ground.enumerate(fault, by: Scale.isLong ? 1 : 3) { fault in
        let isDone = try merge(under: fault)
        if fault.kind.isSurvivable { tally.add(told: !isDone) } else { tally.addKill() }
        #expect([Self.theirs, Self.mine].contains(try ground.text()), "\(ground.met)")
        #expect(try merge(under: nil))
        #expect(try ground.text() == Self.mine, "\(ground.met)")
        let merges = try ground.review().entries.filter { $0.kind == .combined }
        let last = merges.last?.decisions ?? []
        #expect(last.map(\.address) == ["section.duties.text"], "\(ground.met)")
        #expect(last.map(\.choice) == [.mine], "\(ground.met)")
      }
      tally.add(calls: calls)
    }
    tally.say()
  }

  /// Opens the draft, goes through what is asked, and takes the own text; then the program is killed.
  ///
  /// - Returns: Whether the screen said that it is saved.
  private func merge(under fault: Fault?) throws -> Bool {
    guard let screen = try TypingSession(ground, fault) else { return false }
    var isDone = !screen.asksAboutJournal
    if screen.asksAboutJournal, try screen.answer("恢复") {
      isDone = try !screen.isMerging || screen.takeMine()
    }
    if !isDone, !screen.terminal.hasEnded {
      #expect(screen.advice, "\(screen.terminal.screen), \(ground.met)")
    }
    screen.die()
    return isDone
  }
}

extension TypingSession {
  /// The two texts are shown, to be decided between.
  fileprivate var isMerging: Bool { terminal.line(0).contains("逐项合并") }

  /// Takes the own text at the only place where the two differ, and saves.
  fileprivate func takeMine() throws -> Bool {
    terminal.send(.left)
    try terminal.waitUntil("a decision") { screen in
      terminal.hasEnded || screen[0].contains("全部已定")
    }
    terminal.send(.f(2))
    try terminal.wait(for: "what came of it") { terminal.hasEnded || !isMerging }
    return try waitForSaving()
  }
}
