import Evaluation
import Terminal
import Testing

@testable import Screens

/// The shared figures as tables: entered once, each saying what it feeds.
struct BaseDataTests {
  private static let open = KeyPress.shift(.function(4))

  @Test("The tables of the sample", arguments: Sizes.compared)
  func sample(_ size: Size) throws {
    var stage = try Stage.sample(at: "fact.carryover_end", size)
    stage.press(Self.open)
    assertScreen(stage.screen, "base-data-\(size.name)")
  }

  @Test("Hunan's table with last year's and this year's columns", arguments: Sizes.compared)
  func hunan(_ size: Size) throws {
    var stage = try Stage.empty(by: "hunan-overall", at: "fact.three_public_budget", size)
    stage.press(Self.open)
    stage.type("120000")
    stage.press(.down)
    stage.type("45000.5")
    assertScreen(stage.screen, "base-data-hunan-\(size.name)")
  }

  @Test func `typing replaces the cell, the score follows, and one undo takes it back`() throws {
    var stage = try Stage.sample(at: "fact.staff_actual")
    stage.press(Self.open)
    stage.type("36")
    #expect(try stage.report.facts["staff_actual"] == .value(.number(DecimalNumber(36))))
    #expect(stage.screen.text.contains("财政供养人员控制率 0/2"))
    stage.press(.control("z"))
    #expect(try stage.report == Stage.sample().report)
    #expect(stage.screen.text.contains("财政供养人员控制率 2/2"))
  }

  @Test func `arrows go from cell to cell, and through a text that is being typed`() throws {
    var stage = try Stage.sample(at: "fact.carryover_start")
    stage.press(Self.open, .right)
    #expect(try stage.focus == "fact.carryover_end")
    stage.press(.down)
    #expect(try stage.focus == "fact.three_public_actual")
    stage.type("12")
    stage.press(.left)
    stage.type("3")
    #expect(try stage.filling.editor.text == "132")
    stage.press(.left, .left, .left)
    #expect(try stage.focus == "fact.three_public_budget")
  }

  @Test func `every figure is reached by Tab, and every cell is entered where it stands`() throws {
    for rubric in ["wuhua-2023", "hunan-overall", "sichuan-2020", "central-project"] {
      var stage = try Stage.empty(by: Rubric.ID(rubric), at: "cover.unit")
      stage.press(Self.open)
      let count = try stage.filling.rubric.facts.count
      stage.press(.home, times: 1)
      for _ in 0..<count {
        #expect(stage.screen.caret != nil)
        stage.type("1")
        stage.press(.tab)
      }
      #expect(try stage.report.facts.count == count, "\(rubric)")
    }
  }

  @Test func `Esc goes back to where one came from, F4 to the indicator that uses the cell`() throws
  {
    var stage = try Stage.sample(at: "section.duties.text")
    stage.press(Self.open, .tab, .escape)
    #expect(try stage.focus == "section.duties.text")
    stage = try Stage.sample(at: "fact.staff_quota")
    stage.press(Self.open, .f4)
    #expect(try stage.filling.part == .indicator("staff_control_rate"))
  }

  @Test func `an indicator leads to its cells, and a cell's why to its indicators`() throws {
    var stage = try Stage.sample(at: "indicator.carryover_rate.explanation")
    stage.press(.f2, .f4)
    #expect(stage.screen.text.contains("基础数据表"))
    #expect(stage.screen.text.contains("结转结余率"))
    stage = try Stage.sample(at: "fact.appropriation_final")
    stage.press(Self.open, .f2)
    #expect(stage.screen.text.contains("用于"))
    stage.press(.enter)
    #expect(try stage.filling.part == .indicator("appropriation_deviation"))
  }

  @Test func `what is no number is said at once and kept`() throws {
    var stage = try Stage.sample(at: "fact.staff_actual")
    stage.press(Self.open)
    stage.type("三十")
    #expect(try stage.report.facts["staff_actual"] == .unreadable("三十"))
    #expect(stage.hint.contains("数字") || stage.hint.contains("写"))
  }
}
