import Evaluation
import Terminal
import Testing

@testable import Screens

/// What the filling screen looks like, a part of the report at a time.
struct FormScreenTests {
  /// Fields of the sample, each standing for a kind of form.
  static let fields = [
    ("cover", "cover.unit"),
    ("text-section", "section.duties.text"),
    ("staffing", "fact.staff_quota"),
    ("list", "section.key_tasks.item.3"),
    ("finances", "fact.income_total"),
    ("conclusion", "section.conclusion.text"),
    ("next-steps", "section.next_steps.item.1"),
    ("checklist", "indicator.budget_soundness.check.policy"),
    ("steps", "fact.carryover_end"),
    ("deduction", "fact.appropriation_budget"),
    ("zero-if", "fact.procurement_plan"),
    ("judged", "indicator.social_benefit.points"),
    ("claimed", "indicator.asset_utilization.points"),
    ("tests", "fact.petition_mechanism"),
    ("count-deduction", "fact.budget_days_late"),
  ]

  @Test("Every kind of form", arguments: fields, Sizes.compared)
  func form(_ field: (name: String, address: String), _ size: Size) throws {
    let stage = try Stage.sample(at: field.address, size)
    #expect(try stage.focus == field.address)
    assertScreen(stage.screen, "\(field.name)-\(size.name)")
  }

  @Test("The same forms with nothing filled in", arguments: fields)
  func blankForm(_ field: (name: String, address: String)) throws {
    let stage = try Stage.blank(at: field.address)
    assertScreen(stage.screen, "blank-\(field.name)-80x24")
  }

  @Test("A list of figures is one entry with its sum", arguments: Sizes.compared)
  func list(_ size: Size) throws {
    var stage = try Stage.listing(at: "fact.contracts", size)
    stage.type("120万；35000、2.5万")
    #expect(try stage.total == "4")
    assertScreen(stage.screen, "figures-\(size.name)")
    stage.press(.tab)
    stage.press(.backTab)
    stage.press(.end)
    stage.press(.backspace, times: 40)
    stage.type("无")
    #expect(try stage.report.facts["contracts"] == .value(.numbers([])))
  }

  @Test("An overridden score keeps the computed one", arguments: Sizes.compared)
  func overridden(_ size: Size) throws {
    var stage = try Stage.sample(at: "fact.carryover_end", size)
    stage.press(.f8)
    stage.type("3")
    stage.press(.tab)
    assertScreen(stage.screen, "overridden-\(size.name)")
  }

  @Test("An unreadable entry is named", arguments: Sizes.compared)
  func unreadable(_ size: Size) throws {
    var stage = try Stage.sample(at: "fact.carryover_end", size)
    stage.type("53万7千")
    assertScreen(stage.screen, "unreadable-\(size.name)")
  }

  @Test("An unreadable entry that was left")
  func unreadableLeft() throws {
    var stage = try Stage.sample(at: "fact.carryover_end")
    stage.type("53万7千")
    stage.press(.tab)
    assertScreen(stage.screen, "unreadable-left-80x24")
  }

  @Test("A selection in a text")
  func selection() throws {
    var stage = try Stage.sample(at: "section.duties.text")
    stage.press(KeyPress(.home, .control), KeyPress(.down, .shift), KeyPress(.right, .shift))
    assertScreen(stage.screen, "selection-80x24")
  }

  @Test("On a wide screen the explanation stands beside the form")
  func wide() throws {
    let stage = try Stage.sample(at: "fact.carryover_end", Size(columns: 120, rows: 40))
    assertScreen(stage.screen, "steps-120x40")
  }

  @Test("On a wide screen a chapter stands alone")
  func wideSection() throws {
    let stage = try Stage.sample(at: "section.duties.text", Size(columns: 120, rows: 40))
    assertScreen(stage.screen, "text-section-120x40")
  }

  @Test(
    "Where ambiguous characters take two cells, everything is still in its place",
    arguments: [("steps", "fact.carryover_end"), ("judged", "indicator.social_benefit.points")])
  func ambiguous(_ field: (name: String, address: String)) throws {
    let stage = try Stage.sample(at: field.address, widths: Widths(ambiguous: 2))
    assertScreen(stage.screen, "\(field.name)-ambiguous-80x24")
  }

  @Test("Down shows what stands below the last field", arguments: Sizes.compared)
  func below(_ size: Size) throws {
    var stage = try Stage.sample(at: "cover.unit", size)
    var shown = 0
    for part in try stage.filling.parts {
      stage.state.filling?.open(part)
      guard let last = try stage.filling.form.fields.last else { continue }
      stage.state.filling?.go(to: last.path)
      stage.press(.control("a"), .right)
      guard stage.screen.text.contains("下面还有") else { continue }
      stage.press(.down)
      #expect(try stage.filling.part == part)
      let isAll = !stage.screen.text.contains("下面还有")
      #expect(isAll || stage.screen.caret?.row == 2, "\(part)")
      shown += isAll ? 1 : 0
      stage.press(.down)
      let isLast = try stage.filling.parts.last == part
      #expect(try isLast || stage.filling.part != part, "\(part)")
    }
    #expect(shown > 0)
  }
}
