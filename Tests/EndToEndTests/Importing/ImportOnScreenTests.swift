import FoundationEssentials
import PseudoTerminal
import Testing

/// Importing real files in a real terminal.
@Suite(.disabled(if: BuiltProgram.isSanitized, "the memory limit of ziping-documents"))
struct ImportOnScreenTests {
  private static let sample = "wuhua-2023"

  /// The draft's members, without its name.
  private func contents(_ ziping: BuiltZiping, _ name: String) throws -> String {
    let text = try ziping.data.read("drafts/\(name)")
    let id = String(name.dropLast(".json".count))
    return text.replacing("\"id\": \"\(id)\",\n  \"lists\"", with: "\"lists\"")
  }

  private func newDraft(_ ziping: BuiltZiping) throws -> String {
    let names = try ziping.data.names(in: "drafts").filter { $0.hasSuffix(".json") }
    return try require(names.first { $0 != Self.sample + ".json" }, "a new draft")
  }

  @Test(arguments: ["报告 终稿.docx", "报告.txt"])
  func `a report from home becomes an equal draft`(name: String) throws {
    let ziping = try BuiltZiping(drafts: [Self.sample])
    let file = ziping.data.path + "/" + name
    #expect(try ziping.run("export", Self.sample, "--output", file).status == .exited(0))
    let terminal = try ziping.open()
    try terminal.waitFor(text: "1 份报告")
    terminal.send(.f(3))
    try terminal.waitFor(text: name)
    terminal.send(.enter)
    try terminal.waitFor(text: "全部归位")
    terminal.send(.f(2))
    try terminal.waitFor(text: "已导入为新草稿")
    terminal.send(.ctrl("q"))
    #expect(try terminal.waitForExit() == .exited(0))
    let made = try newDraft(ziping)
    #expect(try contents(ziping, made) == contents(ziping, Self.sample + ".json"))
  }

  @Test func `figures of a workbook fill an empty draft, and undo takes them back`() throws {
    let ziping = try BuiltZiping(drafts: [Self.sample])
    let file = ziping.data.path + "/基础数据 “定稿”.xlsx"
    #expect(try ziping.run("export", Self.sample, "--output", file).status == .exited(0))
    try ziping.makeDraft()
    let terminal = try ziping.open("blank", columns: 60, rows: 20)
    try terminal.waitFor(text: "封面")
    terminal.send(.shiftF(12))
    try terminal.waitFor(text: "定稿")
    terminal.paste("'\(file)'")
    // An Enter that comes at once belongs to the paste.
    terminal.settle()
    terminal.send(.enter)
    try terminal.waitFor(text: "[x]")
    terminal.send(.f(2))
    try terminal.waitFor(text: "已写入")
    terminal.send(.ctrl("s"))
    terminal.settle()
    func facts(_ id: String) throws -> String { try ziping.run("fields", id, "--json").output }
    let filled = try facts("blank")
    #expect(filled.contains("192802080.44"))
    terminal.send(.ctrl("z"))
    terminal.send(.ctrl("s"))
    terminal.settle()
    terminal.send(.ctrl("q"))
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(try !facts("blank").contains("192802080.44"))
  }

  @Test func `a damaged workbook is refused in a sentence, and the draft goes on`() throws {
    let ziping = try BuiltZiping()
    try ziping.makeDraft()
    try ziping.data.write("PK\u{3}\u{4}这不是表", to: "坏.xlsx")
    let terminal = try ziping.open("blank")
    try terminal.waitFor(text: "封面")
    terminal.send(.shiftF(12))
    try terminal.waitFor(text: "坏.xlsx")
    terminal.send(.enter)
    try terminal.waitFor(text: "文件不完整或已损坏。")
    terminal.send(.escape)
    terminal.settle()
    terminal.send("某局")
    try terminal.waitFor(text: "某局")
    terminal.send(.ctrl("q"))
    #expect(try terminal.waitForExit() == .exited(0))
  }
}
