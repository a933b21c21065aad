import PseudoTerminal
import ReviewProof
import Storage
import Testing

/// A step that is refused leaves everything as it was: not a line, not a file, not a folder more.
struct RefusalTests {
  private let office: Office

  init() throws { office = try Office() }

  private static let filler = SignedDraft.filler
  private static let reviewer = SignedDraft.reviewer

  /// Of a draft that nobody has handed in.
  private static let early: [(name: String, command: [String])] = [
    (reviewer, ["approve", "w"]), (reviewer, ["sign", "w"]),
    (reviewer, ["return", "w", "--reason", "改。"]), (reviewer, ["reopen", "w", "--reason", "改。"]),
    (reviewer, ["submit", "w"]), (reviewer, ["query", "ask", "w", "cover.unit", "全称？"]),
    (reviewer, ["query", "close", "w", "1"]), (filler, ["query", "answer", "w", "1", "是。"]),
    (reviewer, ["rate", "w", "carryover_rate", "3", "--reason", "x"]),
    (reviewer, ["evidence", "add", "w", "carryover_rate", "people.json"]),
    (filler, ["evidence", "add", "w", "carryover_rate", "nothing.pdf", "--copy"]),
    (filler, ["evidence", "add", "w", "no_such", "people.json", "--copy"]),
    (filler, ["evidence", "remove", "w", "1"]), ("某人", ["submit", "w"]),
  ]

  @Test func `before a report is handed in`() throws {
    try expectNoTrace(of: Self.early)
    // Nor of what was changed outside the program meanwhile.
    _ = try office.run(Self.filler, ["set", "w", "cover.telephone=1"])
    _ = try office.shell("sed -i 's/\"telephone\": \"1\"/\"telephone\": \"2\"/' drafts/w.json")
    try expectNoTrace(of: Self.early)
  }

  @Test func `once it is handed in`() throws {
    #expect(try office.run(Self.filler, ["submit", "w"]).status == .exited(0))
    let late: [(name: String, command: [String])] = [
      (Self.filler, ["submit", "w"]), (Self.filler, ["set", "w", "cover.telephone=1"]),
      (Self.filler, ["approve", "w"]), (Self.reviewer, ["sign", "w"]),
      (Self.reviewer, ["return", "w"]),
      (Self.reviewer, ["return", "w", "--field", "no.such=x"]),
      (Self.reviewer, ["query", "ask", "w", "no.such", "x"]),
      (Self.reviewer, ["query", "ask", "w", "cover.unit", " "]),
      (Self.reviewer, ["rate", "w", "carryover_rate", "99", "--reason", "x"]),
      (Self.reviewer, ["rate", "w", "carryover_rate", "3"]),
    ]
    try expectNoTrace(of: late)
    _ = try office.shell("sed -i 's/0753-[0-9]*/110/' drafts/w.json")
    try expectNoTrace(of: late)
  }

  @Test func `with a wrong passphrase, or another's key`() throws {
    let before = try everything()
    let wrong = try runCommand(
      BuiltProgram.path("ziping"),
      ["submit", "w", "--passphrase-fd", "0", "--data", office.folder.path],
      environment: office.environment(Self.filler), input: "a wrong passphrase\n",
      workingDirectory: office.folder.path)
    #expect(wrong.status == .exited(4), "\(wrong)")
    #expect(try everything() == before)
    // The reviewer's key in the place of the filler's.
    for ending in ["key.pem", "pub.pem"] {
      _ = try office.shell(
        "cp accounts/\(Self.reviewer)/ziping/keys/\(Self.reviewer).\(ending) "
          + "accounts/\(Self.filler)/ziping/keys/\(Self.filler).\(ending)")
    }
    let other = try office.run(Self.filler, ["submit", "w"])
    #expect(other.status == .exited(4), "\(other)")
    #expect(try everything() == before)
  }

  private func expectNoTrace(of steps: [(name: String, command: [String])]) throws {
    let before = try everything()
    for (name, command) in steps {
      let result = try office.run(name, command + (name == "某人" ? ["--as", name] : []))
      #expect(result.status != .exited(0), "\(command)")
      #expect(result.error.contains("。"), "\(command) \(result)")
      #expect(try everything() == before, "\(name) \(command)")
    }
  }

  /// Every file and folder beside the drafts, with digests; the empty lock of a draft stays.
  private func everything() throws -> String {
    try office.shell(
      "find drafts -not -name '.*.lock' | sort; "
        + "find drafts -type f -not -name '.*.lock' | sort | xargs -d '\\n' sha256sum"
    ).output
  }
}
