import FoundationEssentials
import PseudoTerminal
import Testing

/// Texts that would command the terminal, in what people say about a report: queries, reasons,
/// notes, the names of evidence, the trail, the roster.
struct HostileReviewTests {
  private let ground: Ground

  init() throws {
    ground = try Ground.office()
    try ground.root.write("佐证\n", to: Self.evidence)
    for (name, words) in Self.steps {
      let done = try ground.run(words + ["--as", name], input: Office.passphrase)
      guard done.status == .exited(0) else { throw Failure("\(words): \(done)") }
      #expect((done.output + done.error).alive == [], "\(words): \(done)")
    }
    try poisonNames()
  }

  private static let evidence = "a\u{1B}[31m\u{202E}丙.txt"

  /// The program itself takes these words; it is the showing that must be harmless.
  private static let steps: [(String, [String])] = [
    (Office.filler, ["evidence", "add", "blank", "systems", evidence, "--page", Payload.text]),
    (Office.filler, ["submit", "blank", "--note", Payload.text]),
    (Office.reviewer, ["query", "ask", "blank", "cover.telephone", Payload.text]),
    (Office.reviewer, ["query", "ask", "blank", "section.duties.text", "对吗？" + Payload.text]),
    (Office.reviewer, ["rate", "blank", "carryover_rate", "3", "--reason", Payload.text]),
    (
      Office.reviewer,
      ["return", "blank", "--reason", Payload.text, "--field", "cover.filler=" + Payload.text]
        + ["--passphrase-fd", "0"]
    ),
    (Office.filler, ["set", "blank", "section.duties.text=负责社保。"]),
    (Office.filler, ["query", "answer", "blank", "1", Payload.text]),
    (Office.filler, ["submit", "blank"]),
  ]

  /// Another hand writes the user's name into the trail's last line: its hash is wrong then, and
  /// that is to be said without showing it.
  private func poisonNames() throws {
    let path = "data/drafts/blank.review/trail.jsonl"
    let trail = try ground.root.read(path)
    try ground.keep(as: "sound")
    try ground.root.write(
      trail + "{\"n\":99,\"name\":\"\(Payload.json)\",\"kind\":\"\(Payload.json)\"}\n", to: path)
    try ground.keep(as: "forged")
  }

  static let commands: [[String]] = [
    ["history", "blank"], ["history", "blank", "--json"], ["query", "list", "blank"],
    ["query", "list", "blank", "--json"], ["verify", "blank"], ["verify", "blank", "--json"],
    ["evidence", "list", "blank"], ["list"], ["list", "--json"], ["people", "list"],
    ["diff", "blank@1", "blank"], ["check", "blank"], ["export", "blank"],
    ["pack", "blank", "--output", "w\u{1B}[31m.parcel"],
  ]

  @Test("No command lets through what was said", arguments: ["sound", "forged"])
  func command(_ stage: String) throws {
    try ground.goBack(to: stage)
    for words in Self.commands {
      let result = try ground.run(words)
      #expect(result.output.count + result.error.count > 5, "\(words): \(result)")
      #expect((result.output + result.error).alive == [], "\(words): \(result)")
    }
  }

  @Test func `the filler's and the reviewer's screens show it as marks`() throws {
    try ground.goBack(to: "sound")
    let filler = try ground.open(["--as", Office.filler, "blank"])
    try filler.waitUntil("the form") { $0[0].contains("封面") }
    var screen = PoisonedScreen(filler)
    screen.look(after: [.f(7), .escape, .shiftF(9), .escape, .f(9), .escape])
    try screen.expectHarmless()
    let reviewer = try ground.open(["--as", Office.reviewer])
    try reviewer.waitFor(text: Office.reviewer)
    reviewer.send(.f(8))
    try reviewer.waitFor(text: "自何时起")
    reviewer.settle()
    screen = PoisonedScreen(reviewer)
    screen.look(after: [.enter, .tab, .tab, .tab, .tab, .f(5), .escape, .f(6), .escape])
    try screen.expectHarmless()
  }
}
