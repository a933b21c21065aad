import Documents
import Evaluation
import Testing

/// Tables of base data in the habits of other offices: which figure is which fact.
@Suite("Base tables of other offices")
struct BaseTableTests {
  struct Example: CustomTestStringConvertible, Sendable {
    var name: String
    var rubric = "hunan-overall"
    /// Rows with `|` between cells.
    var rows: [String]
    var facts: [String: String]
    var skipped: [String] = []

    var testDescription: String { name }
  }

  private static let heading = "2023年度部门整体支出绩效自评报告"

  @Test(
    "Each figure by its row, its column, its year and its unit", arguments: heads + names + sides)
  func facts(_ example: Example) throws {
    let rows = example.rows.map {
      $0.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\t")
    }
    let placed = try PlacedText(
      ([BaseTableTests.heading] + rows).joined(separator: "\n"), by: example.rubric)
    #expect(placed.fields.filter { $0.key.hasPrefix("fact.") } == example.facts)
    #expect(placed.skipped == example.skipped)
  }

  // MARK: Heads that come again further down, with the unit in their corner

  static let heads = [
    Example(
      name: "a second head and a third, each with its own unit",
      rows: [
        "财政供养人员情况（人）|编制数|2023年实际在职人数|控制率", "|42|39|92.86%",
        "经费控制情况（万元）|2022年决算数|2023年预算数|2023年决算数", "三公经费|3.45|3.20|3.10",
        "1、公务用车购置和维护经费|2.00|1.90|1.85", "3、公务接待|1.45|1.30|1.25",
        "投资情况（元）|批准数|实际数", "投资|120000|118000",
      ],
      facts: [
        "fact.staff_quota": "42", "fact.staff_actual": "39",
        "fact.three_public_last_final": "34,500.00", "fact.three_public_budget": "32,000.00",
        "fact.three_public_final": "31,000.00", "fact.cars_last": "20,000.00",
        "fact.cars_budget": "19,000.00", "fact.cars_final": "18,500.00",
        "fact.reception_last": "14,500.00", "fact.reception_budget": "13,000.00",
        "fact.reception_final": "12,500.00", "fact.cost_approved": "120,000.00",
        "fact.cost_actual": "118,000.00",
      ],
      skipped: ["3 92.86% — 没有“控制率”这一栏。"]),
    Example(
      name: "the years stand over the kinds",
      rows: [
        "项目（单位：万元）|2022年||2023年|", "|预算数|决算数|预算数|决算数", "三公经费|4.00|3.45|3.20|3.10",
      ],
      facts: [
        "fact.three_public_last_budget": "40,000.00", "fact.three_public_last_final": "34,500.00",
        "fact.three_public_budget": "32,000.00", "fact.three_public_final": "31,000.00",
      ]),
    Example(
      name: "a row of strokes leaves the head as it is",
      rows: [
        "经费控制情况（万元）|2022年决算数|2023年决算数", "三公经费|—|—", "公用经费|70.05|67.46",
      ],
      facts: ["fact.running_last": "700,500.00", "fact.running_final": "674,600.00"]),
  ]

  // MARK: Names of rows and columns

  static let names = [
    Example(
      name: "rows are counted, parts are called parts, marks stand behind",
      rows: [
        "单位：万元||", "指标|2022年支出决算|2023年支出决算", "（一）“三公”经费支出：|3.45|3.10",
        "其中：1.因公出国（境）费用|0|0", "*公务用车购置及运行费|2.00|1.85", "——公务接待费用：|1.45|1.25",
        "二、公用支出|70.05|67.46",
      ],
      facts: [
        "fact.three_public_last_final": "34,500.00", "fact.three_public_final": "31,000.00",
        "fact.abroad_last": "0.00", "fact.abroad_final": "0.00", "fact.cars_last": "20,000.00",
        "fact.cars_final": "18,500.00", "fact.reception_last": "14,500.00",
        "fact.reception_final": "12,500.00", "fact.running_last": "700,500.00",
        "fact.running_final": "674,600.00",
      ]),
    Example(
      name: "a row of two figures together is neither of them",
      rows: ["单位：万元||", "项目|2022年决算数|2023年决算数", "会议费、培训费|3.30|2.95"],
      facts: [:],
      skipped: [
        "4 会议费、培训费  3.30  2.95 — 没有“会议费、培训费”这一栏。"
      ]),
    Example(
      name: "what was spent is no budget, and the other way round",
      rubric: "wuhua-2023",
      rows: [
        "单位：万元||", "项目|年初预算数|实际支出数", "三公经费|12|9.6", "基本支出|300|310", "总收入|480|",
      ],
      facts: [
        "fact.three_public_budget": "120,000.00", "fact.three_public_actual": "96,000.00",
        "fact.expenditure_basic": "3,100,000.00",
      ],
      skipped: ["5 300 — 没有“基本支出年初预算数”这一栏。", "6 480 — 没有“总收入年初预算数”这一栏。"]),
    Example(
      name: "of two budgets somebody has to choose",
      rubric: "wuhua-2023",
      rows: ["单位：万元|||", "项目|年初预算数|调整预算数|决算数", "三公经费|12|10|9.6"],
      facts: ["fact.three_public_actual": "96,000.00"],
      skipped: [
        "4 12 — “三公经费预算数”有几处对得上而数不同。", "4 10 — “三公经费预算数”有几处对得上而数不同。",
      ]),
  ]

  // MARK: Tables that lie on their side, or have one row

  static let sides = [
    Example(
      name: "years and kinds at the left, figures' names at the top",
      rows: [
        "项目|三公经费（万元）|公务接待费（万元）", "2022年决算数|3.45|1.45", "2023年预算数|3.20|1.30",
        "2023年决算数|3.10|1.25",
      ],
      facts: [
        "fact.three_public_last_final": "34,500.00", "fact.three_public_budget": "32,000.00",
        "fact.three_public_final": "31,000.00", "fact.reception_last": "14,500.00",
        "fact.reception_budget": "13,000.00", "fact.reception_final": "12,500.00",
      ]),
    Example(
      name: "one row of figures below two rows of heads",
      rows: [
        "单位：万元||||", "三公经费||公用经费||", "预算数|决算数|预算数|决算数", "3.20|3.10|68.90|67.46",
      ],
      facts: [
        "fact.three_public_budget": "32,000.00", "fact.three_public_final": "31,000.00",
        "fact.running_budget": "689,000.00", "fact.running_final": "674,600.00",
      ]),
    Example(
      name: "the same beside a word for all of it",
      rows: [
        "金额单位：元||||", "|三公经费||公用经费|", "|预算数|决算数|预算数|决算数", "合计|32000|31000|689000|674600",
      ],
      facts: [
        "fact.three_public_budget": "32,000.00", "fact.three_public_final": "31,000.00",
        "fact.running_budget": "689,000.00", "fact.running_final": "674,600.00",
      ]),
    Example(
      name: "labels above their figures, with the report's year",
      rows: ["编制数|2023年末在职人数|2022年末在职人数", "42|39|40"],
      facts: ["fact.staff_quota": "42", "fact.staff_actual": "39"],
      skipped: ["3 40 — 表格的这一行对不上任何指标或数据。"]),
  ]
}
