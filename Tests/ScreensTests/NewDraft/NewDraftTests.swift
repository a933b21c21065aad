import Evaluation
import Terminal
import Testing

@testable import Screens

/// Making a new draft.
struct NewDraftTests {
  private func opened() throws -> Stage {
    var stage = try Stage()
    stage.perform(stage.state.firstEffects)
    stage.press(.f2)
    _ = stage.takeAsked()
    return stage
  }

  @Test func `unit, year and rubric make a draft, which is opened`() throws {
    var stage = try opened()
    stage.type("五华县公共就业服务中心")
    stage.press(.enter, .control("a"))
    stage.type("２０２４")
    stage.press(.enter, .enter)
    #expect(try stage.report.cover[.unit] == "五华县公共就业服务中心")
    #expect(try stage.report.cover[.year] == "2024")
    #expect(stage.state.overlays.isEmpty)
  }

  @Test func `Tab goes to and fro but makes nothing`() throws {
    var stage = try opened()
    stage.type("甲")
    stage.press(.tab, times: 5)
    #expect(stage.takeAsked().isEmpty)
    #expect(stage.screen.text.contains("Enter新建"))
    stage.press(.backTab, .backTab)
    stage.type("乙")
    #expect(stage.screen.text.contains("甲乙"))
  }

  @Test(
    "What is missing is named, and what was typed stays",
    arguments: [
      ("", "", "请先填写单位名称"), ("甲", "年", "年度应为四位数字"), ("甲", "99", "年度应为四位数字"),
    ])
  func missing(_ unit: String, _ year: String, _ said: String) throws {
    var stage = try opened()
    stage.type(unit)
    stage.press(.tab)
    if !year.isEmpty {
      stage.press(.control("a"))
      stage.type(year)
    }
    stage.press(.enter, .enter)
    #expect(stage.hint.contains(said))
    #expect(stage.takeAsked().isEmpty)
    #expect(stage.screen.text.contains(unit))
  }

  @Test func `Esc gives up`() throws {
    var stage = try opened()
    stage.type("甲")
    stage.press(.escape)
    #expect(stage.disk.drafts.isEmpty)
    #expect(stage.screen.text.contains("还没有报告"))
  }
}
