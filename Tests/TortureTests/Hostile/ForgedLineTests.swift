import FoundationEssentials
import PseudoTerminal
import Testing

/// No text of a draft makes a line of its own in what the commands print, whatever ends lines in it.
struct ForgedLineTests {
  private static let mark = "【伪造】丙"
  /// As a JSON file can hold them: LF, CR LF, CR, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR.
  private static let ends = ["\\n", "\\r\\n", "\\r", "\u{85}", "\u{2028}", "\u{2029}"]
  private static let payload = ends.map { $0 + mark + "已签发" }.joined()

  private static let members: Set<String> = ["cover", "lists", "texts", "answers"]

  private let ground: Ground

  init() throws {
    ground = try Ground.office()
    try poison(Self.members)
    try ground.keep(as: "poisoned")
    try ground.goBack(to: "poisoned")
  }

  /// Puts the payload behind each Chinese text of these members of our draft.
  private func poison(_ members: Set<String>) throws {
    let path = "data/drafts/\(Ground.id).json"
    var member = ""
    let lines = try ground.root.read(path).split(separator: "\n").map { line -> String in
      if line.hasPrefix("  \""), let name = line.split(separator: "\"").dropFirst().first {
        member = String(name)
      }
      let isForPeople = line.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) }
      guard isForPeople, members.contains(member),
        let end = ["\",", "\""].first(where: line.hasSuffix)
      else { return String(line) }
      return line.dropLast(end.count) + Self.payload + end
    }
    try ground.root.write(lines.joined(separator: "\n") + "\n", to: path)
  }

  static let commands: [[String]] = [
    ["list"], ["list", "--json"], ["score", "blank"], ["score", "blank", "--json"],
    ["check", "blank"], ["check", "blank", "--json"], ["fields", "blank"],
    ["fields", "blank", "--json"], ["explain", "blank", "carryover_rate"],
    ["explain", "blank", "total"], ["secret", "blank"], ["history", "blank"],
    ["query", "list", "blank"], ["evidence", "list", "blank"], ["verify"], ["verify", "blank"],
    ["diff", "blank", "other"], ["diff", "other", "blank"], ["people", "list"],
    ["pack", "blank", "--output", "w.parcel"], ["export", "blank"],
    ["set", "blank", "cover.telephone=1"], ["doctor"],
  ]

  /// Lines that begin with what was put behind an end of a line.
  private func forged(_ result: CommandResult) -> [Substring] {
    (result.output + result.error).split(whereSeparator: \.isNewline).filter {
      $0.drop { $0 == " " || $0 == "\u{3000}" }.hasPrefix(Self.mark)
    }
  }

  @Test("No command prints a forged line", arguments: commands)
  func command(_ words: [String]) throws {
    try ground.addDraft("other")
    // A report prints its paragraphs on lines of their own; nothing else.
    if words[0] == "export" {
      try ground.goBack(to: "draft")
      try poison(["cover"])
    }
    let result = try ground.run(words)
    #expect(result.output.count + result.error.count > 2, "\(result)")
    #expect(forged(result) == [])
    #expect((result.output + result.error).alive == [])
  }

  @Test func `what is said in a review forges no line either`() throws {
    try ground.goBack(to: "draft")
    let text = "对吗？\r\n\(Self.mark)已签发\u{2028}\(Self.mark)已签发"
    for words in [
      ["submit", "blank", "--note", text], ["query", "ask", "blank", "cover.telephone", text],
    ] {
      let name = words[0] == "submit" ? Office.filler : Office.reviewer
      let done = try ground.run(words + ["--as", name])
      #expect(done.status == .exited(0), "\(done)")
    }
    for words in [
      ["history", "blank"], ["query", "list", "blank"], ["list"], ["verify", "blank"],
    ] {
      #expect(forged(try ground.run(words)) == [], "\(words)")
    }
  }

  @Test func `the screen shows each text on its own lines`() throws {
    let terminal = try ground.open([])
    try terminal.waitFor(text: "份报告")
    terminal.settle()
    #expect(!terminal.screen.contains { $0.drop { $0 == " " }.hasPrefix(Self.mark) })
    terminal.send(.enter)
    try terminal.waitFor(text: "封面")
    var screen = PoisonedScreen(terminal)
    screen.look(after: [.pageDown, .f(3), .escape, .f(5), .escape])
    try screen.expectHarmless()
  }
}
