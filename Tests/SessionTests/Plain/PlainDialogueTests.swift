import Evaluation
import ShippedData
import Testing

@testable import Application
@testable import Session

struct PlainDialogueTests {
  private let carryover = Part.indicator(Indicator.ID("carryover_rate"))

  @Test func `every answer is saved and scored at once`() throws {
    let script = PlainScript("53.78万", "1516017", "192802080.44", "q")
    #expect(try script.run(Shipped.empty(), at: carryover) == .saved)
    #expect(script.saved.map(\.facts.count) == [1, 2, 3])
    #expect(script.output.contains("已存。本项 4 / 4 分；自评总分 4 / 100"))
    #expect(script.output.hasSuffix("已结束，内容都已存盘。\n"))
  }

  @Test func `an entry that is none is refused and asked for again`() throws {
    let script = PlainScript("很多", "-5", "100", "q")
    _ = try script.run(Shipped.empty(), at: carryover)
    #expect(script.output.contains("第 1 个字“很”不应出现在这里"))
    #expect(script.output.contains("这里不能是负数"))
    #expect(script.saved.count == 1)
  }

  @Test func `points over the maximum are refused with the check's sentence`() throws {
    let script = PlainScript("11", "9.5", "q")
    _ = try script.run(Shipped.empty(), at: .indicator(Indicator.ID("social_benefit")))
    #expect(script.output.contains("填了 11 分，超过满分 10 分"))
    #expect(script.saved.count == 1)
  }

  @Test func `an empty line keeps, a hyphen clears`() throws {
    let script = PlainScript("", "-", "q")
    _ = try script.run(Shipped.sample(), at: .cover)
    #expect(script.report?.cover[.unit] == "五华县社会保险基金管理局")
    #expect(script.report?.cover[.filler] == "")
  }

  @Test func `a text goes to the point, a list has an item a line`() throws {
    let text = PlainScript("一", "", "二", "。", "q")
    _ = try text.run(Shipped.empty(), at: .section(Section.ID("duties")))
    #expect(text.report?.texts[Section.ID("duties")] == "一\n\n二")
    let list = PlainScript("甲", "乙", ".", "q")
    _ = try list.run(Shipped.empty(), at: .section(Section.ID("key_tasks")))
    #expect(list.report?.lists[Section.ID("key_tasks")] == ["甲", "乙"])
  }

  @Test func `what was typed before the line broke is there`() throws {
    let script = PlainScript("一", "二")
    #expect(try script.run(Shipped.empty(), at: .section(Section.ID("duties"))) == .saved)
    #expect(script.saved.last?.texts[Section.ID("duties")] == "一\n二")
  }

  @Test func `nobody there at all is a usage error`() throws {
    let script = PlainScript()
    #expect(throws: Refusal.argument(.nobodyAnswers)) { try script.run(Shipped.empty()) }
  }

  @Test func `text in another encoding is not taken`() throws {
    let script = PlainScript("\u{FFFD}\u{FFFD}", "q")
    _ = try script.run(Shipped.empty(), at: .cover)
    #expect(script.output.contains("不是 UTF-8 编码"))
    #expect(script.saved.isEmpty)
  }

  @Test func `a failed save is told, and tried again`() throws {
    let script = PlainScript("甲单位", "张三", "q")
    script.failures = 1
    #expect(try script.run(Shipped.empty(), at: .cover) == .saved)
    #expect(script.output.contains("没有存上"))
    #expect(script.saved.map { $0.cover[.unit] } == ["甲单位"])
  }

  @Test func `what cannot be saved to the end is a refusal`() throws {
    let script = PlainScript("甲单位", "q")
    script.failures = 9
    #expect(try script.run(Shipped.empty(), at: .cover) == .unsaved)
    #expect(script.output.hasSuffix("已结束，但最后的改动没有存上。请检查磁盘和权限后重填。\n"))
  }

  @Test func `every field of every part is asked for`() throws {
    let rubric = try Shipped.rubric()
    let script = PlainScript("37", "", "", "q")
    _ = try script.run(Shipped.empty())
    #expect(Part.all(of: rubric).count == 37)
    for part in Part.all(of: rubric) {
      #expect(script.output.contains(rubric.title(of: part)))
    }
  }
}
