import Testing

@testable import Evaluation

@Suite("Bands, choices, penalties, rules that do not apply")
struct CompositionTests {
  private func band(_ text: String, _ from: String, _ below: String?) -> BandsRule.Band {
    BandsRule.Band(
      text: text,
      range: StepRange(
        lower: .init(value: number(from), isClosed: true),
        upper: below.map { .init(value: number($0), isClosed: false) }))
  }

  @Test(
    "judged points fall into their band",
    arguments: [("10", 0), ("8", 0), ("7.99", 1), ("6", 1), ("5.99", 2), ("0", 2)])
  func bands(typed: String, index: Int) throws {
    let rule = BandsRule(bands: [
      band("达成", "80%", nil), band("部分达成", "60%", "80%"), band("未达成", "0", "60%"),
    ])
    let score = try Rubric.tiny(.tiny(maximum: "10", rule: .bands(rule)))
      .score(["indicator.rate.points": typed])
    #expect(score.outcome.verdict == .band(index))
    #expect(score.standing == .judged)
  }

  private static let choice = ChoiceRule(options: [
    .init(id: "share", text: "执行率", measure: .tiny("实际数 ÷ 计划数"), rule: .ratio(RatioRule())),
    .init(
      id: "staff", text: "在职控制", measure: .tiny("人数 ÷ 编制数"),
      rule: .steps(
        StepTable(steps: [
          .init(
            range: .init(lower: nil, upper: .init(value: .one, isClosed: true)),
            points: points("4")),
          .init(
            range: .init(lower: .init(value: .one, isClosed: false), upper: nil), points: .zero),
        ]))),
  ])

  @Test(
    "the chosen option alone counts, by its id, words or number",
    arguments: [
      ("share", "2"), ("执行率", "2"), ("1", "2"), ("staff", "4"), ("２", "4"), ("3", "0"), ("", "0"),
    ])
  func choice(typed: String, expected: String) throws {
    let rubric = Rubric.tiny(.tiny(rule: .choice(CompositionTests.choice)))
    let score = try rubric.score([
      "indicator.rate.choice": typed, "fact.actual": "1", "fact.plan": "2", "fact.people": "3",
      "fact.quota": "3",
    ])
    #expect(score.points.text == expected)
    #expect(score.isAnswered == (expected != "0"))
  }

  @Test func `only the chosen option's inputs decide`() {
    let rubric = Rubric.tiny(.tiny(rule: .choice(CompositionTests.choice)))
    let report = rubric.report([
      "indicator.rate.choice": "2", "fact.people": "3", "fact.quota": "3",
    ])
    let deciding = Evaluator(rubric, report).decidingFacts(of: rubric.indicators[0])
    #expect(deciding.map(\.label) == ["人数", "编制数"])
  }

  private func applicable(_ treatment: ApplicableRule.Treatment) -> Rubric {
    .tiny(
      .tiny(
        "a", title: "甲", maximum: "5",
        rule: .applicable(
          ApplicableRule(
            unless: .tiny("人数 = 0"), text: "没有人员", treatment: treatment,
            otherwise: .judged(JudgedRule(step: points("0.5")))))),
      .tiny("b", title: "乙", maximum: "15", rule: .judged(JudgedRule(step: points("0.5")))))
  }

  @Test(
    "what does not apply is full, zero, or left out and the rest rescaled",
    arguments: [
      (ApplicableRule.Treatment.full, "17"), (.zero, "12"), (.leftOut, "16"),
    ])
  func notApplicable(treatment: ApplicableRule.Treatment, total: String) {
    let rubric = applicable(treatment)
    let byFigure = rubric.report(["fact.people": "0", "indicator.b.points": "12"])
    let byReason = rubric.report([
      "fact.people": "3", "indicator.b.points": "12", "indicator.a.not_applicable": "无此项业务",
    ])
    #expect(rubric.score(byFigure).total.text == total)
    #expect(rubric.score(byReason).total.text == total)
    #expect(rubric.score(byReason).isComplete)
  }

  @Test func `the explanation of a rescaled total says how`() throws {
    let rubric = applicable(.leftOut)
    let report = rubric.report(["fact.people": "0", "indicator.b.points": "12"])
    let rows = try rubric.explanation(of: .total, in: report).orThrow().rows.map(\.text)
    #expect(rows.contains("剔除不适用指标后满分 15，12 ÷ 15 × 20 = 16"))
  }

  @Test(
    "penalties come off after the first rule, down to the floor",
    arguments: [
      ("0", "否", "2.5"), ("1", "否", "2"), ("0", "是", "1.5"), ("2", "是", "1"), ("99", "是", "1"),
    ])
  func penalty(people: String, ready: String, expected: String) throws {
    let rule = PenaltyRule(
      first: .ratio(RatioRule()),
      penalties: [
        .init(text: "每人", count: .tiny("人数"), points: points("0.5")),
        .init(text: "已建立", count: .tiny("已建立"), points: points("1")),
      ], floor: points("1"))
    let score = try Rubric.tiny(
      .tiny(maximum: "5", measure: .tiny("实际数 ÷ 计划数"), rule: .penalty(rule))
    ).score([
      "fact.actual": "1", "fact.plan": "2", "fact.people": people, "fact.ready": ready,
    ])
    #expect(score.points.text == expected)
  }

  @Test func `a form without scores has words only`() throws {
    let rubric = Rubric.tiny(.tiny(maximum: "0", rule: .unscored))
    #expect(rubric.problems().isEmpty)
    #expect(rubric.score(rubric.emptyReport).isComplete)
    #expect(rubric.fields(of: .indicator("rate")).map(\.path) == [.explanation("rate")])
  }

  @Test(
    "the rubric may round points, at a place and in a mode",
    arguments: [(Rounding.halfUp, "1.33"), (.down, "1.33"), (.up, "1.34")])
  func rounding(mode: Rounding, expected: String) throws {
    let base = Rubric.tiny(.tiny(measure: .tiny("实际数 ÷ 计划数"), rule: .ratio(RatioRule())))
    let rubric = base.with(
      RubricOptions(rounding: PointsRounding(places: 2, mode: mode)))
    let score = try rubric.score(["fact.actual": "1", "fact.plan": "3"])
    #expect(score.points == points(expected))
  }
}
