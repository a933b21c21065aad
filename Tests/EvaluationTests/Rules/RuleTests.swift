import Testing

@testable import Evaluation

@Suite("Judged points")
struct JudgedRuleTests {
  private let rubric = Rubric.tiny(.tiny(rule: .judged(JudgedRule(step: points("0.5")))))

  @Test(
    "the filler's points count, cut to the maximum",
    arguments: [
      ("3.5", "3.5"), ("0", "0"), ("4", "4"), ("4.5", "4"),
    ])
  func judged(typed: String, expected: String) throws {
    let score = try rubric.score(["indicator.rate.points": typed])
    #expect(score.points.text == expected)
    #expect(score.standing == .judged)
    #expect(score.outcome.verdict == .judged)
  }

  @Test func `without points there is nothing yet`() throws {
    let score = try rubric.score([:])
    #expect(score.standing == .blank)
    #expect(score.outcome.points == .unknown(missing: [.points("rate")]))
    #expect(!score.isAnswered)
  }

  @Test(
    "points hold the steps exactly",
    arguments: [
      ("3.5", true), ("0", true), ("3.25", false), ("3.49", false),
    ])
  func steps(typed: String, expected: Bool) {
    let rule = Rule.judged(JudgedRule(step: points("0.5")))
    #expect((rule.step(missedBy: points(typed)) == nil) == expected)
  }
}

@Suite("Checklists")
struct ChecklistRuleTests {
  private let rubric = Rubric.tiny(
    .tiny(
      rule: .checklist(
        ChecklistRule(items: [
          .init(id: "a", text: "甲", points: points("1.5")),
          .init(id: "b", text: "乙", points: points("2.5")),
        ]))))

  @Test(
    "the met criteria add up",
    arguments: [
      ("是", "是", "4"), ("是", "否", "1.5"), ("否", "是", "2.5"), ("否", "否", "0"),
    ])
  func sum(a: String, b: String, expected: String) throws {
    let score = try rubric.score(["indicator.rate.check.a": a, "indicator.rate.check.b": b])
    #expect(score.points.text == expected)
    #expect(score.standing == .computed)
  }

  @Test func `a partly answered checklist counts what is there and names the rest`() throws {
    let score = try rubric.score(["indicator.rate.check.a": "是"])
    #expect(score.standing == .partial)
    #expect(score.points.text == "1.5")
    #expect(
      score.outcome.points == .provisional(points("1.5"), missing: [.check("rate", "b")]))
    #expect(score.outcome.verdict == .parts([true, nil]))
  }

  @Test func `an untouched checklist is blank`() throws {
    let score = try rubric.score([:])
    #expect(score.standing == .blank)
    #expect(score.outcome.points.missing == [.check("rate", "a"), .check("rate", "b")])
  }
}

@Suite("Step tables")
struct StepTableTests {
  private static func step(
    _ lower: (String, Bool)?, _ upper: (String, Bool)?, _ text: String
  ) -> StepTable.Step {
    StepTable.Step(
      range: StepRange(
        lower: lower.map { .init(value: number($0.0), isClosed: $0.1) },
        upper: upper.map { .init(value: number($0.0), isClosed: $0.1) }),
      points: points(text))
  }

  /// ≤10% 4, (10%, 20%] 2, (20%, 30%) 1, nothing from 30% to 40%, ≥40% 0.
  private let rubric = Rubric.tiny(
    .tiny(
      measure: .tiny("实际数 / 计划数"),
      rule: .steps(
        StepTable(steps: [
          step(nil, ("10%", true), "4"), step(("10%", false), ("20%", true), "2"),
          step(("20%", false), ("30%", false), "1"), step(("40%", true), nil, "0"),
        ]))))

  @Test(
    "the exact value decides at, just under and just over each bound",
    arguments: [
      ("0", "4", 0), ("999.99", "4", 0), ("1000", "4", 0), ("1000.01", "2", 1), ("1999.99", "2", 1),
      ("2000", "2", 1), ("2000.01", "1", 2), ("2999.99", "1", 2), ("4000", "0", 3),
      ("4000.01", "0", 3), ("99999", "0", 3),
    ])
  func bounds(actual: String, expected: String, step: Int) throws {
    let score = try rubric.score(["fact.actual": actual, "fact.plan": "10000"])
    #expect(score.points.text == expected)
    #expect(score.outcome.verdict == .step(step))
    #expect(score.standing == .computed)
  }

  @Test(
    "a value in a gap of the table has no points, and says so",
    arguments: [
      "3000", "3500", "3999.99",
    ])
  func gap(actual: String) throws {
    let score = try rubric.score(["fact.actual": actual, "fact.plan": "10000"])
    #expect(score.outcome.points == .undefined(.noStep))
    #expect(score.standing == .blank)
  }

  @Test func `89_996 percent prints as 90 percent and takes the lower step`() throws {
    let rubric = Rubric.tiny(
      .tiny(
        measure: .tiny("实际数 / 计划数"),
        rule: .steps(
          StepTable(steps: [
            Self.step(("90%", true), nil, "4"), Self.step(nil, ("90%", false), "2"),
          ]))))
    let score = try rubric.score(["fact.actual": "89996", "fact.plan": "100000"])
    #expect(score.value.finalValue?.percentText() == "90.00%")
    #expect(score.points.text == "2")
  }

