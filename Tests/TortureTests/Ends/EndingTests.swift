import Evaluation
import Glibc
import PseudoTerminal
import Storage
import Testing

/// Whatever ends the program, a large draft is safe by then; how long it takes is printed.
struct EndingTests {
  private let ground: Ground
  private static let typed = "最后一句。"

  init() throws {
    ground = try Ground()
    try ground.reset()
    // 100 KB of Chinese, in paragraphs.
    let paragraph = String(repeating: "按照部门职责做好各项工作。", count: 24)
    let text = Ground.before + String(repeating: paragraph + "\\n", count: 107)
    let file = "data/drafts/\(Ground.id).json"
    try ground.root.write(
      try ground.root.read(file).replacing(Ground.before, with: text), to: file)
  }

  private var id: DraftID {
    get throws { try #require(DraftID(Ground.id)) }
  }

  /// Types a sentence into another field than the long one, and ends the program.
  ///
  /// - Returns: Milliseconds until the draft was free again.
  private func time(
    behind setsid: Bool = false, _ end: (PseudoTerminal) throws -> Void
  ) throws -> Int {
    let terminal = try open(behind: setsid)
    try terminal.waitFor(text: "存在问题")
    terminal.send(Self.typed)
    try terminal.waitFor(text: Self.typed)
    let locks = LockStore(folder: ground.data + "/drafts")
    #expect(locks.holder(of: try id) != nil)
    let start = ContinuousClock.now
    try end(terminal)
    while locks.holder(of: try id) != nil, ContinuousClock.now - start < .seconds(20) {
      usleep(500)
    }
    let passed = ContinuousClock.now - start
    #expect(locks.holder(of: try id) == nil)
    let found = try ground.recoverableText(at: Self.address)
    #expect(found.hasSuffix(Self.typed), "\(found.suffix(40))")
    return Int(passed / .milliseconds(1))
  }

  private static let address = "section.problems.text"

  private func open(behind setsid: Bool) throws -> PseudoTerminal {
    let arguments = [Ground.id, "--at", Self.address]
    guard setsid else { return try ground.open(arguments) }
    // In a session of its own it has no terminal that would send SIGHUP: only reading fails.
    return try PseudoTerminal(
      program: "/usr/bin/setsid",
      arguments: ["--wait", ground.program, "--data", ground.data] + arguments,
      environment: ["HOME": ground.root.file("home"), "SWIFT_BACKTRACE": "enable=no"],
      columns: 120, rows: 24, workingDirectory: ground.root.path)
  }

  @Test func `each end leaves the last sentence where it can be found`() throws {
    var figures: [String] = []
    for (name, signal) in [("SIGHUP", SIGHUP), ("SIGTERM", SIGTERM), ("SIGINT", SIGINT)] {
      figures.append("\(name) \(try time { $0.signal(signal) }) ms")
    }
    figures.append("the line lost \(try time { $0.hangUp() }) ms")
    figures.append("EIO alone \(try time(behind: true) { $0.hangUp() }) ms")
    let size = try ground.root.read("data/drafts/\(Ground.id).json").utf8.count / 1_024
    Scale.say("ending with a draft of \(size) KiB: " + figures.joined(separator: ", "))
  }
}
