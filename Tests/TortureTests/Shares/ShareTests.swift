import PseudoTerminal
import Testing

/// Two machines on one draft, in a folder that both have from a server.
@Suite(.enabled(if: Share.mounted != nil, "no share is mounted twice: make shares"))
struct ShareTests {
  private let ground: Ground
  /// The folder as the other machine has it.
  private let there: String
  private static let typed = "这边的话。"

  init() throws {
    ground = try Ground()
    there = Share.second(ground.data)
  }

  @Test func `who has a draft open is seen on the other machine, until it is closed`() throws {
    let screen = try #require(try TypingSession(ground, nil))
    try screen.type(Self.typed)
    let refused = try set("cover.filler=那边的人")
    #expect(refused.status != .exited(0))
    #expect(refused.error.contains("正由 ") && !refused.error.contains("?"), "\(refused.error)")
    let other = try open()
    try other.waitUntil("who has it") { screen in
      screen[0].contains("只查看") && screen.contains { $0.contains("正在填写") }
    }
    #expect(!other.screen.joined().contains("?"), "\(other.screen)")
    try screen.leaveSaved()
    // It looks every two seconds, and offers to read the draft again.
    try other.waitUntil("that it is free") { screen in
      screen.contains { $0.contains("重新读取") }
    }
    other.kill()
    #expect(try set("cover.filler=那边的人").status == .exited(0))
    #expect(try ground.text() == Ground.before + Self.typed)
  }

  @Test func `what was typed on a machine whose program was killed comes back on the other`() throws
  {
    let screen = try #require(try TypingSession(ground, nil))
    try screen.type(Self.typed)
    screen.die()
    let other = try open()
    try other.waitUntil("the question, and the text") { screen in
      screen[0].contains(TypingSession.question)
        && screen.contains { $0.contains("+ ") && $0.contains(Self.typed) }
    }
    other.kill()
  }

  private func set(_ change: String) throws -> CommandResult {
    try runCommand(
      ground.program, ["--data", there, "set", Ground.id, change], environment: home,
      workingDirectory: ground.root.path)
  }

  private func open() throws -> PseudoTerminal {
    try ground.open([Ground.id, "--at", "section.duties.text"], in: there)
  }

  private var home: [String: String] { ["HOME": ground.root.file("home")] }
}
