import SeededChance
import Testing

@testable import Evaluation

/// What holds for every rule, whatever the figures.
@Suite("Laws of rules")
struct RuleLawsTests {
  /// One indicator of each computed kind, 10 points each.
  private static let rules: [(String, Rule)] = [
    ("ratio", .ratio(RatioRule())),
    ("begun", deduction(.begun)), ("full", deduction(.full)), ("linear", deduction(.linear)),
    ("line", .linear(LinearRule(slope: number("2"), cutoff: number("40%"), isAbsolute: true))),
    ("least", target(.atLeast)), ("most", target(.atMost)), ("equal", target(.equal)),
    (
      "reached",
      .reached(
        ReachedRule(
          items: [
            .init(text: "甲", actual: .tiny("实际数"), target: .tiny("计划数")),
            .init(text: "乙", actual: .tiny("人数"), target: .tiny("编制数")),
          ],
          limit: OverLimit(
            excess: number("30%"), isBoundAllowed: true, consequence: .deducted(points("2")))))
    ),
    (
      "penalty",
      .penalty(
        PenaltyRule(
          first: .ratio(RatioRule()),
          penalties: [.init(text: "每人", count: .tiny("人数"), points: points("0.7"))],
          floor: points("1")))
    ),
    (
      "waived",
      .applicable(
        ApplicableRule(
          unless: .tiny("人数 = 0"), text: "", treatment: .full, otherwise: deduction(.full)))
    ),
    (
      "vetoed",
      .zeroIf(
        ZeroIfRule(
          condition: .tiny("实际数 > 计划数"), text: "", otherwise: .ratio(RatioRule())))
    ),
  ]

  private static func deduction(_ counting: DeductionRule.Counting) -> Rule {
    .deduction(
      DeductionRule(
        threshold: .one, unit: number("5%"), pointsPerUnit: points("2"), counting: counting,
        direction: .below, isAbsolute: false, floor: points("1")))
  }

  private static func target(_ direction: TargetRule.Direction) -> Rule {
    .target(
      TargetRule(
        actual: .tiny("实际数"), target: .tiny("计划数"), direction: direction, zeroTarget: .met))
  }

  private func rubric(_ rule: Rule) -> Rubric {
    .tiny(.tiny(maximum: "10", measure: .tiny("实际数 ÷ 计划数"), rule: rule))
  }

  private func report(_ rubric: Rubric, _ random: inout Chance) -> Report {
    let amount = { (random: inout Chance) in
      "\(Int.random(in: 0...300, using: &random)).\(Int.random(in: 10...99, using: &random))"
    }
    return rubric.report([
      "fact.actual": amount(&random), "fact.plan": amount(&random),
      "fact.people": "\(Int.random(in: 0...12, using: &random))",
      "fact.quota": "\(Int.random(in: 0...12, using: &random))",
    ])
  }

  @Test("points lie between floor and maximum, and the explanation says the same", arguments: rules)
  func bounds(name: String, rule: Rule) throws {
    var random = Chance(seed: 4)
    let rubric = rubric(rule)
    for _ in 0..<200 {
      let report = report(rubric, &random)
      let score = try rubric.score(report).scores.first.orThrow()
      #expect(score.points >= .zero && score.points <= points("10"))
      let again = Evaluator(rubric, report).score(rubric.indicators[0])
      #expect(again == score)
      let explanation = try rubric.explanation(of: .indicator("rate"), in: report).orThrow()
      #expect(explanation.headline == "\(score.points.text) 分（满分 10 分）")
    }
  }

  @Test(
    "还差多少, applied, gives what it promised, and only inputs that decide are named", arguments: rules
  )
  func promises(name: String, rule: Rule) {
    var random = Chance(seed: 7)
    let rubric = rubric(rule)
    for _ in 0..<60 {
      let report = report(rubric, &random)
      let evaluator = Evaluator(rubric, report)
      let deciding = Set(evaluator.decidingFacts(of: rubric.indicators[0]).map(\.id))
      for change in evaluator.nearestChanges(for: rubric.indicators[0]) {
        var changed = report
        changed.facts[change.fact.id] = .value(.number(change.target))
        #expect(rubric.score(changed).scores[0].points == change.points)
        #expect(deciding.contains(change.fact.id))
      }
    }
  }

  @Test("an input that does not decide changes nothing", arguments: rules)
  func deciding(name: String, rule: Rule) {
    var random = Chance(seed: 9)
    let rubric = rubric(rule)
    for _ in 0..<60 {
      let report = report(rubric, &random)
      let deciding = Set(
        Evaluator(rubric, report).decidingFacts(of: rubric.indicators[0]).map(\.id))
      for fact in rubric.facts where !deciding.contains(fact.id) {
        var changed = report
        changed.facts[fact.id] = nil
        #expect(rubric.score(changed).scores[0].points == rubric.score(report).scores[0].points)
      }
    }
  }
}
