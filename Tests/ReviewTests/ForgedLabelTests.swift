import Evaluation
import FoundationEssentials
import PseudoTerminal
import ReviewProof
import Storage
import Testing

/// A report that says of itself that it is signed, and nobody signed it: nothing that lists, prints,
/// sends or shows it says so.
@Suite(.disabled(if: BuiltProgram.isSanitized, "the memory limit of ziping-documents"))
struct ForgedLabelTests {
  private let office: Office
  private static let reviewer = SignedDraft.reviewer
  private static let filler = SignedDraft.filler

  init() throws { office = try Office() }

  private static let commands = [
    ["list"], ["list", "--json"], ["score", "w"], ["score", "w", "--json"], ["history", "w"],
    ["history", "w", "--json"], ["export", "w"], ["verify", "w"], ["verify", "w", "--json"],
    ["pack", "w", "--output", "w.parcel", "--force"],
    ["pack", "w", "--output", "w.parcel", "--force", "--json"],
  ]
  /// What would say that it is signed.
  private static let labels = ["已签发", "已签名", "\"signed\"", "\"signed\": true"]

  /// Everything that says how the report stands says this and nothing else.
  private func expectEverywhere(_ words: String, _ name: String) throws {
    for command in Self.commands {
      let result = try office.run(Self.reviewer, command)
      let said = result.output + result.error
      for label in Self.labels where !Self.mayMention(label, command) {
        #expect(!said.contains(label), "\(command): \(said)")
      }
      let isJSON = command.contains("--json")
      if isJSON, command.first == "history" { continue }
      #expect(said.contains(isJSON ? "\"\(name)\"" : words), "\(command): \(said)")
    }
    for suffix in ["docx", "xlsx", "pdf"] {
      _ = try office.run(
        Self.reviewer, ["export", "w", "--force", "--output", "w.\(suffix)"])
      let printed = try office.words(of: "w.\(suffix)")
      #expect(printed.contains(words), "\(suffix): \(printed.suffix(300))")
      #expect(!printed.contains("已签发"), "\(suffix)")
    }
  }

  /// The trail's lines have the name of their kind, and a true signature of an earlier step is one.
  private static func mayMention(_ label: String, _ command: [String]) -> Bool {
    command.first == "history" && label != "已签发"
  }

  @Test func `a script without any key makes no signed report`() throws {
    try forgeSignature()
    try expectEverywhere("核验不符", "contradicted")
    #expect(try office.run(Self.reviewer, ["verify", "w"]).status == .exited(1))
    #expect(!(try office.run(Self.reviewer, ["history", "w"]).output.contains("已签名")))
    try expectOnScreen("核验不符")
  }

  @Test func `another office's roster makes no signed report`() throws {
    try sign()
    #expect(try office.run(Self.reviewer, ["list"]).output.contains("已签发：李审核"))
    try writeRoster(administrator: "钱外人")
    try expectEverywhere("未经核验", "unverified")
    try expectOnScreen("未经核验", andInQueue: false)
  }

  @Test func `an older state put back is no signed report to whoever saw a later one`() throws {
    try sign()
    _ = try office.shell("cp -r drafts backup")
    #expect(
      try office.run(Self.reviewer, ["reopen", "w", "--reason", "改。"]).status == .exited(0))
    _ = try office.shell("rm -r drafts; mv backup drafts")
    try expectEverywhere("核验不符", "contradicted")
    // The command that takes it for right is the only way back.
    #expect(try office.run(Self.reviewer, ["verify", "w", "--accept"]).status == .exited(0))
    #expect(try office.run(Self.reviewer, ["list"]).output.contains("已签发：李审核"))
  }

  @Test func `a report signed by people of a roster that is not taken in is not signed here`()
    throws
  {
    let other = try Office()
    try writeRoster(administrator: "钱外人", reviewerKey: "赵审核", in: other)
    for name in [Self.filler, Self.reviewer] {
      _ = try other.shell("rm -f accounts/\(name)/ziping/known_administrators.json")
    }
    try forgeSignature(in: other, key: "赵审核")
    #expect(try other.run(Self.filler, ["pack", "w", "--output", "o.parcel"]).status == .exited(0))
    _ = try office.shell("rm -r drafts; cp '\(other.folder.path)/o.parcel' .")
    #expect(try office.run(Self.reviewer, ["list"]).status == .exited(0))
    let taken = try office.run(Self.reviewer, ["unpack", "o.parcel"])
    #expect(taken.status == .exited(1), "\(taken)")
    #expect(taken.output.contains("报告在这里核验为：核验不符"), "\(taken)")
    try expectEverywhere("核验不符", "contradicted")
  }

  @Test func `a change that hides its time from the queue's memory is seen`() throws {
    try sign()
    try expectOnScreen("已签发", filterBy: 4)
    // In place and of the same length, so that only the time of the file's status is another.
    _ = try office.shell(
      "touch -r drafts/w.json stamp; sed s/0753-0000000/0753-0000001/ drafts/w.json > copy;"
        + " cat copy > drafts/w.json; touch -r stamp drafts/w.json")
    try expectOnScreen("签名失效")
  }
}

