import Documents
import Evaluation
import Testing

@Suite("Figures found in tables by their labels")
struct TableMatcherTests {
  /// Sheets as the reader gives them: a name, then rows of cells.
  private func read(
    _ sheets: [(String, [[String]])], for report: Report? = nil
  ) throws -> (TableProposal, Rubric) {
    let (_, rubric) = try Shipped.report("wuhua-2023")
    let empty = Report(rubric: RubricReference(id: rubric.id, version: "1", digest: ""))
    var matcher = TableMatcher(rubric, for: report ?? empty)
    for (name, rows) in sheets {
      matcher.take(.sheet(name: name, isHidden: name.hasPrefix("隐藏")))
      for (index, row) in rows.enumerated() {
        let cells = row.enumerated().filter { !$1.isEmpty }
          .map { SheetCell(column: $0, text: $1) }
        matcher.take(.cells(row: index + 1, cells))
      }
    }
    return (matcher.proposal(for: report ?? empty), rubric)
  }

  private func found(_ proposal: TableProposal, _ rubric: Rubric) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: proposal.changes.compactMap { change in
        rubric.fact(change.fact).map { ($0.id.rawValue, change.newText($0)) }
      })
  }

  private static let finalAccounts: [[String]] = [
    ["财政拨款收入支出决算总表"],
    ["", "", "", "", "", "", "", "财决01-1表"],
    ["编制单位：某局", "", "", "2023年度", "", "", "", "金额单位：元"],
    ["项目", "行次", "预算数", "决算数", "项目（按功能分类）", "行次", "预算数", "决算数"],
    ["栏次", "", "1", "2", "栏次", "", "3", "4"],
    ["一、财政拨款收入", "1", "194730101.24", "192802080.44", "一、一般公共服务支出", "31", "0", "0"],
    ["本年收入合计", "27", "194730101.24", "192802080.4400001", "本年支出合计", "80", "1", "193780335.18"],
    ["年初财政拨款结转和结余", "28", "0", "1516017", "年末财政拨款结转和结余", "81", "0", "537762.26"],
  ]

  @Test func `both halves of the form are read, whatever rows were put in between`() throws {
    var rows = TableMatcherTests.finalAccounts
    rows.insert(["其中：政府性基金", "2", "7", "8", "二、外交支出", "32", "9", "9"], at: 6)
    let (proposal, rubric) = try read([("财决01-1表", rows)])
    #expect(
      found(proposal, rubric) == [
        "appropriation_final": "192,802,080.44元", "appropriation_budget": "194,730,101.24元",
        "carryover_start": "1,516,017.00元", "carryover_end": "537,762.26元",
      ])
    #expect(
      proposal.questions.map(\.fact) == ["income_total", "expenditure_total"],
      "the form shows 财政拨款 alone")
    #expect(proposal.questions.map(\.reason) == [.appropriationOnly, .appropriationOnly])
    #expect(proposal.questions.first?.choices.map(\.isRounded) == [true])
    #expect(proposal.changes.first { $0.fact == "carryover_end" }?.origin.cell == "H9")
  }

  @Test func `the same rows in another form are not taken`() throws {
    var rows = TableMatcherTests.finalAccounts
    rows[1] = ["", "", "", "", "", "", "", "财决05-1表"]
    let (proposal, _) = try read([("Sheet1", rows)])
    #expect(!proposal.changes.contains { $0.fact == "appropriation_final" })
  }

  @Test(
    "The unit is read from the head",
    arguments: [
      ("单位：万元", "项目", "三公经费预算数", "30,000.00元"),
      ("", "项目（万元）", "三公经费预算数（万元）", "30,000.00元"),
      ("金额单位：千元", "项目", "三公经费预算数", "3,000.00元"),
      ("单位：元", "项目", "三公经费预算数", "3.00元"),
    ])
  func unit(frame: String, head: String, label: String, expected: String) throws {
    let (proposal, rubric) = try read([("表", [[frame], [head, "金额"], [label, "3"]])])
    #expect(found(proposal, rubric) == ["three_public_budget": expected])
  }

  @Test func `without a unit, both readings are asked`() throws {
    let (proposal, _) = try read([("表", [["项目", "金额"], ["采购计划金额", "123.45"]])])
    #expect(proposal.changes.isEmpty)
    #expect(proposal.questions.map(\.reason) == [.unitUnknown])
    #expect(proposal.questions.first?.choices.count == 2)
  }

  @Test func `two places that differ are asked, two that agree are not`() throws {
    let head = [["单位：元"], ["项目", "决算数"]]
    let (differing, _) = try read([
      ("甲", head + [["总支出", "100"]]), ("乙", head + [["总支出", "200"]]),
    ])
    #expect(differing.questions.map(\.reason) == [.severalPlaces])
    let (agreeing, rubric) = try read([
      ("甲", head + [["总支出", "100"]]), ("乙", head + [["总支出", "100.00"]]),
    ])
    #expect(found(agreeing, rubric) == ["expenditure_total": "100.00元"])
  }

  @Test func `last year's column, counters and hidden sheets are left alone`() throws {
    let rows = [
      ["单位：元"], ["项目", "行次", "上年决算数", "本年决算数"], ["总支出", "12", "90", "100"],
      ["在编人数", "13", "33", "32"],
    ]
    let (proposal, rubric) = try read([
      ("表", rows), ("隐藏的", [["项目", "数"], ["核定编制数", "99"]]),
    ])
    #expect(found(proposal, rubric) == ["expenditure_total": "100.00元", "staff_actual": "32人"])
    #expect(proposal.hiddenSheets == ["隐藏的"])
  }

  @Test func `row and column together name a figure`() throws {
    let rows = [
      ["金额单位：万元"], ["项目", "本年预算数", "本年实际支出数"], ["三公经费", "3", "2.8"],
    ]
    let (proposal, rubric) = try read([("基础数据表", rows)])
    #expect(
      found(proposal, rubric) == [
        "three_public_budget": "30,000.00元", "three_public_actual": "28,000.00元",
      ])
  }

  @Test func `shares are read as percentages`() throws {
    let (proposal, rubric) = try read([("表", [["项目", "数值"], ["调查满意度", "96.5%"]])])
    #expect(found(proposal, rubric) == ["satisfaction": "96.5%"])
    let (plain, _) = try read([("表", [["项目", "数值"], ["调查满意度", "0.965"]])])
    #expect(found(plain, rubric) == ["satisfaction": "96.5%"])
  }

  @Test func `what stands in the draft already is no change`() throws {
    let (draft, _) = try Shipped.report("wuhua-2023")
    let (proposal, _) = try read(
      [("财决01-1表", TableMatcherTests.finalAccounts)], for: draft)
    #expect(proposal.same.count == 5)
    #expect(proposal.changes.isEmpty)
    #expect(proposal.questions.map(\.fact) == ["expenditure_total"])
    let taken = draft.taking(proposal.questions.flatMap(\.choices))
    #expect(taken.facts["expenditure_total"]?.value?.text(as: .amount) == "193,780,335.18")
  }

  @Test func `text between commas is a table too`() {
    var rows: [IntakeLine] = []
    CommaSeparated("项目,数值\n\"甲,乙\",\"1,234.5\"\n丙,\"他说\"\"好\"\"\"\n").read { rows.append($0) }
    #expect(
      rows == [
        .cells(row: 1, [.init(column: 0, text: "项目"), .init(column: 1, text: "数值")]),
        .cells(row: 2, [.init(column: 0, text: "甲,乙"), .init(column: 1, text: "1,234.5")]),
        .cells(row: 3, [.init(column: 0, text: "丙"), .init(column: 1, text: "他说\"好\"")]),
      ])
  }
}
