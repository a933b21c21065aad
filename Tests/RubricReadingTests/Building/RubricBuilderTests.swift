import Testing

@testable import Evaluation
@testable import RubricReading

@Suite("A scoring table becomes a rubric")
struct RubricBuilderTests {
  /// Cells between strokes; a line without one is words around the table.
  private func table(_ text: String) -> StandardTable {
    TableReader.table(
      text.split(separator: "\n").map { line in
        guard line.contains("|") else { return .text(String(line)) }
        let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        return .cells(cells.map { String($0).trimmedBlanks })
      })
  }

  private func built(
    _ table: StandardTable, formulas: [String: Int] = [:]
  ) -> (rubric: Rubric, account: ReadingAccount) {
    RubricBuilder.rubric(
      of: table, .init(id: "read", source: "表.docx", year: table.year ?? 2000, formulas: formulas))
  }

  private let county = """
    某县2024年度部门整体支出绩效评价指标体系评分表
    一级指标|分值|二级指标|分值|三级指标|分值|指标解释|评分标准|备注
    投入|15|预算配置|15|在职人员控制率|5|在职人员控制率=（在职人员数/编制数）×100%。|控制率≤100%得5分，否则不得分。|
    |||| “三公经费”变动率|5||变动率≤0，计5分；每超过一个百分点扣0.5分，扣完为止。|
    ||||重点支出安排率|5||≥90%，计5分；低于90%不得分。|
    过程|21|预算执行|20|★预算完成率|10||100%计满分，每低于5%扣2分，扣完为止。|决算报表
    ||||社会效益|10||根据实际效果酌情评分。|
    合计|35||||35|||
    注：90（含）-100分为优，80（含）-90分为良，60（含）-80分为中，60分以下为差。
    """

  @Test func `names go on until another stands there, and standards stay as they are`() {
    let read = table(county)
    #expect(read.year == 2024)
    #expect(
      read.rows.map(\.groups).map { $0.joined(separator: "/") }.unique == ["投入/预算配置", "过程/预算执行"])
    #expect(read.rows.map(\.title).last == "社会效益")
    #expect(read.rows[1].standard == "变动率≤0，计5分；每超过一个百分点扣0.5分，扣完为止。")
    #expect(read.rows[3].isCore)
    #expect(read.grades.map(\.from.text) == ["90", "80", "60", "0"])
  }

  @Test func `the rubric is sound, and the account tells what was understood`() {
    let (rubric, account) = built(table(county))
    #expect(rubric.problems().isEmpty)
    #expect(rubric.total.text == "35")
    #expect(account.count(.understood) == 4)
    #expect(account.count(.judged) == 1)
    #expect(account.faults == ["“过程”写明 21 分，下面各项合计 20 分。"])
    #expect(rubric.indicators.allSatisfy { $0.basis == .unverified })
  }

  @Test
  func `the table's own formula comes first, several known ones are for the officer to choose`() {
    let (rubric, account) = built(table(county))
    #expect(account.entries[0].formula == "在职人员控制率 = 在职人员数 ÷ 编制数 × 100%（原表写明）")
    #expect(account.entries[3].choices.count == 2)
    #expect(rubric.input(named: "预算完成率") != nil)
    let chosen = built(table(county), formulas: ["预算完成率": 2])
    #expect(chosen.rubric.input(named: "预算完成数") != nil)
    #expect(chosen.rubric.input(named: "预算完成率") == nil)
  }

  @Test func `maxima may stand in names, and criteria in rows of their own`() {
    let read = table(
      """
      一级指标|二级指标|三级指标|权重|评分标准
      一、投入（10分）|（一）目标（10分）|1.绩效目标合理性|4|符合法规得2分；
      |||| 符合职责得2分。
      一、投入（10分）|（一）目标（10分）|2.绩效指标明确性|6|细化量化得满分，否则不得分。
      """)
    #expect(read.rows.map(\.title) == ["绩效目标合理性", "绩效指标明确性"])
    #expect(read.rows[0].standard == "符合法规得2分；\n符合职责得2分。")
    let (rubric, account) = built(read)
    #expect(account.count(.understood) == 2)
    #expect(account.faults.isEmpty)
    #expect(rubric.groups.map(\.title) == ["投入"])
  }

  @Test func `the same input of two indicators has two names`() {
    let (rubric, _) = built(
      table(
        """
        指标名称|分值|评分标准
        财务管理|5|每发现一处问题扣1分，扣完为止。
        资产管理|5|每发现一处问题扣1分，扣完为止。
        """))
    #expect(rubric.facts.map(\.label) == ["问题处数", "资产管理问题处数"])
    #expect(rubric.problems().isEmpty)
  }
}
