import Documents
import Evaluation
import Storage
import Testing

/// What a table says beside its figures: another unit, another year, another office, nothing.
@Suite("Figures that somebody has to look at")
struct TableDoubtTests {
  private struct Read {
    var proposal: TableProposal
    var rubric: Rubric

    /// The figures that would be taken unasked.
    var taken: [String: String] {
      Dictionary(
        uniqueKeysWithValues: proposal.changes.compactMap { change in
          rubric.fact(change.fact).map { ($0.id.rawValue, change.newText($0)) }
        })
    }

    func choices(_ fact: Fact.ID) -> [String]? {
      guard let question = proposal.questions.first(where: { $0.fact == fact }),
        let fact = rubric.fact(fact)
      else { return nil }
      return question.choices.map { $0.newText(fact) }
    }
  }

  /// Rows of one sheet; a cell may be given with what its format shows.
  private func read(
    _ rows: [[SheetCell?]], sheet: String = "表", rubric name: String = "wuhua-2023"
  ) throws -> Read {
    let rubrics = RubricStore(folders: [Shipped.data + "/rubrics"])
    let rubric = try rubrics.load(Rubric.ID(rawValue: name)).rubric
    var report = Report(rubric: RubricReference(id: rubric.id, version: "1", digest: ""))
    report.cover[.unit] = "五华县社会保险基金管理局"
    report.cover[.year] = "2023"
    var matcher = TableMatcher(rubric, for: report)
    matcher.take(.sheet(name: sheet, isHidden: false))
    for (index, row) in rows.enumerated() {
      let cells = row.enumerated().compactMap { column, cell in
        cell.map { SheetCell(column: column, text: $0.text, display: $0.display) }
      }
      if !cells.isEmpty { matcher.take(.cells(row: index + 1, cells)) }
    }
    return Read(proposal: matcher.proposal(for: report), rubric: rubric)
  }

  private func read(
    _ rows: [[String]], sheet: String = "表", rubric: String = "wuhua-2023"
  ) throws -> Read {
    try read(
      rows.map { row in row.map { $0.isEmpty ? nil : SheetCell(column: 0, text: $0) } },
      sheet: sheet, rubric: rubric)
  }

  private func cell(_ text: String, _ display: SheetCell.Display = .plain) -> SheetCell {
    SheetCell(column: 0, text: text, display: display)
  }

  @Test(
    "A number format is never taken for a scale",
    arguments: [
      ("单位：万元", SheetCell.Display.scaled, ["192,802,080.44元", "1,928,020,804,400.00元"]),
      ("单位：千元", .scaled, ["192,802,080.44元", "192,802,080,440.00元"]),
      ("单位：元", .unit("万元"), ["192,802,080.44元", "1,928,020,804,400.00元"]),
      ("单位：万元", .unit("元"), ["192,802,080.44元", "1,928,020,804,400.00元"]),
    ])
  func format(caption: String, display: SheetCell.Display, choices: [String]) throws {
    let read = try read([
      [cell(caption)], [cell("项目"), cell("金额")], [cell("总收入"), cell("192802080.44", display)],
    ])
    #expect(read.taken.isEmpty)
    #expect(read.choices("income_total") == choices)
    #expect(read.proposal.questions.map(\.reason) == [.shownOtherwise])
  }

  @Test(
    "Where format and caption agree, what is stored is read",
    arguments: [
      ("单位：元", SheetCell.Display.scaled, "192,802,080.44元"),
      ("单位：元", .unit("元"), "192,802,080.44元"),
      ("单位：万元", .unit("万元"), "1,928,020,804,400.00元"),
    ])
  func agreeing(caption: String, display: SheetCell.Display, value: String) throws {
    let read = try read([
      [cell(caption)], [cell("项目"), cell("金额")], [cell("总收入"), cell("192802080.44", display)],
    ])
    #expect(read.taken == ["income_total": value])
  }

