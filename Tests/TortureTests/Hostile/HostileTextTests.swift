import FoundationEssentials
import PseudoTerminal
import Testing

/// Texts that would command the terminal, in every place of a draft, a rubric, a lock, a journal,
/// and an imported document.
struct HostileTextTests {
  private let ground: Ground

  init() throws {
    ground = try Ground()
    try poisonDraft()
  }

  private static let shipped = BuiltProgram.data ?? ""

  /// Puts the payload behind each text of the sample that a person wrote, and makes it our draft.
  private func poisonDraft() throws {
    let path = Self.shipped + "/samples/wuhua-2023.json"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let poisoned = lines.map { line in
      let isForPeople = line.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) }
      guard isForPeople, let end = ["\",", "\""].first(where: line.hasSuffix) else {
        return line == "  \"id\": \"wuhua-2023\"," ? "  \"id\": \"\(Ground.id)\"," : String(line)
      }
      return line.dropLast(end.count) + Payload.json + end
    }
    try ground.root.write(
      poisoned.joined(separator: "\n") + "\n", to: "data/drafts/\(Ground.id).json")
  }

  static let commands: [[String]] = [
    ["list"], ["list", "--json"], ["score", "blank"], ["score", "blank", "--json"],
    ["check", "blank"], ["check", "blank", "--json"], ["export", "blank"], ["fields", "blank"],
    ["explain", "blank", "carryover_rate"], ["explain", "blank", "total"], ["secret", "blank"],
    ["history", "blank"],
  ]

  @Test("No command lets a draft's texts through", arguments: commands)
  func command(_ words: [String]) throws {
    let result = try ground.run(words)
    #expect(result.output.count + result.error.count > 5, "\(result)")
    #expect((result.output + result.error).alive == [])
  }

  @Test func `the screen shows a draft's texts as marks`() throws {
    let terminal = try ground.open(["blank", "--at", "section.duties.text"])
    try terminal.waitUntil("the form") { $0.contains { $0.contains("甲") } }
    var screen = PoisonedScreen(terminal)
    screen.look(after: [.pageDown, .pageDown, .f(3), .f(2), .escape, .f(5), .end, .escape])
    try screen.expectHarmless()
  }

  @Test func `a lock's holder and a journal's author are shown as marks`() throws {
    let boot = "\"boot\":\"b\",\"since\":\"2024-04-22T08:40:00Z\"}\n"
    try ground.root.write(
      "{\"user\":\"\(Payload.json)\",\"host\":\"\(Payload.json)\",\"pid\":99999,\(boot)",
      to: "data/drafts/.blank.lock")
    let terminal = try ground.open(["blank"])
    try terminal.waitUntil("the form") { $0.contains { $0.contains("甲") } }
    var screen = PoisonedScreen(terminal)
    screen.look(after: [.pageDown])
    try screen.expectHarmless()
  }
}

/// The same in a rubric, which the county's finance bureau hands out as a file.
struct HostileRubricTests {
  private let ground: Ground
  private static let members: Set<String> = [
    "title", "source", "help", "meaning", "standard", "basis_note", "more", "less", "text",
  ]

  private static let file = "data/rubrics/wuhua-2023.json"

  init() throws {
    ground = try Ground()
    let path = (BuiltProgram.data ?? "") + "/rubrics/wuhua-2023.json"
    let rubric = try String(contentsOfFile: path, encoding: .utf8)
    try ground.root.write(
      Payload.poison(rubric, members: Self.members), to: Self.file)
    let words = ["--rubric", "wuhua-2023", "--unit", "县", "--year", "2023", "--id", "made"]
    let made = try ground.run(["new"] + words)
    guard made.status == .exited(0) else { throw Failure(made.error) }
  }

  static let commands: [[String]] = [
    ["rubric", "list"], ["rubric", "show", "wuhua-2023"], ["rubric", "check", file],
    ["rubric", "explain", file], ["rubric", "test", file], ["rubric", "diff", file, file],
    ["fields", "made"], ["score", "made"],
    ["score", "made", "--json"], ["check", "made"], ["check", "made", "--json"],
    ["explain", "made", "carryover_rate"], ["export", "made"], ["set", "made", "fact.x=1"],
    ["set", "made", "fact.carryover_end=abc"],
  ]

  @Test("No command lets a rubric's texts through", arguments: commands)
  func command(_ words: [String]) throws {
    let result = try ground.run(words)
    #expect(result.output.count + result.error.count > 5, "\(result)")
    #expect((result.output + result.error).alive == [], "\(words)")
  }

  @Test func `the screen shows a rubric's texts as marks`() throws {
    let terminal = try ground.open(["made", "--at", "fact.carryover_end"])
    try terminal.waitUntil("the form") { $0.contains { $0.contains("丙") } }
    var screen = PoisonedScreen(terminal)
    screen.look(after: [.f(2), .escape, .f(3), .f(4), .escape, .f(5), .escape, .f(9), .escape])
    try screen.expectHarmless()
  }
}

/// The same in documents that are brought in, and in the names of files.
struct HostileFileTests {
  private let ground: Ground

  init() throws { ground = try Ground() }

  @Test func `an imported report's texts are shown as marks`() throws {
    let text =
      "封面\n单位名称：兴宁局\(Payload.text)\n一、基本情况\n部门主要职责\n负责社保。\(Payload.text)\n别的\(Payload.text)\n"
    try ground.root.write(text, to: "by-hand.txt")
    for json in [[], ["--json"]] {
      let words = ["import", "by-hand.txt", "--rubric", "wuhua-2023", "--year", "2023"]
      let made = try ground.run(words + ["--unit", "兴宁局", "--id", "made\(json.count)"] + json)
      #expect(made.status == .exited(0), "\(made.error)")
      #expect((made.output + made.error).alive == [], "\(made)")
      let shown = try ground.run(["fields", "made\(json.count)"])
      #expect((shown.output + shown.error).alive == [])
    }
  }

  @Test func `names of files are shown as marks`() throws {
    let name = "a\u{1B}]0;x\u{7}\u{202E}b"
    try ground.root.write("{", to: "data/drafts/\(name).json")
    try ground.root.write("{", to: "data/rubrics/\(name).json")
    try ground.root.write("x", to: "\(name).txt")
    let commands: [[String]] = [
      ["list"], ["list", "--json"], ["rubric", "list"],
      ["score", ground.data + "/drafts/\(name).json"],
      ["import", "\(name).txt", "--rubric", "wuhua-2023"],
      ["rubric", "check", ground.data + "/rubrics/\(name).json"],
      ["unpack", "\(name).txt"], ["export", Ground.id, "--output", "\(name)/x.txt"],
      ["set", Ground.id, "--from", "\(name).txt"],
    ]
    for words in commands {
      let result = try ground.run(words)
      #expect((result.output + result.error).alive == [], "\(words): \(result)")
    }
    let terminal = try ground.open([])
    try terminal.waitFor(text: "五华县")
    terminal.settle(quiet: .milliseconds(200))
    terminal.send(.ctrl("q"))
    try terminal.waitForExit()
    let shown = String(decoding: terminal.output, as: UTF8.self)
    #expect(!shown.contains("\u{1B}]0;x"))
    #expect(!shown.unicodeScalars.contains { $0.isTurning })
  }
}
