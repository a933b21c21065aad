import Evaluation
import PseudoTerminal
import Testing

/// Texts that would command the terminal, in the names that people go by: the roster's, and the
/// author of a journal that somebody left behind.
struct HostilePeopleTests {
  private static let person = Person(
    name: Payload.text, roles: Set(Role.allCases), unit: Payload.text)

  static let commands: [[String]] = [
    ["people", "list"], ["people", "end", Payload.text, "--to", "2023-01-01"],
    ["people", "add", Payload.text, "--passphrase-fd", "0"],
    ["submit", "blank", "--as", Payload.text],
    ["query", "ask", "blank", "total", "？"]
      + ["--as", Payload.text], ["history", "blank"], ["verify", "blank"], ["verify"],
    ["doctor"], ["approve", "blank", "--as", Payload.text, "--passphrase-fd", "0"],
  ]

  @Test func `no command lets a person's name through`() throws {
    let ground = try Ground.office(with: [Self.person])
    for words in Self.commands {
      let result = try ground.run(words, input: Office.passphrase)
      #expect(result.output.count + result.error.count > 5, "\(words): \(result)")
      #expect((result.output + result.error).alive == [], "\(words): \(result)")
    }
  }

  @Test func `the list of people to act for shows it as marks`() throws {
    let ground = try Ground.office(with: [Self.person])
    let terminal = try ground.open([])
    try terminal.waitFor(text: "五华县")
    terminal.send(.f(4))
    try terminal.waitFor(text: "Enter 选定由谁办理")
    var screen = PoisonedScreen(terminal)
    screen.look(after: [.down, .down, .down, .down, .enter, .f(8), .escape])
    try screen.expectHarmless()
  }

  @Test func `a left journal's author is shown as marks`() throws {
    let ground = try Ground()
    let terminal = try ground.open([Ground.id, "--at", "section.duties.text"])
    try terminal.waitFor(text: Ground.before)
    terminal.send("丙")
    try terminal.waitFor(text: "丙")
    terminal.kill()
    try terminal.waitForExit()
    let name = try #require(ground.names(in: "data/drafts").first { $0.hasSuffix(".journal") })
    let journal = try ground.root.read("data/drafts/" + name)
    let author = try #require(journal.firstMatch(of: /"by":"([^"]*)"/))
    let forged = journal.replacing(author.0, with: "\"by\":\"\(Payload.json)\"")
    try ground.root.write(forged, to: "data/drafts/" + name)
    let again = try ground.open([Ground.id])
    try again.waitFor(text: "恢复")
    var screen = PoisonedScreen(again)
    screen.look(after: [.down, .up, .enter])
    try screen.expectHarmless()
    let told = try ground.run(["set", Ground.id, "cover.filler=张三"])
    #expect((told.output + told.error).alive == [], "\(told)")
  }
}
