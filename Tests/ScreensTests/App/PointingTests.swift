import Evaluation
import Terminal
import Testing

@testable import Screens

/// Where clicks and the wheel lead.
struct PointingTests {
  @Test func `a click in a text puts the caret before the nearest character`() throws {
    var stage = try Stage.sample(at: "section.departments.text")
    let place = try stage.place(of: "计划财务股")
    stage.click(place.column, place.row)
    #expect(stage.screen.caret == place)
    stage.type("、")
    #expect(try stage.report.texts["departments"]?.contains("办公室、、计划财务股") == true)
  }

  @Test func `a click behind a row's end puts the caret at its end`() throws {
    var stage = try Stage.sample(at: "section.departments.text")
    let place = try stage.place(of: "我局内设")
    stage.click(79, place.row)
    let caret = try #require(stage.screen.caret)
    #expect(caret.row == place.row)
    #expect(caret.column > place.column + 20)
  }

  @Test func `a click in a list's item focuses it, with the caret there`() throws {
    var stage = try Stage.sample(at: "section.key_tasks.item.3")
    let place = try stage.place(of: "扎实推进应保尽保")
    stage.click(place.column, place.row)
    #expect(try stage.focus == "section.key_tasks.item.2")
    #expect(stage.screen.caret?.column == place.column)
  }

  @Test("A click on a key of the bar does what the key does", arguments: Sizes.compared)
  func bar(_ size: Size) throws {
    for (label, name) in [("F4目录", "outline"), ("F9菜单", "palette"), ("F1帮助", "help")] {
      var stage = try Stage.sample(at: "cover.unit", size)
      let place = try stage.place(of: label)
      stage.click(place.column + 3, place.row)
      #expect("\(stage.state.screenName)" == name)
    }
    var stage = try Stage(size)
    stage.perform(stage.state.firstEffects)
    let place = try stage.place(of: "F2新建")
    stage.click(place.column, place.row)
    #expect("\(stage.state.screenName)" == "new draft")
    let back = try stage.place(of: "Esc返回")
    stage.click(back.column, back.row)
    #expect("\(stage.state.screenName)" == "home")
  }

  @Test func `a click between two keys of the bar does nothing`() throws {
    var stage = try Stage.sample(at: "cover.unit")
    let before = stage.state
    let place = try stage.place(of: "F2缘由")
    stage.click(place.column - 1, place.row)
    #expect(stage.state.navigation == before.navigation)
  }

  @Test func `a click in an amount focuses it, a second one places the caret`() throws {
    var stage = try Stage.sample(at: "fact.carryover_end")
    let place = try stage.place(of: "1,516,017.00")
    stage.click(place.column, place.row)
    #expect(try stage.focus == "fact.carryover_start")
    #expect(try stage.filling.editor.selectedText == "1516017")
    let digits = try stage.place(of: "1516017")
    stage.click(digits.column + 2, digits.row)
    stage.type("9")
    #expect(try stage.report.facts["carryover_start"] == .value(.number(DecimalNumber(15_916_017))))
  }

  @Test func `a click in a name puts the caret at the character`() throws {
    var stage = try Stage.sample(at: "cover.filler")
    let place = try stage.place(of: "      五华县").moved(columns: 12)
    stage.click(place.column, place.row)
    #expect(try stage.focus == "cover.unit")
    stage.type("甲")
    #expect(try stage.report.cover[.unit] == "五华县甲社会保险基金管理局")
  }

  @Test func `a click on a choice's box answers it, on its words it is only chosen`() throws {
    var stage = try Stage.blank(at: "indicator.budget_soundness.check.duties")
    let place = try stage.place(of: "符合县委县政府的方针政策和工作要求      ")
    stage.click(place.column, place.row)
    #expect(try stage.focus == "indicator.budget_soundness.check.policy")
    #expect(try stage.report.answers.isEmpty)
    stage.click(27, place.row)
    #expect(try stage.report.answers["budget_soundness"]?.checks == ["policy": true])
    stage.click(27, place.row + 1)
    #expect(try stage.report.answers["budget_soundness"]?.checks["priorities"] == true)
  }

  @Test func `a click in the outline beside the form opens the part`() throws {
    var stage = try Stage.sample(at: "fact.carryover_end")
    let place = try stage.place(of: "政府采购执行率 0/2")
    stage.click(place.column, place.row)
    #expect(try stage.filling.part == .indicator("procurement_rate"))
  }

  @Test func `in lists a click selects and a second one opens`() throws {
    var stage = try Stage.sample(at: "fact.carryover_end")
    stage.press(.f4)
    let place = try stage.place(of: "财务合规性")
    stage.click(place.column, place.row)
    #expect(stage.state.navigation.over.count == 1)
    #expect(stage.screen.caret?.row == place.row)
    stage.click(place.column, place.row)
    #expect(try stage.filling.part == .indicator("financial_compliance"))
  }

  @Test func `a double click opens at once`() throws {
    var stage = try Stage.sample(at: "cover.unit")
    stage.press(.f9)
    stage.type("zj")
    let place = try stage.place(of: "资金的支出执行率")
    stage.click(place.column, place.row, .doublePressed)
    #expect(try stage.filling.part == .indicator("special_funds_execution"))
  }

  @Test func `a click on the frame or an empty row does nothing`() throws {
    for key in [KeyPress.f4, .f7, .f9, .control("l"), .f2, .f5, .f1] {
      var stage = try Stage.sample(at: "fact.carryover_end")
      stage.press(key)
      let before = stage.state
      for row in [0, 1, 21] { stage.click(10, row) }
      #expect(stage.screen == before.view(in: Stage.full), "\(key)")
    }
  }

  @Test func `a dialog's choice is clicked like any line`() throws {
    var stage = try Stage.sample(at: "section.duties.text", Stage.small)
    stage.type("一")
    stage.disk.trouble = Trouble(
      "磁盘已满，写到一半的文件已经删除，原来的草稿一个字也没有改动，可以放心。", "请腾出空间。")
    stage.press(.control("q"))
    let place = try stage.place(of: "回去继续填写")
    stage.click(place.column, place.row, .doublePressed)
    #expect(stage.state.navigation.isOnGround)
    #expect(!stage.state.isFinished)
  }

  @Test func `the wheel moves through a form and does not leave it`() throws {
    var stage = try Stage.sample(at: "fact.carryover_end")
    for _ in 1...20 { stage.click(40, 10, .wheelDown) }
    #expect(try stage.filling.part == .indicator("carryover_rate"))
    #expect(try stage.focus == "indicator.carryover_rate.explanation")
    for _ in 1...20 { stage.click(40, 10, .wheelUp) }
    #expect(try stage.focus == "fact.carryover_end")
  }

  @Test func `the wheel moves lists and pages`() throws {
    var stage = try Stage.sample(at: "cover.unit")
    stage.press(.f5)
    stage.click(40, 10, .wheelDown)
    #expect(stage.screen.text.contains("第 2 行"))
  }
}
