import Documents
import Evaluation
import Testing

/// Figures of running text, by the words in front of them.
@Suite("Figures in running text")
struct ProseFigureTests {
  struct Sentence: CustomTestStringConvertible, Sendable {
    var text: String
    var facts: [String: String]

    init(_ text: String, _ facts: [String: String]) {
      self.text = text
      self.facts = facts
    }

    var testDescription: String { text }
  }

  private func facts(_ text: String, under heading: String = "一、基本情况") throws -> [String: String] {
    let placed = try PlacedText("2023年度自评报告\n\(heading)\n\(text)", by: "prose")
    let facts = placed.fields.filter { $0.key.hasPrefix("fact.") }
    return Dictionary(uniqueKeysWithValues: facts.map { (String($0.key.dropFirst(5)), $0.value) })
  }

  static let subjects = [
    Sentence(
      "基本支出预算数60万元，执行数58万元。", ["basic_budget": "600,000.00", "basic": "580,000.00"]),
    Sentence(
      "“三公”经费年初预算数14.50万元，决算数13.26万元，比上年决算数14.80万元减少1.54万元。",
      [
        "three_public_budget": "145,000.00", "three_public": "132,600.00",
        "three_public_last": "148,000.00",
      ]),
    Sentence(
      "三公经费决算76.40万元（预算80.00万元，上年决算82.15万元）。",
      [
        "three_public": "764,000.00", "three_public_budget": "800,000.00",
        "three_public_last": "821,500.00",
      ]),
    Sentence(
      "2023年部门整体支出全年预算数42,316.58万元，全年执行数41,205.37万元，执行率97.37%。",
      ["budget": "423,165,800.00", "exec": "412,053,700.00"]),
    Sentence(
      "三公经费预算15万元、支出12.3万元；基本支出预算98万元、决算95.2万元。",
      [
        "three_public_budget": "150,000.00", "three_public": "123,000.00",
        "basic_budget": "980,000.00", "basic": "952,000.00",
      ]),
    Sentence("基本支出执行数：580000元。", ["basic": "580,000.00"]),
  ]

  static let words = [
    Sentence("司法局2023年度收入合计1,086.52万元。", ["income": "10,865,200.00"]),
    Sentence("2023年决算报表收入总额为5,218.66万元。", ["income": "52,186,600.00"]),
    Sentence("年末结转结余总额为19.48万元。", ["carry_out": "194,800.00"]),
    Sentence("2023年年初预算安排4,860.30万元。", ["init": "48,603,000.00"]),
    Sentence(
      "截至2023年12月31日，我局机关及下属单位编制总数96名，其中行政编制22名、事业编制74名。年末实有人员91人。",
      ["quota": "96", "staff": "91"]),
  ]

  /// Of another year, another matter, or of what is hoped for.
  static let others = [
    Sentence("2022年基本支出执行数58万元。", [:]),
    Sentence("培训项目预算数20万元，执行数18万元。", [:]),
    Sentence("基本支出预算数60万元。培训项目预算数20万元，执行数18万元。", ["basic_budget": "600,000.00"]),
    Sentence("预计全年基本支出将达执行数58万元。", [:]),
    Sentence("全县收入总额90亿元。", [:]),
    Sentence("基本支出执行数约58万元。", [:]),
    Sentence("办公楼维修支出35万元。", [:]),
  ]

  @Test(
    "What is spoken of holds until something else is named", arguments: subjects + words + others)
  func sentence(_ sentence: Sentence) throws {
    #expect(try facts(sentence.text) == sentence.facts)
  }

  @Test func `a figure counts under a heading that nobody asked for, and the sentence is listed`()
    throws
  {
    let text = "2023年度自评报告\n一、基本情况\n情况良好。\n二、收入与别的\n2023年收入总额为10万元。"
    let placed = try PlacedText(text, by: "prose")
    #expect(placed.fields["fact.income"] == "100,000.00")
    #expect(placed.skipped.contains { $0.hasPrefix("5 2023年收入总额为10万元。") })
  }

  @Test func `a computation without a unit has that of the same digits elsewhere`() throws {
    let text = "收入9,842.17万元，安排9,320.00万元。\n三、指标分析\n预算执行率得4分（满分4分）。9320.00÷9842.17×100%=94.69%。"
    #expect(try facts(text) == ["exec": "93,200,000.00", "budget": "98,421,700.00"])
  }

  @Test(
    "What stands behind the last chapter is listed, and is none of its text",
    arguments: [
      "附件：1.收支说明", "部门整体支出绩效自评表", "填表人（签名）：张三  联系电话：0739-5550000", "上一篇：甲县2024年预算公开",
      "主办：甲县人民政府办公室　网站地图",
    ])
  func backMatter(line: String) throws {
    let placed = try PlacedText(
      "2023年度自评报告\n一、基本情况\n情况良好。\n\(line)\n2.收支明细", by: "prose")
    #expect(placed.fields["section.state.text"] == "情况良好。")
    #expect(placed.skipped.map { $0.prefix { $0 != " " } } == ["4", "5"])
  }

  @Test(
    "In an indicator's own text its figures go by short names",
    arguments: [
      Sentence(
        "专项资金执行率得4分（满分4分）。到位3,860万元，支出3,602.50万元。",
        ["special_in": "38,600,000.00", "special_out": "36,025,000.00"]),
      Sentence("满意度得4分（满分4分）。经调查，满意度93.6%。", ["liked": "93.6"]),
      Sentence("满意度得4分（满分4分）。2022年满意度93.6%。", [:]),
      Sentence("预算执行率得4分（满分4分）。到位3,860万元。", [:]),
    ])
  func shortNames(_ sentence: Sentence) throws {
    let facts = try facts(sentence.text, under: "一、基本情况\n无。\n三、指标分析")
    #expect(facts == sentence.facts)
  }
}
