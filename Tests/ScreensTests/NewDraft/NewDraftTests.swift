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
    stage.press(.enter)
    stage.type("２０２４")
    stage.press(.enter, .enter)
    #expect(try stage.report.cover[.unit] == "五华县公共就业服务中心")
    #expect(try stage.report.cover[.year] == "2024")
    #expect(stage.state.navigation.isOnGround)
  }

  @Test func `Tab goes to and fro but makes nothing`() throws {
    var stage = try opened()
    stage.type("甲")
    stage.press(.tab, times: 5)
    #expect(stage.takeAsked().isEmpty)
    #expect(stage.screen.text.contains("Enter新建"))
    stage.press(.backTab, .backTab)
    stage.type("乙")
    #expect(stage.screen.text.contains("[乙"), "what is reached is replaced by typing")
  }

  @Test(
    "What is missing is named, and what was typed stays",
    arguments: [
      ("", "", "请先填写单位名称"), ("甲", "年", "年度请填四位数字"), ("甲", "99", "年度请填四位数字"),
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

  private static let rubrics = [
    RubricLine(id: "central-project", title: "项目支出", year: 2023),
    RubricLine(id: "wuhua-2023", title: "整体支出", year: 2023),
    RubricLine(id: "sichuan-2020", title: "四川", year: 2020),
  ]

  @Test func `where there is a choice nothing is chosen for the filler`() throws {
    var stage = try Stage()
    stage.apply(.rubricsListed(Self.rubrics))
    #expect(!stage.screen.text.contains("* "), "no rubric is marked")
    #expect(!stage.screen.text.contains("2023 "), "no year stands there")
    stage.type("甲")
    stage.press(.enter)
    stage.type("2024")
    stage.press(.enter, .enter)
    #expect(stage.hint.contains("请用上下键选一套指标体系"))
    #expect(stage.takeAsked().isEmpty)
    stage.press(.down, .down, .enter)
    #expect(stage.takeAsked().first == .create(unit: "甲", year: "2024", rubric: "wuhua-2023"))
  }

  @Test("A wrong field is told when it is left", arguments: ["", "20232024", "99", "二〇二四"])
  func toldAtOnce(_ year: String) throws {
    var stage = try Stage()
    stage.apply(.rubricsListed(Self.rubrics))
    stage.press(.enter)
    #expect(stage.hint.contains("请先填写单位名称"))
    stage.type("甲")
    stage.press(.enter)
    stage.type(year)
    stage.press(.enter)
    #expect(stage.hint.contains("年度请填四位数字，例如 2024。"))
    stage.type("2024")
    stage.press(.enter)
    #expect(!stage.hint.contains("年度请填"), "typed over, since it was selected")
  }

  @Test func `^U clears the field`() throws {
    var stage = try opened()
    stage.type("甲乙")
    stage.press(.control("u"))
    stage.type("丙")
    #expect(stage.screen.text.contains("[丙"))
  }

  @Test func `a second report of one unit and year is made only when Enter is pressed again`()
    throws
  {
    var stage = try Stage()
    stage.disk.drafts["first"] = try Shipped.sample()
    stage.perform(stage.state.firstEffects)
    stage.press(.f2)
    _ = stage.takeAsked()
    stage.type("五华县社会保险基金管理局")
    stage.press(.enter)
    stage.type("2023")
    stage.press(.enter, .enter)
    #expect(stage.hint.contains("已有同一单位、同一年度的报告（编号“first”）"))
    #expect(stage.takeAsked().isEmpty)
    stage.press(.enter)
    #expect(stage.disk.drafts.count == 2)
  }
}
