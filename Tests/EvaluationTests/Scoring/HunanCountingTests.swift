import Testing

@testable import Evaluation

@Suite("Hunan counts full steps of 5%")
struct HunanCountingTests {
  @Test(
    "at, just under and just over each step, of 5 and of 8 points",
    arguments: [
      ("5", "92.8", "3"), ("8", "99.27", "8"), ("5", "100", "5"), ("5", "95.01", "5"),
      ("5", "95", "3"), ("5", "94.99", "3"), ("5", "90.01", "3"), ("5", "90", "1"),
      ("5", "85", "0"), ("8", "80", "0"), ("8", "80.01", "2"),
    ])
  func completion(maximum: String, rate: String, expected: String) throws {
    let rule = DeductionRule(
      threshold: .one, unit: number("5%"), pointsPerUnit: points("2"), counting: .full,
      direction: .below, isAbsolute: false)
    let rubric = Rubric.tiny(
      .tiny(maximum: maximum, measure: .tiny("实际数 ÷ 计划数"), rule: .deduction(rule)))
    let score = try rubric.score(["fact.actual": rate, "fact.plan": "100"])
    #expect(score.points.text == expected)
  }
}