  @Test func `an equality is a step of its own`() throws {
    let rubric = Rubric.tiny(
      .tiny(
        measure: .tiny("人数", format: .number(places: 0, unit: "人")),
        rule: .steps(
          StepTable(steps: [
            Self.step(("0", true), ("0", true), "4"), Self.step(("0", false), nil, "1"),
          ]))))
    #expect(try rubric.score(["fact.people": "0"]).points.text == "4")
    #expect(try rubric.score(["fact.people": "1"]).points.text == "1")
  }
}

@Suite("Deductions")
struct DeductionRuleTests {
  private static func rubric(
    _ counting: DeductionRule.Counting, _ direction: DeductionRule.Direction = .above,
    threshold: String = "0", isAbsolute: Bool = false, perUnit: String = "0.5",
    maximum: String = "4"
  ) -> Rubric {
    .tiny(
      .tiny(
        maximum: maximum, measure: .tiny("(实际数 - 计划数) / 计划数"),
        rule: .deduction(
          DeductionRule(
            threshold: number(threshold), unit: number("5%"), pointsPerUnit: points(perUnit),
            counting: counting, direction: direction, isAbsolute: isAbsolute))))
  }

  @Test(
    "begun units of an absolute difference cost half a point each",
    arguments: [
      ("10000", "4", 0), ("10000.01", "3.5", 1), ("9999.99", "3.5", 1), ("9900.99", "3.5", 1),
      ("10499.99", "3.5", 1), ("10500", "3.5", 1), ("10500.01", "3", 2), ("9500", "3.5", 1),
      ("9499.99", "3", 2), ("13999.99", "0", 8), ("14000", "0", 8), ("14000.01", "0", 9),
      ("0", "0", 20), ("99999", "0", 180),
    ])
  func begun(actual: String, expected: String, units: Int) throws {
    let score = try Self.rubric(.begun, isAbsolute: true)
      .score(["fact.actual": actual, "fact.plan": "10000"])
    #expect(score.points.text == expected)
    #expect(score.outcome.verdict == .units(Rational(units)))
  }

  @Test(
    "only full units count where the rule says so",
    arguments: [
      ("10499.99", "4"), ("10500", "3.5"), ("10999.99", "3.5"), ("11000", "3"), ("9000", "4"),
    ])
  func full(actual: String, expected: String) throws {
    let score = try Self.rubric(.full).score(["fact.actual": actual, "fact.plan": "10000"])
    #expect(score.points.text == expected)
  }

  @Test(
    "a linear deduction is exact, and settled so that the least loss shows",
    arguments: [
      ("10250", "3.75"), ("10001", "3.99"), ("10010", "3.99"), ("13999", "0"), ("20000", "0"),
    ])
  func linear(actual: String, expected: String) throws {
    let score = try Self.rubric(.linear).score(["fact.actual": actual, "fact.plan": "10000"])
    #expect(score.points.text == expected)
  }

  @Test(
    "below a threshold the other side is harmless",
    arguments: [
      ("9000", "4"), ("8999.99", "3.5"), ("8500", "3.5"), ("8499.99", "3"), ("12000", "4"),
    ])
  func below(actual: String, expected: String) throws {
    let score = try Self.rubric(.begun, .below, threshold: "-0.1")
      .score(["fact.actual": actual, "fact.plan": "10000"])
    #expect(score.points.text == expected)
  }

  @Test(
    "Hunan counts full steps: 92.8% keeps 3 of 5, 99.27% all of 8",
    arguments: [
      ("9280", "5", "3"), ("9927", "8", "8"), ("9500", "5", "3"), ("9500.01", "5", "5"),
    ])
  func hunan(actual: String, maximum: String, expected: String) throws {
    let rubric = Rubric.tiny(
      .tiny(
        maximum: maximum, measure: .tiny("实际数 / 计划数"),
        rule: .deduction(
          DeductionRule(
            threshold: .one, unit: number("5%"), pointsPerUnit: points("2"), counting: .full,
            direction: .below, isAbsolute: false))))
    let score = try rubric.score(["fact.actual": actual, "fact.plan": "10000"])
    #expect(score.points.text == expected)
  }
}

@Suite("Ratios")
struct RatioRuleTests {
  private let rubric = Rubric.tiny(
    .tiny(maximum: "6", measure: .tiny("(实际数 - 人数) / 计划数"), rule: .ratio(RatioRule())))

  @Test(
    "the share of the maximum is exact and cut to 0 … 1",
    arguments: [
      ("9000", "0", "5.4", false), ("10000", "0", "6", false), ("10000.01", "0", "6", true),
      ("9999.99", "0", "5.99", false), ("0", "0", "0", false), ("0", "1", "0", true),
      ("3333.33", "0", "2", false),
    ])
  func share(actual: String, less: String, expected: String, isCut: Bool) throws {
    let score = try rubric.score([
      "fact.actual": actual, "fact.people": less, "fact.plan": "10000",
    ])
    #expect(score.points.text == expected)
    guard case .share(let share, let wasCut) = score.outcome.verdict else { throw Absent() }
    #expect(wasCut == isCut)
    #expect(PointsRounding.usual(points("6") * share, of: points("6")) == score.points)
  }

