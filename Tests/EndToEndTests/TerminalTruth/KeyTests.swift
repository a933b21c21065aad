import PseudoTerminal
import Testing

/// Every action without a letter key, and input methods that widen what is typed.
struct KeyTests {
  private let ziping: BuiltZiping

  init() throws {
    ziping = try BuiltZiping(drafts: ["wuhua-2023"])
  }

  private func open(at address: String) throws -> PseudoTerminal {
    let terminal = try ziping.open("wuhua-2023", "--at", address)
    try terminal.waitForFocus("the form") { _ in true }
    terminal.settle()
    return terminal
  }

  @Test(
    "A function key and a Ctrl key lead to the same screen",
    arguments: [
      (2, "w", "缘由"), (4, "o", "目录"), (5, "r", "预览"), (7, "f", "查找"), (9, "p", "菜单"),
      (9, "g", "菜单"),
    ] as [(Int, Character, String)])
  func alternatives(number: Int, letter: Character, title: String) throws {
    let terminal = try open(at: "indicator.carryover_rate.explanation")
    let form = try require(terminal.focus, "the form")
    for key in [TerminalKey.f(number), .ctrl(letter)] {
      terminal.send(key)
      try terminal.waitUntil(title) { $0[0].hasPrefix(" " + title) }
      terminal.settle(quiet: .milliseconds(30))
      terminal.send(.escape)
      #expect(try terminal.waitForFocus("the form again") { _ in true } == form)
    }
  }

  @Test func `PgDn walks through all parts, and PgUp back`() throws {
    let sample = try SampleTyping()
    let terminal = try open(at: "cover.unit")
    for (key, parts) in [
      (TerminalKey.pageDown, sample.parts.dropFirst()),
      (.pageUp, sample.parts.reversed().dropFirst()),
    ] {
      for part in parts {
        terminal.send(key)
        try terminal.waitForFocus(part.title) { $0.part == part.title }
      }
    }
  }

  @Test func `Esc leaves a screen, never a text`() throws {
    let terminal = try open(at: "section.problems.text")
    terminal.send("新写的话")
    try terminal.waitFor(text: "新写的话")
    terminal.send(.escape)
    try terminal.waitUntil("the list of drafts") { $0[0].contains("报告") && $0[0].contains("自评") }
    #expect(try ziping.data.read("drafts/wuhua-2023.json").contains("新写的话"))
    terminal.settle()
    terminal.send(.enter)
    try terminal.waitForFocus("the same place") { $0.part == "存在问题" }
    try terminal.waitFor(text: "新写的话")
  }

  @Test func `full-width letters find their way through the menu`() throws {
    let terminal = try open(at: "cover.unit")
    terminal.send(.f(9))
    try terminal.waitFor(text: "拼音首字母")
    terminal.send("ｊｚｊｙｌ")
    try terminal.waitFor(text: "到：结转结余率")
    terminal.send(.enter)
    try terminal.waitForFocus("结转结余率") { $0.part == "结转结余率" }
  }

  @Test(
    "Full-width figures and marks are figures",
    arguments: [
      ("５３７，７６２．２６", "537762.26"), ("５３７７６２。２６", "537762.26"),
      ("＝５３万＋７７６２．２６", "537762.26"), ("５３．７７６２２６万元", "537762.26"),
      ("０．００００５亿", "5000"),
    ])
  func fullWidth(typed: String, stored: String) throws {
    let terminal = try open(at: "fact.carryover_end")
    terminal.send(.ctrl("a"))
    terminal.send(typed)
    try terminal.waitUntil("the cursor behind \(typed)") { _ in
      terminal.textBeforeCursor.hasSuffix(String(typed.suffix(2)))
    }
    terminal.send(.ctrl("q"))
    try terminal.waitForExit()
    #expect(
      try ziping.data.read("drafts/wuhua-2023.json").contains("\"carryover_end\": \"\(stored)\""))
  }

  @Test func `setting points by hand and the list of findings are reached by keys only`() throws {
    let terminal = try open(at: "indicator.carryover_rate.explanation")
    for key in [TerminalKey.f(8), .ctrl("d")] {
      terminal.send(key)
      try terminal.waitForFocus("the override") { $0.label == "人工评分" }
    }
    terminal.send(.ctrl("l"))
    try terminal.waitUntil("the findings") { $0[0].contains("问题清单") }
    terminal.settle(quiet: .milliseconds(30))
    terminal.send(.enter)
    let found = try terminal.waitForFocus("the finding's field") { _ in true }
    for key in [TerminalKey.f(3), .ctrl("n")] {
      let before = terminal.focus
      terminal.send(key)
      try terminal.waitForFocus(otherThan: before)
    }
    terminal.send(.shiftF(3))
    terminal.settle()
    terminal.send(.ctrl("b"))
    try terminal.waitForFocus("where it began") { $0 == found }
  }
}
