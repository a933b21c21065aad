import Glibc
import PseudoTerminal
import Testing

/// A save that goes wrong at or behind its renaming, when the file holds the new text already, and
/// the save after it.
struct SaveAgainTests {
  private let ground: Ground
  private static let typed = "新文本。"

  init() throws { ground = try Ground() }

  /// The numbers of the calls from the renaming of the draft's file on, until the saving is done.
  private func lateCalls() throws -> ClosedRange<Int> {
    try ground.reset()
    let screen = try #require(
      try TypingSession(ground, Fault(kind: .failing(EIO), call: 1_000_000)))
    try screen.type(Self.typed)
    #expect(try screen.save())
    let calls = ground.calls
    screen.terminal.kill()
    let renaming = try #require(
      calls.lastIndex { $0.contains(" rename ") && $0.contains("/.\(Ground.id).json.") })
    // The folder's flush, opening, measuring and reading back.
    return (renaming + 1)...min(renaming + 6, calls.count)
  }

  static let kinds: [Fault.Kind] = [.failing(EIO), .failingLate(EIO)]

  @Test("The next save knows the file for its own, and so does the trail", arguments: kinds)
  func again(_ kind: Fault.Kind) throws {
    var told = 0
    for call in try lateCalls() {
      try ground.reset()
      let screen = try #require(try TypingSession(ground, Fault(kind: kind, call: call)))
      try screen.type(Self.typed)
      if try !screen.save() {
        told += 1
        #expect(!screen.terminal.screen.joined().contains("被别处改动"), "\(screen.terminal.screen)")
        #expect(try screen.save(), "\(ground.met), \(screen.terminal.screen)")
      }
      screen.terminal.send(.ctrl("q"))
      #expect(try screen.terminal.waitForExit() == .exited(0))
      #expect(try ground.text() == Ground.before + Self.typed, "\(ground.met)")
      #expect(ground.names(in: "data/drafts").filter { $0.hasSuffix(".json") }.count == 1)
      let history = try ground.run(["history", Ground.id])
      #expect(!history.output.contains("程序外改动"), "\(ground.met), \(history.output)")
    }
    Scale.say("save again after \(kind.testDescription): told \(told) times, taken for another's 0")
    #expect(told > 1)
  }

  @Test func `a journal that cannot be read is said, and never replaced`() throws {
    try ground.reset()
    let first = try #require(try TypingSession(ground, nil))
    try first.type(Self.typed)
    first.terminal.kill()
    _ = try first.terminal.waitForExit()
    let journal = try ground.root.read("data/drafts/\(Ground.id).journal")
    #expect(journal.contains("put"))
    var said = 0
    for call in try journalCalls() {
      let screen = try started(under: Fault(kind: .failing(EIO), call: call))
      said += screen.contains { $0.contains("日志读不出来") } ? 1 : 0
      // Whatever failed, the text is there for the next start.
      #expect(try ground.recoverableText() == Ground.before + Self.typed, "\(ground.met)")
    }
    #expect(said > 0)
  }

  /// The numbers of a start's calls on the journal.
  private func journalCalls() throws -> [Int] {
    _ = try started(under: Fault(kind: .failing(EIO), call: 1_000_000))
    return ground.calls.enumerated().filter { $0.element.hasSuffix(".journal") }.map {
      $0.offset + 1
    }
  }

  /// The first screen of a program that is killed then.
  private func started(under fault: Fault) throws -> [String] {
    let terminal = try ground.open([Ground.id, "--at", "section.duties.text"], under: fault)
    try terminal.waitUntil("the form, a question, or a refusal") { screen in
      terminal.hasEnded
        || screen.contains { $0.contains(Ground.before) || $0.contains("上次有内容") }
    }
    terminal.settle(quiet: .milliseconds(60))
    defer { terminal.kill() }
    return terminal.screen
  }
}
