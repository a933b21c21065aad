import Glibc
import PseudoTerminal
import Testing

/// Somebody at a text of the draft, on a machine where things go wrong.
struct TypingSession {
  let terminal: PseudoTerminal

  /// The question about a lock whose holder is gone, where that was not certain.
  private static let lockLeft = "这份草稿的锁没有归还"

  /// The question about text that is in the journal alone.
  static let question = "上次有内容没有存进草稿"

  /// Opens the draft behind the end of its text; nil where the program refuses with advice, or dies.
  ///
  /// Where it asks about the journal, that is left to be answered.
  init?(_ ground: Ground, _ fault: Fault?, columns: Int = 120, isTraced: Bool = false) throws {
    let terminal = try ground.open(
      [Ground.id, "--at", "section.duties.text"], under: fault, isTraced: isTraced,
      columns: columns)
    self.terminal = terminal
    try waitUntilOpened()
    if terminal.line(0).contains(Self.lockLeft) {
      // The first choice is to take over.
      terminal.send(.enter)
      try terminal.waitUntil("the next screen") { !$0[0].contains(Self.lockLeft) }
      try waitUntilOpened()
    }
    guard !terminal.hasEnded else {
      try refused(fault)
      return nil
    }
    if !asksAboutJournal { terminal.send(.ctrlEnd) }
  }

  private func waitUntilOpened() throws {
    try terminal.waitUntil("the text, a question, or a refusal") { screen in
      terminal.hasEnded || screen[0].contains(Self.question) || screen[0].contains(Self.lockLeft)
        || screen.contains { $0.contains(Ground.before) }
    }
  }

  var asksAboutJournal: Bool { terminal.line(0).contains(Self.question) }

  /// Answers the question about the journal with one of its choices.
  ///
  /// - Returns: Whether it was done; the screen says why not.
  func answer(_ choice: String) throws -> Bool {
    // All of the question has to be there before a key is pressed: its first line comes first.
    try terminal.waitUntil("a choice") { _ in terminal.hasEnded || !chosen.isEmpty }
    terminal.settle(quiet: .milliseconds(20))
    try choose(choice)
    try terminal.wait(for: "what came of it") { terminal.hasEnded || !asksAboutJournal || isTold }
    return !terminal.hasEnded && !asksAboutJournal
  }

  /// The question is still there, with a sentence why.
  private var isTold: Bool {
    terminal.screen.suffix(6).contains { $0.contains("请") && $0.contains("。") }
  }

  private func refused(_ fault: Fault?) throws {
    let status = try terminal.waitForExit()
    guard fault?.kind.isSurvivable != false else { return }
    guard case .exited(let code) = status, code != 0 else {
      Issue.record("It ended with \(status).")
      return
    }
    #expect(terminal.screen.joined().isChineseAdvice, "\(terminal.screen)")
  }

  /// Types, and waits until all of it shows.
  func type(_ text: String) throws {
    terminal.send(text)
    try terminal.waitUntil("“\(text)”, or the end") { _ in terminal.hasEnded || shows(text) }
  }

  func shows(_ text: String) -> Bool {
    terminal.screen.contains { $0.contains(Ground.before + text) }
  }

  /// - Returns: Whether the screen says that the draft is saved; not so when it says why not.
  func save() throws -> Bool {
    terminal.send(.ctrl("s"))
    try terminal.waitUntil("saved or not") { screen in
      terminal.hasEnded || screen[0].contains("已存")
        || screen.contains { $0.contains("保存失败") || $0.contains("还没有保存") }
    }
    return isSaved
  }

  /// Whether the head says so; what is said of the journal comes before the draft is tried.
  private var isSaved: Bool {
    if terminal.line(0).contains("已存") { return true }
    terminal.settle(quiet: .milliseconds(80))
    return terminal.line(0).contains("已存")
  }

  /// Waits for the saving that nobody asks for.
  func waitForSaving() throws -> Bool {
    try terminal.waitUntil("saved or not") { screen in
      terminal.hasEnded || screen[0].contains("已存")
        || screen.contains { $0.contains("保存失败") || $0.contains("还没有保存") }
    }
    return isSaved
  }

  /// Goes to the next part, which saves.
  func goOn() throws -> Bool {
    terminal.send(.pageDown)
    return try waitForSaving()
  }

  /// Kills the program, and waits until it has gone.
  func die() {
    terminal.kill()
    while !terminal.hasEnded { usleep(200) }
  }

  /// The screen says what to do.
  var advice: Bool { terminal.screen.joined().isChineseAdvice }
}

extension TypingSession {
  /// Leaves; tries again where the program asks.
  func leaveSaved() throws { try leave(choosing: ["再试一次", "把我的内容另存为副本"]) }

  /// Leaves, with a copy in the home folder where the program asks.
  func leaveElsewhere() throws { try leave(choosing: ["另存到别处（主目录）", "把我的内容另存为副本"]) }

  private func leave(choosing choices: [String]) throws {
    // A question may already be on the screen.
    if !isAsking { terminal.send(.ctrl("q")) }
    for _ in 0..<4 {
      try terminal.waitUntil("the end, or a question") { _ in terminal.hasEnded || isAsking }
      if terminal.hasEnded { break }
      guard let choice = choices.first(where: { choice in text.contains(choice) }) else { break }
      try choose(choice)
      // The same question may come again, and look the same.
      try? terminal.waitUntil("an answer", timeout: .seconds(2)) { _ in
        terminal.hasEnded || !isAsking
      }
      if !terminal.hasEnded, !isAsking { terminal.send(.ctrl("q")) }
    }
    let status = try terminal.waitForExit()
    #expect(status == .exited(0) || status == .signalled(SIGKILL), "\(terminal.screen)")
  }

  private var text: String { terminal.screen.joined(separator: "\n") }

  private var isAsking: Bool { text.contains("还没有保存") }

  private func choose(_ choice: String) throws {
    for _ in 0..<5 where !terminal.hasEnded && !text.contains("> " + choice) {
      let before = chosen
      terminal.send(.down)
      try terminal.waitUntil("another choice than \(before)") { _ in
        terminal.hasEnded || chosen != before && !chosen.isEmpty
      }
      terminal.settle(quiet: .milliseconds(20))
    }
    terminal.send(.enter)
  }

  private var chosen: String { terminal.screen.last { $0.contains("  > ") } ?? "" }
}
