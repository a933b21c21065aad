import Glibc
import PseudoTerminal
import Testing

/// A file system without hard links, as USB sticks have: every new file takes its name otherwise.
struct NoLinksTests {
  private let ground: Ground
  private static let words = [
    "new", "--rubric", "wuhua-2023", "--unit", "兴宁", "--year", "2023", "--id", "made",
  ]

  init() throws { ground = try Ground() }

  @Test func `a new draft is made, and takes nobody's name`() throws {
    try ground.reset()
    let unmet = Fault(kind: .failing(EPERM), hitsOnlyChanges: true, call: 1_000_000)
    #expect(try ground.run(Self.words, under: unmet).status == .exited(0))
    let linking = try #require(ground.calls.lastIndex { $0.contains(" link ") }) + 1
    let fault = Fault(kind: .failing(EPERM), hitsOnlyChanges: true, call: linking)
    try ground.reset()
    #expect(try ground.run(Self.words, under: fault).status == .exited(0))
    #expect(ground.met.contains { $0.contains(" link ") }, "\(ground.met)")
    #expect(try ground.text(of: "made") == "")
    let draft = try ground.root.read("data/drafts/made.json")
    // The same again: the name is taken.
    let second = try ground.run(Self.words, under: fault)
    #expect(second.status != .exited(0))
    #expect(second.error.contains("已经有编号为“made”的草稿"), "\(second.error)")
    #expect(try ground.root.read("data/drafts/made.json") == draft)
    #expect(ground.names(in: "data/drafts").filter { $0.hasSuffix(".tmp") }.isEmpty)
  }
}
