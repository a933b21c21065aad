import Testing

@testable import Evaluation

@Suite("Sentences that the program writes")
struct SentenceWriterTests {
  /// The sample's 结转结余率 with its figures.
  private let carryover: Rubric = {
    let facts = [
      Fact(id: "carryover_end", label: "年末结转结余", kind: .amount),
      Fact(id: "carryover_start", label: "年初结转结余", kind: .amount),
      Fact(id: "appropriation", label: "本年财政拨款收入", kind: .amount),
    ]
    return .tiny(
      .tiny(
        title: "结转结余率",
        measure: .tiny("年末结转结余 ÷ (年初结转结余 + 本年财政拨款收入)", label: "结转结余率"),
        rule: .ratio(RatioRule()), sentence: "{calculation}，因此该指标得{points}分。"),
      facts: facts)
  }()

  private let figures = [
    "fact.carryover_end": "537762.26", "fact.carryover_start": "1516017",
    "fact.appropriation": "192802080.44",
  ]

  @Test func `a calculation is printed with its digits`() {
    let writer = SentenceWriter(carryover, carryover.report(figures))
    #expect(
      writer.calculation(of: carryover.indicators[0])
        == "结转结余率=537,762.26÷(1,516,017.00+192,802,080.44)×100%=0.28%")
  }

  @Test func `the sentence stands only on complete figures`() {
    let indicator = carryover.indicators[0]
    var entries = figures
    #expect(
      SentenceWriter(carryover, carryover.report(entries)).sentence(of: indicator)
        == "结转结余率=537,762.26÷(1,516,017.00+192,802,080.44)×100%=0.28%，因此该指标得0.01分。")
    entries["indicator.rate.override"] = "4"
    #expect(SentenceWriter(carryover, carryover.report(entries)).sentence(of: indicator) == "")
    entries = ["fact.carryover_end": "1", "indicator.rate.points": "4"]
    #expect(SentenceWriter(carryover, carryover.report(entries)).sentence(of: indicator) == "")
    #expect(SentenceWriter(carryover, carryover.report(entries)).calculation(of: indicator) == nil)
  }

  static let calculations: [(String, MeasureFormat, String)] = [
    ("实际数 - 计划数", .amount, "值=9.50-10.00=-0.50元"),
    ("(实际数 - 计划数) / 计划数", .percent(places: 2), "值=(9.50-10.00)÷10.00×100%=-5.00%"),
    ("实际数 / 计划数 - 1", .percent(places: 1), "值=(9.50÷10.00-1)×100%=-5.0%"),
    ("人数", .number(places: 0, unit: "人"), "值=3人"),
    ("满意度", .percent(places: 2), "值=96.80%"),
    ("满意度 / 2", .percent(places: 2), "值=96.8%÷2×100%=48.40%"),
    ("max(人数, 编制数)", .number(places: 0, unit: "人"), "值=取大(3, 4)=4人"),
    ("人数 * 差额", .number(places: 2, unit: ""), "值=3×(-0.50)=-1.50"),
    ("差额", .amount, "值=-0.50元"),
    ("人数 - 差率", .number(places: 2, unit: ""), "值=3-(-5.00%)=3.05"),
  ]

  @Test("each kind of value has its print", arguments: calculations)
  func calculation(formula: String, format: MeasureFormat, expected: String) {
    let rubric = Rubric.tiny(
      .tiny(
        measure: .tiny(formula, label: "值", format: format),
        rule: .judged(JudgedRule(step: points("1")))),
      derived: [
        DerivedValue(
          id: "gap", label: "差额", formula: .tiny("实际数 - 计划数"), format: .amount),
        DerivedValue(
          id: "gap_rate", label: "差率", formula: .tiny("差额 / 计划数"),
          format: .percent(places: 2)),
      ])
    let report = rubric.report([
      "fact.actual": "9.5", "fact.plan": "10", "fact.people": "3", "fact.quota": "4",
      "fact.satisfaction": "96.8",
    ])
    #expect(SentenceWriter(rubric, report).calculation(of: rubric.indicators[0]) == expected)
  }

  private func paragraphs(
    _ patterns: [String], list: ListPrompt? = nil, _ entries: [String: String]
  ) throws -> [String] {
    let body = SectionBody(
      text: TextPrompt(label: "文字"), facts: Fact.tiny.map(\.id), list: list,
      paragraphs: patterns.map { .tiny($0) }, help: "")
    let rubric = Rubric.tiny(
      .tiny(rule: .judged(JudgedRule(step: points("0.5")))),
      sections: [
        Section(id: "part", title: "章", content: .body(body)),
        Section(id: "analysis", title: "", content: .indicators),
      ], grades: [Grade(name: "优", from: points("3"))])
    let section = try rubric.section("part").orThrow()
    return SentenceWriter(rubric, rubric.report(entries)).paragraphs(of: section)
  }

  @Test(
    "every gap is filled",
    arguments: [
      ("{cover.unit}于{cover.date}", "某局于2024年4月22日"), ("{year}年和{year+1}年", "2023年和2024年"),
      ("{fact.actual}元", "123,456.70元"), ("{fact.actual|万元}万元", "12.35万元"),
      ("{fact.people}人", "32人"), ("占{fact.satisfaction}", "占96.8%"), ("{fact.ready}", "是"),
      ("{total}分，满分{maximum}分，{grade}", "3.5分，满分4分，优"), ("{text}结束", "正文结束"),
    ])
  func gaps(pattern: String, expected: String) throws {
    let entries = [
      "cover.unit": "某局", "cover.date": "2024-4-22", "cover.year": "2023",
      "fact.actual": "123456.7",
      "fact.people": "32", "fact.satisfaction": "96.8", "fact.ready": "是",
      "section.part.text": "正文", "indicator.rate.points": "3.5",
    ]
    #expect(try paragraphs([pattern], entries) == [expected])
  }

  @Test(
    "what is not filled in shows as a gap in print",
    arguments: [
      ("{cover.unit}", "〔单位名称未填〕"), ("{year}年", "〔年度未填〕年"), ("{fact.actual}元", "〔实际数未填〕元"),
      ("{fact.actual|万元}万元", "〔实际数未填〕万元"), ("{grade}", "〔等级未填〕"), ("{total}分", "〔自评分未填〕分"),
    ])
  func blanks(pattern: String, expected: String) throws {
    #expect(try paragraphs([pattern], [:]) == [expected])
  }

  @Test func `texts fall into paragraphs, empty ones are left out`() throws {
    #expect(
      try paragraphs(["{text}"], ["section.part.text": "甲\n\n  \n　　乙\r\n 丙"]) == ["甲", "乙", "丙"])
    #expect(try paragraphs(["{text}"], [:]) == [])
  }

  @Test func `items carry their numbers`() throws {
    let list = ListPrompt(label: "工作", numbering: .parenthesizedChinese)
    let entries = ["section.part.items": "甲\n乙\n丙"]
    #expect(try paragraphs(["{items}"], list: list, entries) == ["（一）甲", "（二）乙", "（三）丙"])
    #expect(
      try paragraphs(["共{count}项：{items}。"], list: list, entries) == ["共3项：甲、乙、丙。"])
  }

  @Test func `an indicator's paragraph holds the filler's words around the program's`() {
    var entries = figures
    entries["indicator.rate.explanation"] = "据决算报表，"
    entries["indicator.rate.deduction"] = "余款待付。"
    #expect(
      SentenceWriter(carryover, carryover.report(entries)).paragraphs(of: carryover.indicators[0])
        == [
          "结转结余率得分0.01分（满分4分）。据决算报表，"
            + "结转结余率=537,762.26÷(1,516,017.00+192,802,080.44)×100%=0.28%，"
            + "因此该指标得0.01分。余款待付。"
        ])
  }
}

