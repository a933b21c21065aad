import Testing

@testable import Evaluation

@Suite("Indicators that the unit adds")
struct OwnIndicatorTests {
  private func report(_ rubric: Rubric, _ rows: [[String]]) -> Report {
    var report = rubric.emptyReport
    for (row, cells) in rows.enumerated() {
      for (column, text) in zip(OwnIndicator.Column.allCases, cells) {
        report[.own("rate", row, column)] = .text(text)
      }
    }
    return report
  }

  private let weighted = Rubric.tiny(
    .tiny(maximum: "50", rule: .own(OwnIndicatorsRule(slots: 4, scoring: .weighted))))

  @Test func `each row counts by its direction and weight`() {
    let report = report(
      weighted,
      [
        ["培训人次", "≥", "100人次", "人次", "90人次", "20"], ["成本", "<=", "100", "万元", "125", "10"],
        ["批次", "＝", "3", "批", "3", "10"], ["作用", "定性", "", "", "80%", "10"],
      ])
    let score = weighted.score(report).scores[0]
    #expect(score.outcome.verdict == .rows(["18", "8", "10", "8"].map { points($0) }))
    #expect(score.points.text == "44")
    #expect(weighted.findings(in: report).allSatisfy { $0.check != OwnIndicators.name })
  }

  @Test func `an unreadable cell is kept, named, and holds the points back`() {
    let report = report(weighted, [["人次", "大于", "abc", "人", "", "20"]])
    let messages = weighted.findings(in: report).filter { $0.check == OwnIndicators.name }
    #expect(
      messages.map(\.message) == [
        "“执行率”第 1 个自设指标的性质（=、≥、≤、定性）填了“大于”，不能用，请改正。",
        "“执行率”第 1 个自设指标的指标值填了“abc”，不能用，请改正。",
        "“执行率”第 1 个自设指标的完成值还没有填，请改正。",
      ])
    #expect(weighted.score(report).scores[0].standing == .blank)
    #expect(report[.own("rate", 0, .target)] == .text("abc"))
  }

  @Test func `weights must sum to the maximum`() {
    let report = report(weighted, [["人次", "≥", "1", "人", "1", "20"]])
    #expect(
      weighted.findings(in: report).first { $0.check == OwnIndicators.name }?.message
        == "“执行率”各自设指标的分值合计 20 分，应等于 50 分，请调整分值。")
  }

  @Test(
    "Sichuan: the share of rows reached, more than 30% over is missed",
    arguments: [("100", "10"), ("130", "10"), ("130.01", "5"), ("99.9", "5")])
  func share(actual: String, expected: String) {
    let limit = OverLimit(excess: number("30%"), isBoundAllowed: true, consequence: .missed)
    let rubric = Rubric.tiny(
      .tiny(maximum: "10", rule: .own(OwnIndicatorsRule(slots: 4, scoring: .share(limit)))))
    let report = report(rubric, [["甲", "≥", "100", "", actual], ["乙", "=", "5", "", "5"]])
    #expect(rubric.score(report).total.text == expected)
  }

  @Test func `the fields are the rows that the rubric allows`() {
    let paths = weighted.fields(of: .indicator("rate")).map(\.path.address)
    #expect(paths.count { $0.contains(".own.") } == 24)
    #expect(FieldPath(address: "indicator.rate.own.2.weight") == .own("rate", 1, .weight))
    #expect(FieldPath(address: "indicator.rate.own.31.weight") == nil)
    #expect(FieldPath(address: "indicator.rate.own.1.colour") == nil)
  }
}
