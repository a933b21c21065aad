import Testing

@testable import Evaluation

@Suite("Where points come from")
struct ScoreTests {
  private let rubric = Rubric.tiny(
    .tiny(measure: .tiny("实际数 / 计划数"), rule: .ratio(RatioRule())))
  private let figures = ["fact.actual": "3", "fact.plan": "4"]

  private func score(_ more: [String: String], figures: Bool) throws -> Score {
    try rubric.score(figures ? self.figures.merging(more) { $1 } : more)
  }

  @Test func `figures give computed points`() throws {
    let score = try score([:], figures: true)
    #expect(score.standing == .computed)
    #expect(score.points.text == "3")
    #expect(score.lost.text == "1")
    #expect(score.isAnswered)
  }

  @Test func `a claim counts only while figures are missing`() throws {
    let claimed = try score(["indicator.rate.points": "4"], figures: false)
    #expect(claimed.standing == .claimed)
    #expect(claimed.points.text == "4")
    let computed = try score(["indicator.rate.points": "4"], figures: true)
    #expect(computed.standing == .computed)
    #expect(computed.points.text == "3")
  }

  @Test func `an override counts over everything and keeps the computed points`() throws {
    let score = try score(
      ["indicator.rate.override": "3.5", "indicator.rate.points": "1"], figures: true)
    #expect(score.standing == .overridden)
    #expect(score.points.text == "3.5")
    #expect(score.outcome.points == .final(points("3")))
    let alone = try self.score(["indicator.rate.override": "2"], figures: false)
    #expect(alone.standing == .overridden)
    #expect(alone.points.text == "2")
  }

  @Test func `an unreadable override or claim is none`() throws {
    #expect(try score(["indicator.rate.override": "三"], figures: true).standing == .computed)
    #expect(try score(["indicator.rate.points": "三"], figures: false).standing == .blank)
  }

  @Test("points by hand never leave 0 to the maximum", arguments: ["4.01", "100"])
  func clamped(typed: String) throws {
    #expect(try score(["indicator.rate.override": typed], figures: true).points.text == "4")
    #expect(try score(["indicator.rate.points": typed], figures: false).points.text == "4")
  }

  @Test func `a claim stands in where the figures give no value`() throws {
    let score = try rubric.score([
      "fact.actual": "3", "fact.plan": "0", "indicator.rate.points": "2",
    ])
    #expect(score.standing == .claimed)
    #expect(score.outcome.points == .undefined(.divisionByZero))
  }
}

@Suite("All scores together")
struct ScorecardTests {
  /// Two groups, the second with a group and an indicator of its own below it.
  private func rubric(grades: [Grade] = []) -> Rubric {
    func judged(_ id: Indicator.ID, _ maximum: String) -> Indicator {
      .tiny(id, maximum: maximum, rule: .judged(JudgedRule(step: points("0.5"))))
    }
    let inner = IndicatorGroup(
      id: "inner", title: "内", maximum: points("30"), indicators: [judged("c", "30")])
    return Rubric(
      id: "tiny", title: "", version: "1", year: 2023, source: "", total: points("100"),
      grades: grades, facts: [], derived: [],
      groups: [
        IndicatorGroup(
          id: "first", title: "一", maximum: points("30"),
          indicators: [judged("a", "10"), judged("b", "20")]),
        IndicatorGroup(
          id: "second", title: "二", maximum: points("70"), groups: [inner],
          indicators: [judged("d", "40")]),
      ],
      sections: [Section(id: "analysis", title: "", content: .indicators)], wording: .tiny)
  }

  @Test func `groups and total are sums along the tree`() {
    let rubric = rubric()
    let card = rubric.score(
      rubric.report([
        "indicator.a.points": "9.5", "indicator.b.points": "20", "indicator.c.points": "28",
        "indicator.d.points": "39.5",
      ]))
    #expect(card.scores.map(\.indicator.rawValue) == ["a", "b", "c", "d"])
    #expect(card.groups.mapValues(\.text) == ["first": "29.5", "inner": "28", "second": "67.5"])
    #expect(card.total.text == "97")
    #expect(card.maximum.text == "100")
    #expect(card["c"]?.points.text == "28")
    #expect(card["x"] == nil)
    #expect(card.isComplete)
    #expect(card.answeredCount == 4)
  }