  @Test(
    "A row without figures is never a head",
    arguments: ["—", "-", "/", "无", "#DIV/0!", "#REF!"])
  func dashes(mark: String) throws {
    let lost = try read([
      ["单位：元"], ["项目", "上年决算数", "本年决算数"], ["总收入", "180", "190"],
      ["国有资本经营收入", mark, mark], ["年末结转结余", "1516017", ""],
    ])
    #expect(lost.taken == ["income_total": "190.00元"], "last year's stays last year's")
    let unit = try read([
      ["项目", "金额（万元）", "说明"], ["总收入", "19280.21"], ["其他收入", mark, "没有"],
      ["总支出", "19378.04"],
    ])
    #expect(
      unit.taken == ["income_total": "192,802,100.00元", "expenditure_total": "193,780,400.00元"])
  }

  @Test func `an empty row of ours and a remark are no heads either`() throws {
    let read = try read([
      ["数据项", "数值", "单位", "取数来源"], ["总收入", "190", "元"], ["总支出", "", "元", "财决01-1表　总支出　决算数"],
      ["其他收入", "见说明", "没有"], ["年末结转结余", "12", "万元"],
    ])
    #expect(read.taken == ["income_total": "190.00元", "carryover_end": "120,000.00元"])
  }

  @Test func `a text with a unit is a figure and no head`() throws {
    let read = try read([
      ["项目", "金额"], ["总收入", "1290万"], ["总支出", "1280万"], ["核定编制数", "35人"],
    ])
    #expect(
      read.taken == [
        "income_total": "12,900,000.00元", "expenditure_total": "12,800,000.00元",
        "staff_quota": "35人",
      ])
  }

  @Test(
    "A table of another year is asked about",
    arguments: [
      "2022年度收入支出表", "二〇二二年收支情况表", "２０２２年度", "某某局2022年自评报告",
    ])
  func otherYear(title: String) throws {
    let read = try read([[title], ["单位：元"], ["项目", "金额"], ["总收入", "190"]])
    #expect(read.taken.isEmpty)
    #expect(read.proposal.questions.map(\.reason) == [.otherYear(2022)])
    #expect(read.choices("income_total") == ["190.00元"])
  }

  @Test(
    "A date, this year and a column of this year are no other year",
    arguments: [
      ("2023年度收入支出表", "金额"), ("填报日期：2022年4月22日", "金额"), ("2022年12月31日资产表", "金额"),
      ("2024年度部门预算表", "2023年决算数"),
    ])
  func sameYear(title: String, column: String) throws {
    let read = try read([[title], ["单位：元"], ["项目", column], ["总收入", "190"]])
    #expect(read.taken == ["income_total": "190.00元"])
  }

  @Test(
    "A table of another unit is asked about",
    arguments: [
      ("编制单位：五华县教育局", false), ("单位名称:五华县人力资源和社会保障局（公章）", false),
      ("编制单位：五华县社会保险基金管理局", true), ("填报单位：五华县社保基金局", true), ("编制单位：", true),
      ("单位：元", true),
    ])
  func otherUnit(frame: String, isOurs: Bool) throws {
    let read = try read([[frame], ["单位：元"], ["项目", "金额"], ["总收入", "190"]])
    #expect(read.taken == (isOurs ? ["income_total": "190.00元"] : [:]))
    #expect(read.choices("income_total") == (isOurs ? nil : ["190.00元"]))
  }

  @Test func `an export of this program's own says whose it is, and is not asked about`() throws {
    let read = try read([
      ["基础数据表"], ["填报单位：五华县教育局　　签发状态：未签发。"], ["数据项", "数值", "单位"],
      ["总收入", "190", "元"],
    ])
    #expect(read.taken == ["income_total": "190.00元"])
    #expect(read.proposal.otherExporter == "五华县教育局")
    #expect(read.proposal.remarks.count == 1)
  }

  @Test func `财政拨款 totals stand for 财政拨款, and for all money only when somebody says so`() throws {
    let rows = [
      ["", "", "", "财决01-1表"], ["金额单位：元"], ["项目", "行次", "预算数", "决算数"],
      ["一、一般公共预算财政拨款", "1", "90", "95"], ["本年收入合计", "27", "100", "110"],
    ]
    let read = try read(rows, sheet: "Sheet1")
    #expect(
      read.taken == ["appropriation_budget": "100.00元", "appropriation_final": "110.00元"])
    #expect(read.choices("income_total") == ["110.00元"])
    #expect(read.proposal.questions.map(\.reason) == [.appropriationOnly])
  }

  @Test func `本年财政拨款收入 is no 总收入`() throws {
    let read = try read([
      ["数据项", "数值", "单位"], ["本年财政拨款收入", "110", "元"], ["财政拨款收入预算数", "100", "元"],
    ])
    #expect(
      read.taken == ["appropriation_final": "110.00元", "appropriation_budget": "100.00元"])
  }

  @Test(
    "Columns are known by the report's year, and each by its own name",
    arguments: [
      ["上年决算", "本年预算", "本年决算"], ["2022年决算数", "2023年预算数", "2023年决算数"],
      ["２０２２年度决算", "2023年度预算", "2023年度决算（元）"], ["上年度决算数", "本年度预算数", "本年度决算数"],
    ])
  func columns(head: [String]) throws {
    let read = try read(
      [
        ["单位：元"], ["项目"] + head, ["三公经费", "30000", "32000", "31000"],
        ["项目支出", "1", "2", "8742000"], ["在职人员数", "49", "50", "51"], ["结转结余", "200", "", "100"],
      ], sheet: "基础数据表", rubric: "hunan-overall")
    #expect(
      read.taken == [
        "three_public_last_final": "30,000.00元", "three_public_budget": "32,000.00元",
        "three_public_final": "31,000.00元", "project_spending": "8,742,000.00元",
        "staff_actual": "51人", "carry_in": "200.00元", "carry_out": "100.00元",
      ])
  }

  @Test func `a label above its value, and a column that names the figure of the total`() throws {
    let above = try read([["核定编制数", "在编人数"], ["40", "38"]])
    #expect(above.taken == ["staff_quota": "40人", "staff_actual": "38人"])
    let total = try read([
      ["单位：万元"], ["项目", "本年支出合计", "基本支出", "项目支出"], ["合计", "300", "100", "200"],
      ["社会保障支出", "300", "100", "200"],
    ])
    #expect(
      total.taken == [
        "expenditure_total": "3,000,000.00元", "expenditure_basic": "1,000,000.00元",
        "expenditure_project": "2,000,000.00元",
      ])
  }

  @Test(
    "The unit stands in a caption of any wording, or in a merged head",
    arguments: [
      [["单位：万元"], [], ["项目", "金额"]], [["金额单位:人民币万元"], ["项目", "金额"]], [["单位 万元"], ["项目", "金额"]],
      [["（单位：万元）"], ["项目", "金额"]], [["以万元为单位"], ["项目", "金额"]], [["单位", "万元"], ["项目", "金额"]],
      [["项目", "项目资金（万元）"], ["", "金额"]], [["项目", "决算数(万元)"]],
      [["经费控制情况（万元）", "决算数"]],
    ])
  func caption(head: [[String]]) throws {
    let read = try read(head + [["总收入", "19280.21"]])
    #expect(read.taken == ["income_total": "192,802,100.00元"])
  }

  @Test func `what cannot be read is listed cell by cell`() throws {
    let read = try read([
      [cell("单位：元")], [cell("项目"), cell("金额")], [cell("总收入"), cell("=SUM(B4:B9)", .uncomputed)],
      [cell("总支出"), cell("约190万元")], [cell("基本支出"), cell("#DIV/0!")],
    ])
    #expect(read.proposal.isEmpty && read.proposal.isPartial)
    #expect(read.proposal.unreadable.map(\.cell) == ["B3", "B4", "B5"])
  }

  @Test(
    "Text is taken apart by the mark that its lines have, not by commas in numbers",
    arguments: [
      "项目\t本年决算数\n总收入\t192,802,080.44\n", "项目;本年决算数\n总收入;192,802,080.44\n",
      "sep=;\n项目;本年决算数\n总收入;192,802,080.44\n", "项目 | 本年决算数\n总收入 | 192,802,080.44\n",
      "| 项目 | 本年决算数 |\n|---|---|\n| 总收入 | 192,802,080.44 |\n",
      "项目,本年决算数\n总收入,\"192,802,080.44\"\n", "项目,本年决算数\n总收入,=\"192802080.44\"\n",
      "项目,本年决算数\n\u{1F}总收入,\u{1F}192802080.44\n",
    ])
  func marks(text: String) throws {
    var rows: [IntakeLine] = [.cells(row: 0, [SheetCell(column: 0, text: "单位：元")])]
    CommaSeparated(text).read { rows.append($0) }
    let (_, rubric) = try Shipped.report("wuhua-2023")
    var matcher = TableMatcher(rubric)
    for row in rows { matcher.take(row) }
    let report = Report(rubric: RubricReference(id: rubric.id, version: "1", digest: ""))
    let found = matcher.proposal(for: report).changes.map { $0.new.text(as: .amount) }
    #expect(found == ["192,802,080.44"])
  }

  @Test func `rows of a document are counted once`() throws {
    let (_, rubric) = try Shipped.report("wuhua-2023")
    var matcher = TableMatcher(rubric)
    for line: IntakeLine in [
      .paragraph("单位：元"), .row(["项目", "金额"]), .row(["总收入", "190"]),
    ] { matcher.take(line) }
    let report = Report(rubric: RubricReference(id: rubric.id, version: "1", digest: ""))
    #expect(matcher.proposal(for: report).changes.map(\.origin.cell) == ["B3"])
  }
}
