import Glibc
import PseudoTerminal
import Testing

/// Somebody at a text of the draft, on a machine where things go wrong.
struct TypingSession {
  let terminal: PseudoTerminal

  /// Opens the draft behind the end of its text; nil where the program refuses with advice, or dies.
  init?(_ ground: Ground, _ fault: Fault?, columns: Int = 120, isTraced: Bool = false) throws {
    let terminal = try ground.open(
      [Ground.id, "--at", "section.duties.text"], under: fault, isTraced: isTraced,
      columns: columns)
    self.terminal = terminal
    try terminal.waitUntil("the text, or a refusal") { screen in
      terminal.hasEnded || screen.contains { $0.contains(Ground.before) }
    }
    guard !terminal.hasEnded else {
      try refused(fault)
      return nil
    }
    terminal.send(.ctrlEnd)
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
    // A journal that could not be written says so too, before the draft is tried.
    terminal.settle(quiet: .milliseconds(80))
    return terminal.screen[0].contains("已存")
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
    for _ in 0..<5 where !text.contains("> " + choice) {
      let before = chosen
      terminal.send(.down)
      try terminal.waitUntil("another choice than \(before)") { _ in
        chosen != before && !chosen.isEmpty
      }
      terminal.settle(quiet: .milliseconds(20))
    }
    terminal.send(.enter)
  }

  private var chosen: String { terminal.screen.last { $0.contains("  > ") } ?? "" }
}
