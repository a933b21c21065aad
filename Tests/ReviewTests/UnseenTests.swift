import PseudoTerminal
import ReviewProof
import Testing

/// Nobody approves or signs what they have not seen, or what its filler has not signed.
struct UnseenTests {
  private let office: Office
  private static let filler = SignedDraft.filler
  private static let reviewer = SignedDraft.reviewer

  init() throws {
    office = try Office()
    #expect(try office.run(Self.filler, ["submit", "w"]).status == .exited(0))
  }

  @Test func `a report that was changed since it was handed in is not approved`() throws {
    try changeOutside()
    try expectRefused("approve", "报告已不是送审的内容：联系电话。")
    // Whoever looks has only found it.
    #expect(
      try office.run(Self.reviewer, ["return", "w", "--reason", "与送审的不同。"]).status == .exited(0))
    let history = try office.run(Self.reviewer, ["history", "w"]).output
    #expect(history.contains("作者不明，由 李审核"), "\(history)")
    #expect(
      try office.run(Self.reviewer, ["history", "w", "--json"]).output.contains("\"found_by\": {"))
  }

  @Test func `nor is it signed after it was approved`() throws {
    #expect(try office.decide("approve").status == .exited(0))
    try changeOutside()
    try expectRefused("sign", "联系电话")
  }

  @Test func `nor on a trail that does not verify`() throws {
    #expect(try office.decide("approve").status == .exited(0))
    let name = try #require(try office.folder.names(in: "drafts/w.review/signatures").last)
    _ = try office.shell("printf x >> drafts/w.review/signatures/\(name)")
    try expectRefused("sign", "的签名文件被改动，与留痕不同。")
  }

  @Test func `what is approved is said before it is`() throws {
    let done = try office.decide("approve")
    #expect(done.error.contains("自评总分 97 分，内容摘要 "), "\(done)")
    #expect(done.error.contains("送审的内容一致"))
  }

  @Test func `under an open dossier it is neither changed nor handed in again`() throws {
    let terminal = try PseudoTerminal(
      program: BuiltProgram.path("ziping"),
      arguments: ["--data", office.folder.path, "--as", Self.reviewer],
      environment: office.environment(Self.reviewer), columns: 120, rows: 30,
      workingDirectory: office.folder.path)
    try terminal.waitFor(text: Self.reviewer)
    terminal.send(.f(8))
    try terminal.waitFor(text: "97 优")
    terminal.send(.enter)
    try terminal.waitFor(text: "扣分项")
    // Meanwhile elsewhere.
    for command in [
      ["return", "w", "--reason", "改电话。"]
    ] { #expect(try office.run(Self.reviewer, command).status == .exited(0)) }
    #expect(
      try office.run(Self.filler, ["set", "w", "cover.telephone=0753-110"]).status == .exited(0))
    #expect(try office.run(Self.filler, ["submit", "w"]).status == .exited(0))
    terminal.send(.f(3))
    try terminal.waitFor(text: "密钥口令")
    terminal.send(.tab)
    terminal.send("for tests only")
    terminal.send(.enter)
    try terminal.waitFor(text: "看过之后有了变化，没有审核通过：联系电话")
    terminal.kill()
    #expect(try office.run(Self.reviewer, ["list"]).output.contains("已送审"))
  }

  private func changeOutside() throws {
    _ = try office.shell("sed -i s/0753-0000000/0753-1/ drafts/w.json")
  }

  /// Refused with the fields named, and nothing is written.
  private func expectRefused(_ command: String, _ words: String) throws {
    let before = try everything()
    let result = try office.decide(command)
    #expect(result.status == .exited(4), "\(result)")
    #expect(result.error.contains(words), "\(result)")
    #expect(try everything() == before)
  }

  private func everything() throws -> String {
    try office.shell(
      "find drafts -type f -not -name '.*.lock' | sort | xargs -d '\\n' sha256sum"
    ).output
  }
}
