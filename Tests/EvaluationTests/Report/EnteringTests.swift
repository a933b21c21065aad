import Testing

@testable import Evaluation

@Suite("Entering")
struct EnteringTests {
  private let rubric: Rubric = {
    let body = SectionBody(
      text: TextPrompt(label: "文字"), facts: Fact.tiny.map(\.id),
      list: ListPrompt(label: "工作", numbering: .circled), paragraphs: [], help: "")
    return .tiny(
      .tiny(
        rule: .checklist(
          ChecklistRule(items: [.init(id: "met", text: "已做到", points: points("4"))]))),
      sections: [
        Section(id: "part", title: "章", content: .body(body)),
        Section(id: "analysis", title: "", content: .indicators),
      ])
  }()

  @Test(
    "what is entered is shown again in its canonical form",
    arguments: [
      ("fact.actual", "19280.208044万", "192,802,080.44"), ("fact.actual", "５", "5.00"),
      ("fact.people", "35人", "35"), ("fact.satisfaction", "９６．８％", "96.8"),
      ("fact.ready", "y", "是"), ("fact.ready", "无", "否"),
      ("cover.date", "2024年4月22日", "2024-04-22"),
      ("cover.date", "下周", "下周"), ("cover.year", "２０２３年", "2023"), ("cover.unit", " 某局 ", " 某局 "),
      ("section.part.text", "甲\n乙", "甲\n乙"), ("section.part.items", "甲\r\n乙\n\n丙", "甲\n乙\n丙"),
      ("indicator.rate.points", "3.50分", "3.5"), ("indicator.rate.override", "0", "0"),
      ("indicator.rate.check.met", "√", "是"), ("indicator.rate.explanation", "说明。", "说明。"),
      ("indicator.rate.deduction", "原因。", "原因。"), ("indicator.rate.override_reason", "理由。", "理由。"),
      ("fact.actual", "", ""), ("indicator.rate.points", "  ", ""),
    ])
  func shown(address: String, typed: String, expected: String) throws {
    let field = try rubric.field(at: FieldPath(address: address).orThrow()).orThrow()
    var report = rubric.emptyReport
    #expect(report.enter(typed, in: field) == nil)
    #expect(report[field.path].text(as: field.kind) == expected)
    #expect(report[field.path].isEmpty == expected.isEmpty)
  }

  @Test(
    "what is no number stays as it was typed",
    arguments: [
      ("fact.actual", "12abc", EntryFault.unexpected("a", at: 2)),
      ("fact.people", "3.5", .tooManyPlaces(allowed: 0)), ("fact.ready", "也许", .notYesNo),
      ("indicator.rate.points", "−1", .negative),
      ("indicator.rate.points", "3.333", .tooManyPlaces(allowed: 2)),
      ("indicator.rate.override", "四分", .unexpected("四", at: 0)),
    ])
  func kept(address: String, typed: String, fault: EntryFault) throws {
    let field = try rubric.field(at: FieldPath(address: address).orThrow()).orThrow()
    var report = rubric.emptyReport
    #expect(report.enter(typed, in: field) == fault)
    #expect(report[field.path].text(as: field.kind) == typed)
  }

  @Test func `a criterion keeps its answer when the entry is none`() throws {
    let path = FieldPath.check("rate", "met")
    let field = try rubric.field(at: path).orThrow()
    var report = rubric.emptyReport
    report.enter("是", in: field)
    #expect(report.enter("也许", in: field) == .notYesNo)
    #expect(report[path] == .check(true))
    report.enter("", in: field)
    #expect(report[path] == .check(nil))
  }

  @Test func `a report emptied again equals a new one`() throws {
    var report = rubric.emptyReport
    for field in rubric.fields { report.enter("1", in: field) }
    #expect(report != rubric.emptyReport)
    for field in rubric.fields { report.enter("", in: field) }
    #expect(report == rubric.emptyReport)
  }

  @Test func `items are written one by one, and appended one behind the end`() {
    var report = rubric.emptyReport
    report[.item("part", 0)] = .text("甲")
    report[.item("part", 1)] = .text("乙")
    report[.item("part", 5)] = .text("丁")
    report[.item("part", 0)] = .text("丙")
    #expect(report[.items("part")] == .items(["丙", "乙"]))
    #expect(report[.item("part", 1)] == .text("乙"))
    #expect(report[.item("part", 2)] == .text(""))
  }

  @Test func `content of another kind is ignored`() {
    var report = rubric.emptyReport
    report[.fact("actual")] = .text("5")
    report[.text("part")] = .check(true)
    #expect(report == rubric.emptyReport)
  }

  @Test func `fields stand in the order of the screens, each once`() {
    #expect(
      rubric.fields.map(\.path.address) == [
        "cover.unit", "cover.filler", "cover.telephone", "cover.date", "cover.year", "fact.actual",
        "fact.plan", "fact.people", "fact.quota", "fact.satisfaction", "fact.ready",
        "section.part.text", "section.part.items", "indicator.rate.check.met",
        "indicator.rate.points", "indicator.rate.explanation", "indicator.rate.deduction",
        "indicator.rate.override", "indicator.rate.override_reason",
      ])
    #expect(Part.all(of: rubric) == [.cover, .section("part"), .indicator("rate")])
    #expect(rubric.field(at: .item("part", 3))?.kind == .text)
    #expect(rubric.field(at: .item("analysis", 0)) == nil)
    #expect(rubric.field(at: .fact("bogus")) == nil)
  }

  @Test(
    "each field belongs to a part",
    arguments: [
      ("cover.unit", Part.cover), ("section.part.item.2", .section("part")),
      ("fact.plan", .section("part")), ("indicator.rate.override", .indicator("rate")),
    ])
  func part(address: String, part: Part) throws {
    #expect(try FieldPath(address: address).orThrow().part(in: rubric) == part)
  }
}
