import Documents
import Evaluation
import Testing

/// Figures of running text: taken where it is plain of what, of whom and of when they are.
@Suite("Figures of another county's running text")
struct ProseExampleTests {
  struct Example: CustomTestStringConvertible, Sendable {
    var text: String
    var facts: [String: String]

    init(_ text: String, _ facts: [String: String]) {
      self.text = text
      self.facts = facts
    }

    var testDescription: String { String(text.prefix(24)) }
  }

  private func facts(_ text: String) throws -> [String: String] {
    let placed = try PlacedText(
      "甲县农业局2023年度部门整体支出绩效自评报告\n一、部门概况\n\(text)", by: "outland")
    return Dictionary(
      uniqueKeysWithValues: placed.fields.filter { $0.key.hasPrefix("fact.") }.map {
        (String($0.key.dropFirst(5)), $0.value)
      })
  }

  @Test("What stands before a figure names it", arguments: staff + money + kinds)
  func named(_ example: Example) throws {
    let read = try facts(example.text)
    #expect(read == example.facts)
  }

  @Test("Nothing of others, of another year, of a part or of a change", arguments: notOurs)
  func others(_ example: Example) throws {
    let read = try facts(example.text)
    #expect(read == example.facts)
  }

  static let staff = [
    Example("编制40名，在职38人，退休12人。", ["quota": "40", "staff": "38", "retired": "12"]),
    Example("我局核定编制40名，年末实有在编人员38人。", ["quota": "40", "staff": "38"]),
    Example("截至2023年末，全局人员编制共40名，其中在职在编38名。", ["quota": "40", "staff": "38"]),
    Example("内设16个股室，离退休人员12名。", ["offices": "16", "retired": "12"]),
    Example("内设机构16个，编制数为40人。", ["offices": "16", "quota": "40"]),
    Example("设有16个内设机构。", ["offices": "16"]),
    Example("年初批复8个项目120万元。", ["projects": "8", "project_budget": "1,200,000.00"]),
  ]

  static let money = [
    Example(
      "2023年度总收入612.48万元，比上年增加20.15万元，增长3.4%，总支出608.9万元。",
      ["income": "6,124,800.00", "spent": "6,089,000.00"]),
    Example("总收入6124800元，总支出6,089,000.00元。", ["income": "6,124,800.00", "spent": "6,089,000.00"]),
    Example("年末结转结余3.58万元，较上年减少1.2万元。", ["carry": "35,800.00"]),
    Example("结余结转方面，年末结转和结余资金为35800元。", ["carry": "35,800.00"]),
  ]

  static let kinds = [
    Example(
      "基本支出年初预算512.30万元，实际支出498.66万元。",
      ["basic_budget": "5,123,000.00", "basic_spent": "4,986,600.00"]),
    Example(
      "基本支出年初预算512.30万元，决算支出498.66万元。",
      ["basic_budget": "5,123,000.00", "basic_spent": "4,986,600.00"]),
    Example(
      "基本支出年初预算数512.30万元，决算数498.66万元。",
      ["basic_budget": "5,123,000.00", "basic_spent": "4,986,600.00"]),
    Example(
      "2023年“三公”经费预算数3.20万元，决算数3.10万元，比上年减少0.35万元，下降10.14%。",
      ["three_budget": "32,000.00", "three_spent": "31,000.00"]),
    Example(
      "“三公”经费财政拨款支出决算6.12万元，完成预算6.80万元的90%，其中：公务用车运行维护费4.86万元，公务接待费1.26万元，因公出国（境）费0万元。",
      [
        "three_spent": "61,200.00", "three_budget": "68,000.00", "cars": "48,600.00",
        "reception": "12,600.00", "abroad": "0.00",
      ]),
    Example(
      "基本支出年初预算512.30万元，实际支出498.66万元；项目支出预算874.20万元，决算支出861.75万元。",
      [
        "basic_budget": "5,123,000.00", "basic_spent": "4,986,600.00",
        "project_budget": "8,742,000.00", "project_spent": "8,617,500.00",
      ]),
    Example(
      "项目支出决算数为861.75万元，上年三公经费决算数3.45万元。",
      ["project_spent": "8,617,500.00", "three_last": "34,500.00"]),
    Example(
      "2022年三公经费支出3.45万元，2023年支出3.10万元。",
      ["three_last": "34,500.00", "three_spent": "31,000.00"]),
  ]

  static let notOurs = [
    Example("全县农业系统编制400名。", [:]),
    Example("下属事业单位编制20名。", [:]),
    Example("行政编制10名，事业编制30名。", [:]),
    Example("去年总收入580万元，总支出570万元。", [:]),
    Example("2022年总收入580万元，总支出570万元；2023年总收入612万元。", ["income": "6,120,000.00"]),
    Example("预计总支出620万元。", [:]),
    Example("总收入比上年增加20.15万元。", [:]),
    Example("培训费预算3万元，实际支出2万元。", [:]),
    Example("总支出500万元的项目3个。", [:]),
    Example("完成8个项目验收。", [:]),
    Example("总收入约600万元。", [:]),
    Example("三公经费增加3.1万元，占总支出5万元。", [:]),
  ]

  @Test func `a figure in a chapter that the rubric lacks is taken, and its sentence is listed`()
    throws
  {
    let placed = try PlacedText(
      """
      甲县农业局2023年度部门整体支出绩效自评报告
      一、部门概况
      略。
      二、政策依据
      我局编制40名，依法履职。
      """, by: "outland")
    #expect(placed.fields["fact.quota"] == "40")
    #expect(
      placed.skipped == [
        "4 二、政策依据 — “政策依据”不是这个指标体系的章节。",
        "5 我局编制40名，依法履职。 — “政策依据”不是这个指标体系的章节。",
      ])
  }
}
