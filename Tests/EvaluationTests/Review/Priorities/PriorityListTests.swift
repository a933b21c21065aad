import Testing

@testable import Evaluation

/// Which indicators come first, and what is said of them.
struct PriorityListTests {
  private func priorities(
    _ sample: Sample, _ change: (inout PriorityList) -> Void = { _ in }
  ) -> [Priority] {
    let rated = RatedReport(sample.report, sample.rubric)
    var list = PriorityList(
      rated, findings: sample.rubric.findings(in: sample.report, scorecard: rated.scorecard))
    change(&list)
    return list.priorities
  }

  private func text(_ id: Indicator.ID, _ priorities: [Priority]) -> String? {
    priorities.first { $0.indicator == id }?.text
  }

  @Test func `in the sample, points without figures and lost points come first`() throws {
    let found = priorities(try Sample("wuhua-2023"))
    #expect(text("social_benefit", found)?.contains("扣 0.5 分，未写原因") == true)
    #expect(text("special_funds_execution", found)?.hasPrefix("无数据支撑") == true)
    #expect(found.map(\.rank) == found.map(\.rank).sorted(by: >))
    #expect(!found.isEmpty && found.count < 25)
  }

  @Test func `an open query and a change after the return go before everything of the same weight`()
    throws
  {
    let sample = try Sample("wuhua-2023-corrected")
    var changed = sample
    changed.report[.explanation("carryover_rate")] = .text("改过的说明。")
    let difference = ReportDifference(
      from: sample.report, to: changed.report, by: sample.rubric)
    let found = priorities(changed) {
      $0.sinceReturn = difference
      $0.openQueries = [.fact("carryover_end"), .explanation("carryover_rate")]
    }
    #expect(text("carryover_rate", found)?.hasPrefix("2 条查询未销结；退回后改 1 处") == true)
    #expect(
      found.first?.indicator == "carryover_rate" || found.first?.maximum ?? .zero > points("4"))
  }

  @Test func `an override is told with what the rule gives`() throws {
    var sample = try Sample("wuhua-2023-corrected")
    sample.report[.override("carryover_rate")] = .points(.value(points("3")))
    #expect(
      text("carryover_rate", priorities(sample))?.contains("人工评分，按规则 4 分") == true)
  }

  @Test func `a rule that was never verified is no reason by itself`() {
    var indicator = Indicator.tiny(rule: .judged(JudgedRule(step: points("1"))))
    indicator.basis = .unverified
    let rubric = Rubric.tiny(indicator)
    let report = RatedReport(rubric.report(["indicator.rate.points": "4"]), rubric)
    #expect(PriorityList(report, findings: []).priorities.isEmpty)
  }

  @Test func `that no rule at all was verified is said once for the report, not of each indicator`()
    throws
  {
    let found = priorities(try Sample("wuhua-2023"))
    #expect(found.allSatisfy { !$0.reasons.contains(.unverifiedRule) })
    var first = Indicator.tiny("a", rule: .judged(JudgedRule(step: points("1"))))
    first.basis = .unverified
    let rubric = Rubric.tiny(first, .tiny("b", rule: .judged(JudgedRule(step: points("1")))))
    let report = RatedReport(rubric.report(["indicator.a.points": "3"]), rubric)
    let listed = PriorityList(report, findings: []).priorities
    #expect(listed.first?.text == "扣 1 分，未写原因；规则未核实")
  }

  @Test func `points that differ from last year are told with last year's`() throws {
    let sample = try Sample("wuhua-2023-corrected")
    var old = sample.report
    old[.fact("carryover_end")] = .fact(.value(.number(DecimalNumber(24_000_000))))
    let difference = ReportDifference(from: old, to: sample.report, by: sample.rubric)
    let found = priorities(sample) { $0.sinceLastYear = difference }
    #expect(text("carryover_rate", found)?.contains("上年 2 分") == true)
  }
}
