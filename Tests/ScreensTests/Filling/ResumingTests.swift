import Evaluation
import Terminal
import Testing

@testable import Screens

/// Coming back to the place where one was.
struct ResumingTests {
  @Test func `a draft opens where it was left`() throws {
    var stage = try Stage.sample(at: "cover.unit")
    stage.press(.f9)
    stage.type("zfcgzxl")
    stage.press(.enter, .tab)
    let focus = try stage.focus
    stage.press(.escape, .enter)
    #expect(try stage.focus == focus)
    #expect(stage.screen.caret != nil)
  }

  @Test(
    "A place that is no longer there leads near it",
    arguments: [
      ("section.key_tasks.item.99", "section.key_tasks.item.7"),
      ("indicator.carryover_rate.points", "fact.carryover_end"),
      ("indicator.no_such.points", "cover.unit"),
      ("fact.no_such", "cover.unit"),
      ("section.no_such.text", "cover.unit"),
      ("indicator.systems.check.no_such", "indicator.systems.check.issued"),
    ])
  func missingPlace(_ address: String, _ focus: String) throws {
    let stage = try Stage.sample(at: address)
    #expect(try stage.focus == focus)
  }

  @Test func `a figure that two screens ask for leads back to the one that was left`() throws {
    var stage = try Stage.sample(at: "fact.carryover_end")
    stage.press(.tab)
    #expect(try stage.focus == "fact.carryover_start")
    stage.press(.escape, .enter)
    #expect(try stage.filling.part == .indicator("carryover_rate"))
  }

  @Test func `hidden fields for points by hand are shown when they were the place`() throws {
    let stage = try Stage.sample(at: "indicator.carryover_rate.override_reason")
    #expect(try stage.focus == "indicator.carryover_rate.override_reason")
    #expect(stage.screen.text.contains("人工评分理由"))
  }
}
