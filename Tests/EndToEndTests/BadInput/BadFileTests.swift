import FoundationEssentials
import PseudoTerminal
import Testing

/// A file that cannot be read is refused in a sentence and left as it is, byte for byte.
struct BadFileTests {
  /// How a sound file is spoilt, and what is said of it.
  struct Fault: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var spoil: @Sendable (String) -> String
    /// `%` stands for the data folder.
    var sentence: String
  }

  private static let faults = [
    Fault(
      testDescription: "cut in half", spoil: { String($0.prefix($0.count / 2)) },
      sentence: "文件 %/drafts/bad.json 无法读取：第 127 行第 3 个字：内容到这里突然结束，文件不完整。"
        + "文件保持原样，没有改动；请照提示修正，或用备份替换。"),
    Fault(
      testDescription: "newer", spoil: { $0.replacing("\"format\": 3", with: "\"format\": 99") },
      sentence: "文件 %/drafts/bad.json 由更新版本的程序写成（格式 99）。"
        + "文件保持原样，没有改动；请升级程序后再打开。"),
    Fault(
      testDescription: "unknown rubric",
      spoil: { $0.replacing(pinned("wuhua-2023"), with: pinned("nowhere")) },
      sentence: "没有找到编号为“nowhere”的指标体系。"
        + "现有：central-project、hunan-overall、sichuan-2020、wuhua-2023。"),
    Fault(
      testDescription: "rubric with a cycle",
      spoil: { $0.replacing(pinned("wuhua-2023"), with: pinned("loop")) },
      sentence: "指标体系文件 %/rubrics/loop.json 有 1 处错误："
        + "derived.first.formula：公式循环引用：甲 → 乙 → 甲，请去掉其中一个引用。"
        + "请修正后再用；已有的草稿不受影响。"),
  ]

  private static func pinned(_ rubric: String) -> String {
    "\"id\": \"\(rubric)\",\n    \"version\""
  }

  private let ziping: BuiltZiping

  init() throws {
    ziping = try BuiltZiping()
  }

  /// Writes the spoilt draft, with the rubric it may need.
  private func spoil(_ fault: Fault) throws -> (bytes: String, sentence: String) {
    let data = try require(BuiltProgram.data, "the data folder")
    let sample = try String(contentsOfFile: data + "/samples/wuhua-2023.json", encoding: .utf8)
    let bytes = fault.spoil(sample).replacing(
      "\"id\": \"wuhua-2023\",\n  \"lists\"", with: "\"id\": \"bad\",\n  \"lists\"")
    try ziping.data.write(bytes, to: "drafts/bad.json")
    if fault.sentence.contains("loop.json") { try writeLoop() }
    return (bytes, fault.sentence.replacing("%", with: ziping.data.path))
  }

  private func writeLoop() throws {
    let sound = try ziping.data.read("rubrics/wuhua-2023.json")
    let circle = [("first", "甲", "乙"), ("second", "乙", "甲")].map { id, label, other in
      """
      {"id": "\(id)", "label": "\(label)", "formula": "\(other) + 1", "format": "percent",
       "places": 2},
      """
    }
    let loop = sound.replacing("\"derived\": [", with: "\"derived\": [" + circle.joined())
      .replacing("\"id\": \"wuhua-2023\"", with: "\"id\": \"loop\"")
    try ziping.data.write(loop, to: "rubrics/loop.json")
  }

  @Test("A draft that cannot be used is refused when it is named", arguments: faults)
  func named(fault: Fault) throws {
    let (bytes, sentence) = try spoil(fault)
    let terminal = try ziping.open("bad", columns: 300)
    #expect(try terminal.waitForExit() == .exited(3))
    #expect(terminal.screen[0] == "ziping：" + sentence)
    #expect(!terminal.output.contains(0x1B))
    #expect(try ziping.data.read("drafts/bad.json") == bytes)
  }

  @Test("A draft that cannot be used is refused in the list", arguments: faults)
  func listed(fault: Fault) throws {
    let (bytes, sentence) = try spoil(fault)
    try ziping.makeDraft("good")
    let terminal = try ziping.open(columns: 240)
    try terminal.waitFor(text: "2 份报告")
    try terminal.waitFor(text: "无法打开")
    terminal.send(.enter)
    try terminal.waitFor(text: sentence)
    terminal.send(.down)
    terminal.send(.enter)
    try terminal.waitForFocus("the draft that is sound") { $0.part == "封面" }
    #expect(try ziping.data.read("drafts/bad.json") == bytes)
  }

  @Test func `without a usable rubric a new report says what is missing`() throws {
    for id in ["central-project", "hunan-overall", "sichuan-2020", "wuhua-2023"] {
      try ziping.data.write("{}", to: "rubrics/\(id).json")
    }
    let terminal = try ziping.open()
    try terminal.waitFor(text: "还没有报告")
    terminal.send(.f(2))
    try terminal.waitFor(text: "新建报告")
    terminal.send("五华县教育局")
    for _ in 1...3 { terminal.send(.enter) }
    try terminal.waitFor(text: "数据文件夹里没有可用的指标体系，请把指标文件放入 rubrics 文件夹。")
    #expect(terminal.screen.contains { $0.contains("五华县教育局") })
  }
}