@Suite("Sentence patterns")
struct SentencePatternTests {
  @Test(
    "a pattern that cannot be read says where",
    arguments: [
      ("得{points分", "句式第 2 个字处的“{”没有对应的“}”。"),
      ("{得分}", "句式第 1 个字处的空格“{得分}”不认识。"),
      ("得{points}分，{cover.bogus}", "句式第 12 个字处的空格“{cover.bogus}”不认识。"),
      ("{}", "句式第 1 个字处的空格“{}”不认识。"),
      ("{year+0}", "句式第 1 个字处的空格“{year+0}”不认识。"),
      ("{year+x}", "句式第 1 个字处的空格“{year+x}”不认识。"),
      ("{fact.a|亿元}", "句式第 1 个字处的空格“{fact.a|亿元}”不认识。"),
      ("{{points}}", "句式第 1 个字处的空格“{{points}”不认识。"),
    ])
  func fault(written: String, message: String) {
    let fault = #expect(throws: PatternFault.self) { try SentencePattern(parsing: written) }
    #expect(fault?.message == message)
  }

  @Test func `words and gaps alternate as written`() throws {
    let pattern = try SentencePattern(parsing: "共{fact.people}人，{fact.plan|万元}万元}。")
    #expect(
      pattern.parts == [
        .words("共"), .gap(.fact("people", inTenThousands: false)), .words("人，"),
        .gap(.fact("plan", inTenThousands: true)), .words("万元}。"),
      ])
    #expect(try SentencePattern(parsing: "").parts == [])
  }
}

@Suite("Numbers of headings and items")
struct NumberingTests {
  @Test(
    "each level has its form",
    arguments: [
      (0, "一、", "十二、"), (1, "（一）", "（十二）"), (2, "1.", "12."), (3, "（1）", "（12）"), (4, "①", "⑫"),
      (5, "①", "⑫"),
    ])
  func levels(depth: Int, first: String, twelfth: String) {
    #expect(Numbering.heading(depth: depth).text(1) == first)
    #expect(Numbering.heading(depth: depth).text(12) == twelfth)
  }

  @Test(
    "Chinese numerals go to ninety-nine",
    arguments: [
      (1, "一"), (9, "九"), (10, "十"), (11, "十一"), (19, "十九"), (20, "二十"), (21, "二十一"),
      (99, "九十九"), (100, "100"), (0, "0"),
    ])
  func chinese(number: Int, expected: String) { #expect(number.chineseText == expected) }

  @Test(
    "circled numbers go to fifty",
    arguments: [
      (1, "①"), (20, "⑳"), (21, "㉑"), (35, "㉟"), (36, "㊱"), (50, "㊿"), (51, "（51）"), (0, "（0）"),
    ])
  func circled(number: Int, expected: String) { #expect(number.circledText == expected) }
}
