import Evaluation
import Testing

/// The published report scores what was published, by the exact value.
struct SampleScoreTests {
  private func scorecard(_ name: String) throws -> (Rubric, Scorecard) {
    let sample = try Sample(name)
    return (sample.rubric, sample.rubric.score(sample.report))
  }

  @Test(
    "Both samples score 27.5 + 40 + 29.5 = 97, 优",
    arguments: ["wuhua-2023", "wuhua-2023-corrected"])
  func total(name: String) throws {
    let (rubric, scorecard) = try scorecard(name)
    #expect(rubric.groups.map { scorecard.groups[$0.id]?.text } == ["27.5", "40", "29.5"])
    #expect(scorecard.total.text == "97")
    #expect(scorecard.grade?.name == "优")
    #expect(scorecard.isComplete)
  }

  @Test(
    "The rates are the exact ones, rounded for print",
    arguments: [
      ("appropriation_deviation", "-0.99%", "3.5"), ("carryover_rate", "0.28%", "4"),
      ("staff_control_rate", "91.43%", "2"),
    ])
  func rate(id: String, printed: String, points: String) throws {
    let (_, scorecard) = try scorecard("wuhua-2023")
    let score = try #require(scorecard[Indicator.ID(id)])
    #expect(score.value.finalValue?.percentText() == printed)
    #expect(score.points.text == points)
    #expect(score.standing == .computed)
  }

  @Test func `eleven indicators of the published report have points without figures`() throws {
    let (_, published) = try scorecard("wuhua-2023")
    let claimed = published.scores.filter { $0.standing == .claimed }.map(\.indicator.rawValue)
    #expect(
      claimed == [
        "budget_timeliness", "special_funds_timeliness", "special_funds_execution",
        "procurement_rate", "asset_utilization", "running_costs_control", "key_task_rate",
        "target_completion", "project_timeliness", "petitions", "public_satisfaction",
      ])
    let (_, corrected) = try scorecard("wuhua-2023-corrected")
    #expect(!corrected.scores.contains { $0.standing == .claimed })
  }
}
