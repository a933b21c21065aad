import PseudoTerminal
import Testing

/// What is typed wrongly is named in a sentence, kept, and never in the way.
struct BadEntryTests {
  private let ziping: BuiltZiping

  init() throws {
    ziping = try BuiltZiping()
    try ziping.makeDraft()
  }

  @Test(
    "A figure that is none is explained, kept and saved as it was typed",
    arguments: [
      ("12ab", "第 3 个字“a”不应出现在这里，请只填数字，如 1234.56、12.3万、=1万+2万。"),
      ("99999999999999999", "数字过大（上限 1,000,000,000,000,000），请核对数字和单位。"),
      ("-5", "这里不能是负数，请核对后重填。"),
      ("1,23", "千位分隔号的位置不对，请每三位一隔（1,234,567），或不写分隔号。"),
      ("1.234", "按本格的单位计，小数最多 2 位，请核对后重填。"),
      ("=53万+", "数字没有写完，请补全，或清空此格。"),
      ("3人", "单位“人”不适用于这里，请改用所示单位。"),
    ])
  func amounts(typed: String, sentence: String) throws {
    let terminal = try ziping.open("blank", "--at", "fact.carryover_end", columns: 100)
    try terminal.waitForFocus("the amount") { $0.label == "年末结转结余" }
    terminal.send(typed)
    try terminal.waitFor(text: sentence)
    try terminal.waitFor(text: "不是数字")
    terminal.send(.pageDown)
    try terminal.waitForFocus("the next part") { $0.part != "结转结余率" }
    terminal.send(.pageUp)
    try terminal.waitForFocus("the amount") { $0.label == "年末结转结余" }
    // A box shows as much of a long figure as it holds.
    try terminal.waitFor(text: String(typed.prefix(16)))
    terminal.send(.ctrl("q"))
    #expect(try terminal.waitForExit() == .exited(0))
    let draft = try JSONContent(ziping.data.read("drafts/blank.json"))
    #expect(draft["facts", "carryover_end"] == .members(["unreadable": .text(typed)]))
    let again = try ziping.open("blank", "--at", "fact.carryover_end", columns: 100)
    try again.waitFor(text: String(typed.prefix(16)))
    try again.waitFor(text: sentence)
  }

  @Test(
    "Points that cannot be are an error of the report",
    arguments: [
      ("5", "错误：“结转结余率”填了 5 分，超过满分 4 分，请改正。"),
      ("-1", "错误：“结转结余率”填了“-1”，不是可用的数字，请改正。"),
      ("很多", "错误：“结转结余率”填了“很多”，不是可用的数字，请改正。"),
    ])
  func points(typed: String, sentence: String) throws {
    let terminal = try ziping.open(
      "blank", "--at", "indicator.carryover_rate.points", columns: 100)
    try terminal.waitForFocus("the points") { $0.label == "无数据时自评分" }
    terminal.send(typed)
    try terminal.waitFor(text: sentence)
    terminal.send(.tab)
    try terminal.waitForFocus("the next field") { $0.label == "说明" }
  }

  @Test func `a paste of 100 KB with control bytes keeps every letter and no control byte`() throws
  {
    let terminal = try ziping.open("blank", "--at", "section.duties.text")
    try terminal.waitForFocus("the text") { _ in true }
    let line = "预算①“合理性”ABC𠮷，结转结余率。"
    let noise = "\u{3}\u{4}\u{11}\u{1A}\u{1B}[A\u{0}\u{7F}\u{C}"
    let lines = (1...2_000).map { "\($0)\(line)" }
    terminal.paste(lines.joined(separator: noise + "\n") + "完")
    try terminal.waitUntil("the end of the paste", timeout: .seconds(30)) { _ in
      terminal.textBeforeCursor.hasSuffix("完")
    }
    terminal.send(.ctrl("q"))
    #expect(try terminal.waitForExit(timeout: .seconds(30)) == .exited(0))
    let draft = try JSONContent(ziping.data.read("drafts/blank.json"))
    // The letters of a sequence whose Esc was taken out are left over.
    let saved = draft["texts", "duties"]?.text?.replacing("[A", with: "")
    #expect(saved == lines.joined(separator: "\n") + "完")
  }
}
