import Testing

@testable import Evaluation

@Suite("Targets and their ratios")
struct TargetRuleTests {
  private func rubric(
    _ direction: TargetRule.Direction, zero: TargetRule.ZeroTarget = .undefined
  ) -> Rubric {
    .tiny(
      .tiny(
        maximum: "10",
        rule: .target(
          TargetRule(
            actual: .tiny("实际数"), target: .tiny("计划数"), direction: direction, zeroTarget: zero))))
  }

  @Test(
    "≥ gives actual ÷ target, ≤ the inverse, both capped; = all or nothing",
    arguments: [
      (TargetRule.Direction.atLeast, "0", "0"), (.atLeast, "50", "5"), (.atLeast, "99.99", "9.99"),
      (.atLeast, "100", "10"), (.atLeast, "100.01", "10"), (.atMost, "0", "10"),
      (.atMost, "99.99", "10"), (.atMost, "100", "10"), (.atMost, "100.01", "9.99"),
      (.atMost, "125", "8"), (.atMost, "1000", "1"), (.equal, "99.99", "0"),
      (.equal, "100", "10"), (.equal, "100.01", "0"),
    ])
  func ratio(direction: TargetRule.Direction, actual: String, expected: String) throws {
    let score = try rubric(direction).score(["fact.actual": actual, "fact.plan": "100"])
    #expect(score.points.text == expected)
  }

  @Test func `just under a target is less than all, though it prints as all`() throws {
    let score = try rubric(.atMost).score(["fact.actual": "100.01", "fact.plan": "100"])
    #expect(score.points < points("10"))
    #expect(
      try rubric(.atLeast).score(["fact.actual": "99.99", "fact.plan": "100"]).points < points("10")
    )
  }

  @Test(
    "a target of zero has the rule that the rubric gives it",
    arguments: [
      (TargetRule.ZeroTarget.met, "0", Computed.final(points("10"))), (.met, "1", .final(.zero)),
      (.full, "1", .final(points("10"))), (.zero, "0", .final(.zero)),
      (.undefined, "0", .undefined(.divisionByZero)),
    ])
  func zero(zero: TargetRule.ZeroTarget, actual: String, expected: Computed<Points>) throws {
    let score = try rubric(.atMost, zero: zero).score(["fact.actual": actual, "fact.plan": "0"])
    #expect(score.outcome.points == expected)
  }

  @Test func `a negative target has a name, and no points`() throws {
    let rule = TargetRule(
      actual: .tiny("实际数"), target: .tiny("计划数 - 100"), direction: .atLeast)
    let score = try Rubric.tiny(.tiny(rule: .target(rule)))
      .score(["fact.actual": "5", "fact.plan": "0"])
    #expect(score.outcome.points == .undefined(.negativeTarget))
  }
}

@Suite("A line with a cut-off")
struct LinearRuleTests {
  @Test(
    "Sichuan: (1 − 10r) × 10, nothing above 0.1",
    arguments: [
      ("0", "10"), ("500", "5"), ("999", "0.01"), ("1000", "0"), ("1000.01", "0"), ("5000", "0"),
    ])
  func line(actual: String, expected: String) throws {
    let rule = Rule.linear(LinearRule(slope: number("10"), cutoff: number("10%")))
    let rubric = Rubric.tiny(.tiny(maximum: "10", measure: .tiny("实际数 ÷ 计划数"), rule: rule))
    let score = try rubric.score(["fact.actual": actual, "fact.plan": "10000"])
    #expect(score.points.text == expected)
  }

  @Test func `a cut-off before the line's end takes all at once`() throws {
    let rule = Rule.linear(LinearRule(slope: number("2"), cutoff: number("10%"), isAbsolute: true))
    let rubric = Rubric.tiny(.tiny(maximum: "10", measure: .tiny("实际数 ÷ 计划数 - 1"), rule: rule))
    #expect(try rubric.score(["fact.actual": "90", "fact.plan": "100"]).points.text == "8")
    #expect(try rubric.score(["fact.actual": "89.99", "fact.plan": "100"]).points.text == "0")
    #expect(try rubric.score(["fact.actual": "110.01", "fact.plan": "100"]).points.text == "0")
  }
}

@Suite("The share of targets reached")
struct ReachedRuleTests {
  private func rubric(_ limit: OverLimit?) -> Rubric {
    .tiny(
      .tiny(
        maximum: "10",
        rule: .reached(
          ReachedRule(
            items: [
              .init(text: "甲", actual: .tiny("实际数"), target: .tiny("计划数")),
              .init(text: "乙", actual: .tiny("人数"), target: .tiny("编制数")),
            ], limit: limit))))
  }

  @Test(
    "at, just under and just over target and limit",
    arguments: [
      ("99.99", "5", "5"), ("100", "10", "10"), ("129.99", "10", "10"),
      ("130", "10", "5"), ("130.01", "5", "5"),
    ])
  func bounds(actual: String, above: String, from: String) throws {
    let entries = [
      "fact.actual": actual, "fact.plan": "100", "fact.people": "3", "fact.quota": "3",
    ]
    let limits = [true, false].map {
      OverLimit(excess: number("30%"), isBoundAllowed: $0, consequence: .missed)
    }
    #expect(try rubric(limits[0]).score(entries).points.text == above)
    #expect(try rubric(limits[1]).score(entries).points.text == from)
  }

  @Test func `excess may cost points instead`() throws {
    let limit = OverLimit(
      excess: number("30%"), isBoundAllowed: true, consequence: .deducted(points("2")))
    let entries = [
      "fact.actual": "200", "fact.plan": "100", "fact.people": "3", "fact.quota": "3",
    ]
    #expect(try rubric(limit).score(entries).points.text == "8")
  }

  @Test func `no items is a state with a name`() throws {
    let score = try Rubric.tiny(.tiny(rule: .reached(ReachedRule(items: [])))).score([:])
    #expect(score.outcome.points == .undefined(.emptyList))
  }
}