  @Test func `what is not filled in counts as zero and is not complete`() {
    let rubric = rubric()
    let card = rubric.score(rubric.report(["indicator.d.points": "40"]))
    #expect(card.total.text == "40")
    #expect(!card.isComplete)
    #expect(card.answeredCount == 1)
  }

  @Test(
    "a grade begins at its bound",
    arguments: [
      ("40", "30", "20", "优"), ("39.5", "30", "20", "良"), ("40", "30", "10", "良"),
      ("29.5", "30", "20", "中"), ("40", "20", "0", "中"), ("39.5", "20", "0", "差"),
      ("0", "0", "0", "差"),
    ])
  func grade(d: String, c: String, b: String, expected: String) {
    let rubric = rubric(grades: [
      Grade(name: "优", from: points("90")), Grade(name: "良", from: points("80")),
      Grade(name: "中", from: points("60")), Grade(name: "差", from: points("0")),
    ])
    let card = rubric.score(
      rubric.report([
        "indicator.d.points": d, "indicator.c.points": c, "indicator.b.points": b,
      ]))
    #expect(card.grade?.name == expected)
  }

  @Test func `grades may stand in any order, and below the worst there is none`() {
    let rubric = rubric(grades: [
      Grade(name: "差", from: points("10")), Grade(name: "优", from: points("90")),
    ])
    #expect(rubric.grade(of: points("9.99")) == nil)
    #expect(rubric.grade(of: points("10"))?.name == "差")
    #expect(rubric.grade(of: points("89.999"))?.name == "差")
    #expect(rubric.grade(of: points("90"))?.name == "优")
  }
}

@Suite("Values that several indicators share")
struct DerivedValueTests {
  private func derived(_ id: Fact.ID, _ label: String, _ formula: String) -> DerivedValue {
    DerivedValue(
      id: id, label: label, formula: .tiny(formula), format: .percent(places: 2))
  }

  @Test func `derived values may use each other in any order`() throws {
    let rubric = Rubric.tiny(
      .tiny(measure: .tiny("调整率"), rule: .ratio(RatioRule())),
      derived: [
        derived("second", "调整率", "first + 0.1"), derived("first", "占比", "实际数 / 计划数"),
      ])
    #expect(rubric.problems().isEmpty)
    let score = try rubric.score(["fact.actual": "1", "fact.plan": "2"])
    #expect(score.value == .final(number("0.6")))
    #expect(rubric.facts(of: rubric.indicators[0]).map(\.label) == ["实际数", "计划数"])
    #expect(rubric.indicators(using: "plan").map(\.id) == ["rate"])
    #expect(try rubric.score(["fact.plan": "2"]).value == .unknown(missing: [.fact("actual")]))
  }

  @Test func `sixty derived values that each use the one before twice are no trouble`() throws {
    let chain = (1...60).map { place in
      derived(
        Fact.ID("v\(place)"), "值\(place)",
        place == 1 ? "实际数" : "(值\(place - 1) + 值\(place - 1)) / 2")
    }
    let rubric = Rubric.tiny(
      .tiny(measure: .tiny("值60"), rule: .ratio(RatioRule())), derived: chain.reversed())
    #expect(rubric.problems().isEmpty)
    #expect(try rubric.score(["fact.actual": "0.25"]).points.text == "1")
    #expect(rubric.facts(of: rubric.indicators[0]).map(\.label) == ["实际数"])
    let report = rubric.report(["fact.actual": "0.25"])
    let changes = Evaluator(rubric, report).nearestChanges(for: rubric.indicators[0])
    #expect(changes.map(\.text) == ["实际数再增加 0.75 元，至 1.00 元 -> +3 分，得 4 分"])
  }

  @Test func `values in a circle are undefined and never end in a loop`() throws {
    let rubric = Rubric.tiny(
      .tiny(measure: .tiny("丙"), rule: .ratio(RatioRule())),
      derived: [derived("a", "甲", "乙 + 1"), derived("b", "乙", "甲 + 1"), derived("c", "丙", "甲")])
    #expect(try rubric.score([:]).value == .undefined(.wrongType))
  }
}
