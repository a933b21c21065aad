import PseudoTerminal
import Testing

/// What is pasted is text, whatever is in it.
struct PasteTests {
  private let ziping: BuiltZiping

  init() throws {
    ziping = try BuiltZiping()
    try ziping.makeDraft()
  }

  /// 200 lines with the end mark of a paste, Tab and keys of commands in them.
  private static let hostile = (1...200).map { number in
    "第\(number)行\t预算\u{1B}[201~\u{11}\u{18}\u{1}\u{1B}[21~\u{1B}OP①“结余”\u{0E}\u{7}完"
  }

  @Test func `a hostile paste of 200 lines fires no command and loses no text`() throws {
    let terminal = try ziping.open("blank", "--at", "section.duties.text")
    try terminal.waitForFocus("the form") { _ in true }
    terminal.paste(Self.hostile.joined(separator: "\n"))
    try terminal.waitUntil("the end of the paste") { _ in
      terminal.textBeforeCursor.hasSuffix("完")
    }
    terminal.settle()
    #expect(terminal.screen[0].contains("部门主要职责"))
    terminal.send(.ctrl("s"))
    try terminal.waitFor(text: "已存")
    let lines = try text("duties").split(separator: "\n")
    #expect(lines.count == 200)
    for (index, line) in lines.enumerated() {
      let visible = line.filter { $0 != " " }
      #expect(visible.hasPrefix("第\(index + 1)行预算"))
      #expect(visible.contains("①“结余”") && visible.hasSuffix("完"))
    }
    #expect(lines.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 } })
  }

  @Test func `a paste is taken back in one step`() throws {
    let terminal = try ziping.open("blank", "--at", "section.duties.text")
    try terminal.waitForFocus("the form") { _ in true }
    terminal.send("原文")
    terminal.paste("第一行\n第二行\n第三行")
    try terminal.waitFor(text: "第三行")
    terminal.send(.ctrl("z"))
    try terminal.waitUntil("the text before the paste") { screen in
      screen.contains { $0.hasSuffix("原文") } && !screen.contains { $0.contains("第三行") }
    }
    terminal.send(.ctrl("y"))
    try terminal.waitFor(text: "第三行")
  }

  @Test func `lines pasted into one line become one line, into a list become items`() throws {
    let line = try ziping.open("blank", "--at", "cover.filler")
    try line.waitForFocus("the cover") { $0.label == "填报人" }
    line.paste("曾\n翠\t兰")
    try line.waitFor(text: "曾 翠 兰")
    line.send(.ctrl("q"))
    try line.waitForExit()
    let list = try ziping.open("blank", "--at", "section.key_tasks.item.1")
    try list.waitForFocus("the list") { $0.label == "①" }
    list.paste("应保尽保\n应发尽发\n确保安全")
    try list.waitForFocus("the last item") { $0.label == "③" }
    list.send(.ctrl("q"))
    try list.waitForExit()
    let values = try ziping.run("fields", "blank", "--values").output
    #expect(values.contains("\"cover.filler\": \"曾 翠 兰\""))
    for item in ["应保尽保", "应发尽发", "确保安全"] { #expect(values.contains("\"\(item)\"")) }
  }

  /// A terminal that does not mark pastes sends them as very fast typing.
  @Test func `unmarked lines at once are a paste, too`() throws {
    let terminal = try ziping.open("blank", "--at", "section.key_tasks.item.1")
    try terminal.waitForFocus("the list") { $0.label == "①" }
    let lines = (1...20).map { "重点工作第\($0)项" }
    terminal.send(lines.joined(separator: "\r"))
    try terminal.waitForFocus("the last item") { $0.label == "⑳" }
    terminal.send(.ctrl("q"))
    try terminal.waitForExit()
    let values = try ziping.run("fields", "blank", "--values").output
    for line in lines { #expect(values.contains("\"\(line)\"")) }
  }

  /// What the draft on the disk holds as a section's text.
  private func text(_ section: String) throws -> String {
    try require(
      try JSONContent(ziping.data.read("drafts/blank.json"))["texts", section]?.text, section)
  }
}