  @Test func `a plan of zero is a named state, not zero points`() throws {
    let score = try rubric.score(["fact.actual": "5", "fact.people": "0", "fact.plan": "0"])
    #expect(score.value == .undefined(.divisionByZero))
    #expect(score.outcome.points == .undefined(.divisionByZero))
    #expect(score.standing == .blank)
  }

  @Test func `missing inputs are named in the formula's order`() throws {
    let score = try rubric.score(["fact.people": "0"])
    #expect(score.outcome.points == .unknown(missing: [.fact("actual"), .fact("plan")]))
  }

  @Test func `an unreadable input is missing`() throws {
    let score = try rubric.score([
      "fact.actual": "12abc", "fact.people": "0", "fact.plan": "10",
    ])
    #expect(score.value == .unknown(missing: [.fact("actual")]))
  }
}

@Suite("Several conditions")
struct TestsRuleTests {
  private let rubric = Rubric.tiny(
    .tiny(
      rule: .tests(
        TestsRule(tests: [
          .init(text: "不超计划", condition: .tiny("实际数 <= 计划数"), points: points("3")),
          .init(text: "已建立", condition: .tiny("已建立"), points: points("1")),
        ]))))

  @Test(
    "the conditions that hold add up",
    arguments: [
      ("9.99", "是", "4"), ("10", "是", "4"), ("10.01", "是", "1"), ("10", "否", "3"),
      ("10.01", "否", "0"),
    ])
  func sum(actual: String, ready: String, expected: String) throws {
    let score = try rubric.score([
      "fact.actual": actual, "fact.plan": "10", "fact.ready": ready,
    ])
    #expect(score.points.text == expected)
    #expect(score.standing == .computed)
  }

  @Test func `conditions partly known count what is known`() throws {
    let score = try rubric.score(["fact.ready": "是", "fact.plan": "10"])
    #expect(score.standing == .partial)
    #expect(score.outcome.points == .provisional(points("1"), missing: [.fact("actual")]))
    #expect(score.outcome.verdict == .parts([nil, true]))
  }

  @Test func `nothing known is blank`() throws {
    let score = try rubric.score([:])
    #expect(score.standing == .blank)
    #expect(
      score.outcome.points.missing == [.fact("actual"), .fact("plan"), .fact("ready")])
  }

  @Test(
    "a condition that cannot be computed is never taken as failed",
    arguments: [
      ("实际数 / 计划数 > 1", Undefined.divisionByZero), ("实际数", .wrongType),
    ])
  func undefined(condition: String, reason: Undefined) throws {
    let rubric = Rubric.tiny(
      .tiny(
        rule: .tests(
          TestsRule(tests: [
            .init(text: "", condition: .tiny("已建立"), points: points("2")),
            .init(text: "", condition: .tiny(condition), points: points("2")),
          ]))))
    let score = try rubric.score(["fact.ready": "是", "fact.actual": "1", "fact.plan": "0"])
    #expect(score.outcome.points == .undefined(reason))
    #expect(score.standing == .blank)
    #expect(score.points == .zero)
  }
}

@Suite("Nothing under a condition")
struct ZeroIfRuleTests {
  private let rubric = Rubric.tiny(
    .tiny(
      maximum: "2", measure: .tiny("实际数 / 计划数"),
      rule: .zeroIf(
        ZeroIfRule(
          condition: .tiny("实际数 > 计划数"), text: "超计划", otherwise: .ratio(RatioRule())))))

  @Test(
    "above the plan there is nothing, else the other rule decides",
    arguments: [
      ("9", "1.8"), ("10", "2"), ("10.01", "0"),
    ])
  func zeroed(actual: String, expected: String) throws {
    let score = try rubric.score(["fact.actual": actual, "fact.plan": "10"])
    #expect(score.points.text == expected)
    #expect((score.outcome.verdict == .zeroed) == (actual == "10.01"))
    #expect(score.standing == .computed)
  }

  @Test func `an unknown condition decides nothing`() throws {
    let score = try rubric.score(["fact.plan": "10"])
    #expect(score.outcome == .open([.fact("actual")]))
  }

  @Test func `a condition that cannot be computed is a named state`() throws {
    let rubric = Rubric.tiny(
      .tiny(
        measure: .tiny("人数 / 编制数"),
        rule: .zeroIf(
          ZeroIfRule(
            condition: .tiny("实际数 / 计划数 > 1"), text: "", otherwise: .ratio(RatioRule())))))
    let score = try rubric.score([
      "fact.actual": "1", "fact.plan": "0", "fact.people": "1", "fact.quota": "1",
    ])
    #expect(score.outcome.points == .undefined(.divisionByZero))
  }
}
