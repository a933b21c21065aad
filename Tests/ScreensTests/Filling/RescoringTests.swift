import Evaluation
import SeededChance
import Terminal
import Testing

@testable import Screens

/// What the filling screen keeps from key to key is what it would make from nothing.
@Suite("Scores follow the keys")
struct RescoringTests {
  @Test("whatever is typed, undone and moved", arguments: 1...6)
  func scripts(seed: UInt64) throws {
    var stage = try Stage.sample(at: "fact.carryover_end")
    var random = Chance(seed: 2_000_000 + seed)
    for _ in 0..<60 {
      stage.takeStep(&random)
      try stage.filling.expectFresh()
    }
  }

  @Test(
    "in every rubric, each key in a figure moves points, subtotals and the outline",
    arguments: [
      ("wuhua-2023", "fact.carryover_end"), ("hunan-overall", "fact.three_public_budget"),
      ("sichuan-2020", "fact.budget_initial"), ("central-project", "fact.spent"),
    ])
  func keys(rubric: Rubric.ID, address: String) throws {
    var stage = try Stage.empty(by: rubric, at: address)
    let keys: [KeyPress] = [
      .character("7"), .character("3"), .character("x"), .backspace, .character("9"), .tab,
      .character("5"), .character("0"), .home, .character("1"), KeyPress(.delete), .tab,
      .character("8"),
      .control("z"), .control("y"), .backTab, .end, .backspace,
    ]
    for key in keys {
      // Without the pause in which problems are looked for, and the outline made from nothing.
      _ = stage.state.handle(.key(key))
      try stage.filling.expectFresh()
    }
  }

  @Test func `points set by hand and taken back`() throws {
    var stage = try Stage.sample(at: "indicator.carryover_rate.override")
    for key: KeyPress in [.character("1"), .character("."), .character("5"), .backspace] {
      _ = stage.state.handle(.key(key))
      try stage.filling.expectFresh()
    }
  }
}

extension FillingState {
  fileprivate func expectFresh() {
    #expect(assessment.book == ScoreBook(report, rubric), "\(focus.address)")
    let figures = { (lines: [OutlineLine]) in lines.map { [$0.earned, $0.maximum] } }
    #expect(figures(outline) == figures(Outline(self).lines(collapsed: true)), "\(focus.address)")
    #expect(form == Form(part, self), "\(focus.address)")
    guard let indicator else { return }
    let choice = report.answers[indicator.id]?.choice ?? ""
    #expect(words(of: indicator, choice) == IndicatorWords(indicator, choice, rubric))
  }
}
