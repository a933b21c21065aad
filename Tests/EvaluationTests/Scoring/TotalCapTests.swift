import Testing

@testable import Evaluation

@Suite("A cap on the total by another value")
struct TotalCapTests {
  private static func step(_ from: String?, _ below: String?, _ most: String?) -> TotalCap.Step {
    TotalCap.Step(
      range: StepRange(
        lower: from.map { .init(value: number($0), isClosed: true) },
        upper: below.map { .init(value: number($0), isClosed: false) }),
      most: most.map { points($0) })
  }

  private let rubric = Rubric.tiny(
    .tiny(maximum: "100", rule: .judged(JudgedRule(step: points("1"))))
  ).with(
    RubricOptions(caps: [
      TotalCap(
        id: "execution", text: "执行率不到80%的，总分封顶。", measure: .tiny("实际数 ÷ 计划数"),
        steps: [
          step("80%", nil, nil), step("70%", "80%", "89"), step("60%", "70%", "79"),
          step("50%", "60%", "69"), step(nil, "50%", "59"),
        ])
    ]))

  @Test(
    "at, just under and just over every bound",
    arguments: [
      ("80", "93"), ("79.99", "89"), ("72", "89"), ("70", "89"), ("69.99", "79"), ("60", "79"),
      ("59.99", "69"), ("50", "69"), ("49.99", "59"), ("0", "59"),
    ])
  func caps(actual: String, expected: String) {
    let report = rubric.report([
      "indicator.rate.points": "93", "fact.actual": actual, "fact.plan": "100",
    ])
    #expect(rubric.score(report).total.text == expected)
  }

  @Test func `72% holds 93 down to 89 and says so, and what would lift it`() throws {
    let report = rubric.report([
      "indicator.rate.points": "93", "fact.actual": "72", "fact.plan": "100",
    ])
    let rows = try rubric.explanation(of: .total, in: report).orThrow().rows.map(\.text)
    #expect(rows.contains("执行率 72.00%，总分最高 89 分：由 93 分降为 89 分"))
    #expect(rows.contains("实际数再增加 8.00 元，至 80.00 元 -> +4 分，得 93 分"))
  }

  @Test func `a lower total and an unknown value are not capped`() throws {
    let low = rubric.report([
      "indicator.rate.points": "85", "fact.actual": "72", "fact.plan": "100",
    ])
    #expect(rubric.score(low).cap == nil)
    let open = rubric.report(["indicator.rate.points": "93"])
    #expect(rubric.score(open).total.text == "93")
    let rows = try rubric.explanation(of: .total, in: open).orThrow().rows.map(\.text)
    #expect(rows.contains("执行率缺少数据，尚未判定：执行率不到80%的，总分封顶。"))
  }
}
