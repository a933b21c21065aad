import Testing

@testable import Evaluation

@Suite("Rubrics that cannot be right")
struct RubricProblemTests {
  private let judged = Rule.judged(JudgedRule(step: points("0.5")))

  private func problems(_ rubric: Rubric) -> [String] {
    rubric.problems().map { "\($0.place): \($0.message)" }
  }

  private func derived(_ id: Fact.ID, _ label: String, _ formula: String) -> DerivedValue {
    DerivedValue(id: id, label: label, formula: .tiny(formula), format: .percent(places: 2))
  }

  @Test func `a sound rubric has no problem`() {
    let rubric = Rubric.tiny(
      .tiny(measure: .tiny("实际数 / 计划数"), rule: .ratio(RatioRule())), .tiny("other", rule: judged))
    #expect(problems(rubric) == [])
  }

  @Test(
    "ids are lower-case letters, digits and underscores",
    arguments: ["Rate", "结转", "1st", "a-b", "", "a b", "_a"])
  func identifiers(id: String) {
    let rubric = Rubric.tiny(.tiny(Indicator.ID(id), rule: judged))
    #expect(
      problems(rubric) == ["indicator.\(id): 编号“\(id)”只能用小写字母、数字和下划线，且以字母开头。"])
  }

  @Test func `ids and labels occur once`() {
    let facts = [
      Fact(id: "plan", label: "计划数", kind: .amount),
      Fact(id: "plan", label: "预算数", kind: .amount),
      Fact(id: "budget", label: "计划数", kind: .amount),
    ]
    let rubric = Rubric.tiny(
      .tiny("rate", rule: judged), .tiny("rate", rule: judged), facts: facts,
      sections: [
        Section(id: "one", title: "", content: .indicators),
        Section(id: "one", title: "", content: .chapters([])),
      ])
    #expect(
      problems(rubric) == [
        "facts.plan: 编号“plan”重复，请改为不同的编号。",
        "facts.计划数: 名称“计划数”重复，请改为不同的名称。",
        "groups.rate: 编号“rate”重复，请改为不同的编号。",
        "sections.one: 编号“one”重复，请改为不同的编号。",
      ])
  }

  @Test func `facts and derived values share their names`() {
    let rubric = Rubric.tiny(
      .tiny(rule: judged), derived: [derived("plan", "实际数", "1")])
    #expect(
      problems(rubric) == [
        "facts.plan: 编号“plan”重复，请改为不同的编号。",
        "facts.实际数: 名称“实际数”重复，请改为不同的名称。",
      ])
  }

  @Test(
    "a name that does not exist is named with the one that may be meant",
    arguments: [
      ("实际额 / 计划数", "公式用到的“实际额”没有定义。是否想写“实际数”？"),
      ("plam", "公式用到的“plam”没有定义。是否想写“plan”？"),
      ("完全不同的名称", "公式用到的“完全不同的名称”没有定义。请先在 facts 中定义。"),
    ])
  func undefinedName(formula: String, reason: String) {
    let rubric = Rubric.tiny(.tiny(measure: .tiny(formula), rule: .ratio(RatioRule())))
    #expect(problems(rubric) == ["indicator.rate: \(reason)"])
  }

  @Test func `conditions and derived values are looked through too`() {
    let rule = Rule.zeroIf(
      ZeroIfRule(
        condition: .tiny("天数 > 1"), text: "",
        otherwise: .tests(
          TestsRule(tests: [.init(text: "", condition: .tiny("月数 > 1"), points: points("4"))]))))
    let rubric = Rubric.tiny(.tiny(rule: rule), derived: [derived("share", "占比", "年数 + 1")])
    #expect(
      problems(rubric) == [
        "derived.share.formula: 公式用到的“年数”没有定义。是否想写“人数”？",
        "indicator.rate: 公式用到的“天数”没有定义。是否想写“人数”？",
        "indicator.rate: 公式用到的“月数”没有定义。是否想写“人数”？",
      ])
  }

  @Test func `sentences may print only what exists`() {
    let body = SectionBody(
      text: nil, facts: ["plan", "bogus"], list: nil,
      paragraphs: [.tiny("共{fact.peple}人，{fact.plan|万元}万元。")], help: "")
    let rubric = Rubric.tiny(
      .tiny(rule: judged, sentence: "{fact.nothing_like_it}"),
      sections: [
        Section(id: "staff", title: "人员", content: .body(body)),
        Section(id: "analysis", title: "", content: .indicators),
      ])
    #expect(
      problems(rubric) == [
        "indicator.rate.sentence: 句式用到的“{fact.nothing_like_it}”没有定义。请先在 facts 中定义。",
        "section.staff.paragraphs: 句式用到的“{fact.peple}”没有定义。是否想写“people”？",
        "section.staff.facts: “bogus”没有定义，请先在 facts 中定义。",
      ])
  }

  @Test func `a value that needs itself is shown with its whole circle`() {
    let rubric = Rubric.tiny(
      .tiny(rule: judged),
      derived: [
        derived("a", "甲", "乙 + 1"), derived("b", "乙", "丙 * 2"), derived("c", "丙", "甲 - 乙"),
        derived("d", "丁", "甲"), derived("e", "戊", "戊 + 1"),
      ])
    #expect(
      problems(rubric) == [
        "derived.a.formula: 公式循环引用：甲 → 乙 → 丙 → 甲，请去掉其中一个引用。",
        "derived.e.formula: 公式循环引用：戊 → 戊，请去掉其中一个引用。",
      ])
  }

  @Test func `two hundred values that all use each other end at once`() {
    let all = (1...200).map { "值\($0)" }
    let derived = (1...200).map { place in
      self.derived(
        Fact.ID("v\(place)"), "值\(place)",
        all.filter { $0 != "值\(place)" }.joined(separator: "+"))
    }
    #expect(problems(.tiny(.tiny(rule: judged), derived: derived)).count == 1)
  }

  @Test func `maxima are sums of what is below them`() {
    let group = IndicatorGroup(
      id: "all", title: "全部", maximum: points("10"),
      groups: [
        IndicatorGroup(
          id: "inner", title: "内", maximum: points("5"), indicators: [.tiny(rule: judged)])
      ], indicators: [.tiny("other", maximum: "4.5", rule: judged)])
    let rubric = Rubric(
      id: "tiny", title: "", version: "1", year: 2023, source: "", total: points("100"),
      grades: [], facts: [], derived: [], groups: [group],
      sections: [Section(id: "analysis", title: "", content: .indicators)], wording: .tiny)
    #expect(
      problems(rubric) == [
        "total: 总分写为 100，各一级指标满分之和为 10，请改一致。",
        "group.all.maximum: “全部”满分写为 10，下级满分之和为 9.5，请改一致。",
        "group.inner.maximum: “内”满分写为 5，下级满分之和为 4，请改一致。",
      ])
  }

  static let contradictions: [(Rule, Bool, String)] = [
    (
      .checklist(ChecklistRule(items: [.init(id: "a", text: "", points: points("3"))])), false,
      "“执行率”满分 4，规则最高给 3，请改一致。"
    ),
    (
      .tests(TestsRule(tests: [.init(text: "", condition: .tiny("已建立"), points: points("5"))])),
      false, "“执行率”满分 4，规则最高给 5，请改一致。"
    ),
    (
      .steps(StepTable(steps: [.init(range: .init(lower: nil, upper: nil), points: points("8"))])),
      true, "“执行率”满分 4，规则最高给 8，请改一致。"
    ),
    (.ratio(RatioRule()), false, "“执行率”的规则要用 measure，却没有写。"),
    (
      .zeroIf(ZeroIfRule(condition: .tiny("已建立"), text: "", otherwise: .ratio(RatioRule()))),
      false, "“执行率”的规则要用 measure，却没有写。"
    ),
    (.judged(JudgedRule(step: .zero)), false, "评分步长应大于 0。"),
    (.checklist(ChecklistRule(items: [])), false, "“执行率”满分 4，规则最高给 0，请改一致。"),
    (.steps(StepTable(steps: [])), true, "分档表是空的。"),
  ]

  @Test("a rule must fit its maximum and have what it needs", arguments: contradictions)
  func contradiction(rule: Rule, hasMeasure: Bool, reason: String) {
    let measure = hasMeasure ? Measure.tiny("实际数 / 计划数") : nil
    let rubric = Rubric.tiny(.tiny(measure: measure, rule: rule))
    #expect(problems(rubric).first == "indicator.rate.rule: \(reason)")
  }

  @Test func `empty rules and deductions of nothing are named`() {
    let nothing = DeductionRule(
      threshold: .zero, unit: .zero, pointsPerUnit: .zero, counting: .begun, direction: .above,
      isAbsolute: false)
    let rubric = Rubric.tiny(
      .tiny("a", measure: .tiny("人数"), rule: .deduction(nothing)),
      .tiny("b", maximum: "0", rule: .checklist(ChecklistRule(items: []))),
      .tiny("c", maximum: "0", rule: .tests(TestsRule(tests: []))))
    #expect(
      problems(rubric) == [
        "indicator.a.rule: 扣分单位应大于 0。", "indicator.a.rule: 每次扣分应大于 0。",
        "indicator.b.rule: 评分要点是空的。", "indicator.c.rule: 判断条件是空的。",
      ])
  }
}
