import Evaluation
import Terminal
import Testing

@testable import Screens

/// What stands in a field is never taken away by a key that was not meant to.
struct KeptValueTests {
  /// A field of each kind that is selected when it is reached.
  private static let entries = [
    "fact.carryover_end", "cover.unit", "cover.year", "cover.date",
    "indicator.social_benefit.points", "fact.budget_days_late",
  ]

  private func stage(at address: String) throws -> Stage {
    try Stage.sample(at: address) { report in
      report.facts["budget_days_late"] = .value(.number(DecimalNumber(3)))
      report[.points("social_benefit")] = .points(.value(Points(DecimalNumber(2))))
    }
  }

  @Test("A blank leaves a whole value alone and says so", arguments: entries, [" ", "\u{3000}"])
  func blank(_ address: String, _ blank: String) throws {
    var stage = try stage(at: address)
    let before = try stage.report
    #expect(try !stage.filling.editor.selectedText.isEmpty)
    stage.type(blank)
    #expect(try stage.report == before)
    #expect(stage.hint.contains("空格不改动已填的内容"))
  }

  @Test("A pasted blank does not either", arguments: entries)
  func pastedBlank(_ address: String) throws {
    var stage = try stage(at: address)
    let before = try stage.report
    stage.paste(" \n")
    #expect(try stage.report == before)
  }

  @Test(
    "Whatever was typed over it, Esc and ^Z bring it back", arguments: entries, ["1", "x", "、"])
  func typedOver(_ address: String, _ text: String) throws {
    for key in [KeyPress.escape, .control("z")] {
      var stage = try stage(at: address)
      let before = try stage.report
      stage.type(text)
      #expect(try stage.report != before)
      stage.press(key)
      #expect(try stage.report == before, "\(key)")
      #expect(stage.state.filling != nil, "still in the draft")
      stage.press(.control("y"))
      #expect(try stage.report != before, "done again")
    }
  }

  @Test func `Esc takes back all that was typed since the field was reached, and then leaves`()
    throws
  {
    var stage = try stage(at: "fact.carryover_end")
    let before = try stage.report
    stage.type("12")
    stage.press(.backspace)
    stage.type("9")
    stage.press(.escape)
    #expect(try stage.report == before)
    #expect(stage.hint.contains("已恢复原来的内容"))
    stage.press(.escape)
    #expect(stage.state.filling == nil)
    #expect(stage.disk.drafts[Stage.id] == before)
  }

  @Test func `what was entered into a blank field is kept when it is left`() throws {
    var stage = try Stage.blank(at: "cover.unit")
    stage.type("某局")
    stage.press(.escape)
    #expect(stage.state.filling == nil)
    #expect(stage.disk.drafts[Stage.id]?.cover[.unit] == "某局")
  }

  @Test func `Esc in another field leaves what was changed before alone`() throws {
    var stage = try stage(at: "cover.unit")
    stage.type("某局")
    stage.press(.tab, .escape)
    #expect(stage.state.filling == nil)
    #expect(stage.disk.drafts[Stage.id]?.cover[.unit] == "某局")
  }

  @Test func `base data and trials keep a value alike`() throws {
    var stage = try stage(at: "fact.carryover_end")
    let before = try stage.report
    stage.press(.shift(.function(4)))
    stage.type(" ")
    #expect(try stage.report == before)
    stage.type("5")
    stage.press(.escape)
    #expect(try stage.report == before)
    #expect(stage.state.navigation.over.count == 1)
    stage.press(.escape)
    #expect(stage.state.navigation.isOnGround)
  }

  @Test func `^Z right after opening finds what was done before`() throws {
    var stage = try stage(at: "cover.unit")
    var draft = OpenedDraft(
      id: Stage.id, report: try stage.report, rubric: try stage.filling.rubric, place: nil)
    draft.hasHistory = true
    stage.apply(.opened(draft))
    _ = stage.takeAsked()
    stage.press(.control("z"))
    #expect(stage.takeAsked().contains(.safety(.readHistory(id: Stage.id))))
    var history = History()
    let unit = try stage.report.cover[.unit]
    _ = history.record(
      Edit(
        .field(.cover(.unit)), focus: .cover(.unit), from: .text("从前"), to: .text(unit), .whole))
    stage.apply(.safeguarded(.history(history, id: Stage.id)))
    #expect(try stage.report.cover[.unit] == "从前")
    #expect(stage.hint.contains("已撤销"))
  }
}