extension ForgedLabelTests {
  private func sign() throws {
    #expect(try office.run(Self.filler, ["submit", "w"]).status == .exited(0))
    #expect(try office.decide("approve").status == .exited(0))
    #expect(try office.decide("sign").status == .exited(0))
  }

  /// Home, queue, report: what each says before anybody could have pressed a key about it.
  ///
  /// Without a roster nobody is a reviewer, and the queue stays shut.
  private func expectOnScreen(
    _ words: String, andInQueue hasQueue: Bool = true, filterBy presses: Int = 0
  ) throws {
    let terminal = try PseudoTerminal(
      program: BuiltProgram.path("ziping"),
      arguments: ["--data", office.folder.path, "--as", Self.reviewer],
      environment: office.environment(Self.reviewer), columns: 100, rows: 30,
      workingDirectory: office.folder.path)
    defer { terminal.kill() }
    let isSigned = words == "已签发"
    try terminal.waitFor(text: words)
    #expect(isSigned || !terminal.screen.joined().contains("已签发"))
    guard hasQueue else { return }
    terminal.send(.f(8))
    try terminal.waitFor(text: "自何时起")
    for _ in 0..<presses { terminal.send(.f(4)) }
    try terminal.waitFor(text: words)
    #expect(isSigned || !terminal.screen.joined().contains("已签发"))
    terminal.settle(quiet: .milliseconds(300))
    terminal.send(.enter)
    try terminal.waitFor(text: "扣分项")
    #expect(terminal.screen.joined().contains(words))
    #expect(isSigned || !terminal.screen.joined().contains("已签发"))
    terminal.send(.ctrl("q"))
    _ = try terminal.waitForExit()
  }

  private func store(in office: Office) throws -> ReviewStore {
    let data = DataFolder(
      Surroundings(
        option: office.folder.path, environment: [:], workingFolder: "/", program: nil))
    return ReviewStore(drafts: data.drafts, id: try #require(DraftID("w")))
  }

  /// A trail that is in order, line by line, with signatures that are none, or a stranger's.
  private func forgeSignature(in other: Office? = nil, key: String? = nil) throws {
    let store = try store(in: other ?? office)
    for (action, state) in [
      (ReviewAction.submit, ReviewState.submitted), (.approve, .approved), (.sign, .signed),
    ] {
      let name = action == .submit ? Self.filler : Self.reviewer
      let mark = Mark.ofProcess(name: name)
      let file = try store.settled(by: mark)
      var step = TrailEvent.Step(
        action: action, revision: file.draft.report.revision, version: file.digest)
      step.signed = try signature(action, mark, store, file, key)
      _ = try store.record(.step(step), state: state, by: mark, expecting: file.trail.head)
    }
  }

  private func signature(
    _ action: ReviewAction, _ mark: Mark, _ store: ReviewStore, _ file: ReviewFile, _ key: String?
  ) throws -> TrailEvent.Signed {
    let keys = try Signed.keys.get()
    let name = key ?? mark.actor.name
    let statement = try store.statement(
      action, Statement.Said("同意。"),
      by: Statement.Signer(
        name: mark.actor.name, capacity: action == .submit ? .filler : .reviewer, unit: "",
        key: keys.fingerprint(of: name), user: mark.actor.user),
      at: mark.time, for: file)
    return TrailEvent.Signed(
      statement: String(decoding: statement.bytes, as: UTF8.self),
      signature: key == nil
        ? Array(repeating: 0x30, count: 71)
        : try keys.sign(
          statement.bytes, as: name))
  }

  private func writeRoster(
    administrator name: String, reviewerKey: String? = nil, in other: Office? = nil
  ) throws {
    let keys = try Signed.keys.get()
    let store = PeopleStore(folder: (other ?? office).folder.path)
    var roster = try #require(try store.load()).roster
    roster.serial += 1
    roster.people[0] = keys.person(name, [.administrator])
    if let reviewerKey { roster.people[2].publicKey = keys.person(reviewerKey, []).publicKey }
    let bytes = PeopleStore.bytes(of: roster)
    try store.save(bytes, signature: keys.sign(bytes, as: name))
  }
}
