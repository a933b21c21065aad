import Evaluation
import Terminal
import Testing

@testable import Screens

/// What can be done about a finding: mend it, or say why it may stand.
struct FindingActionTests {
  @Test func `Enter marks the exact characters, and Ctrl+U puts the proposal in place`() throws {
    var stage = try Stage.sample(at: "cover.unit")
    while try stage.filling.visited?.check != "doubled-word" { stage.press(.f3) }
    #expect(try stage.filling.editor.selectedText == "学习贯彻学习贯彻")
    stage.press(.control("u"))
    #expect(try stage.report.lists["key_tasks"]?[0].contains("开展学习贯彻习近平") == true)
    stage.press(.control("z"))
    #expect(try stage.report == Stage.sample().report)
  }

  @Test func `F8 in the list takes the finding away as one edit`() throws {
    var stage = try Stage.sample(at: "section.key_tasks.item.1")
    let before = try stage.filling.findings.count
    stage.press(.control("l"), KeyPress(.function(8)))
    #expect(try stage.filling.findings.count == before - 1)
    stage.press(.escape, .control("z"))
    #expect(try stage.report == Stage.sample().report)
  }

  @Test func `a reason is kept with the draft and shown in the list`() throws {
    var stage = try Stage.sample(at: "fact.appropriation_budget")
    stage.press(.control("l"), .control("e"))
    stage.type("照批复文件填写")
    stage.press(.enter)
    #expect(try stage.report.justifications.map(\.value) == ["照批复文件填写"])
    #expect(stage.screen.text.contains("已说"))
    assertScreen(stage.screen, "findings-justified-80x24")
  }

  @Test func `one reason leaves the other warnings of its field to be explained`() throws {
    var stage = try Stage.sample(at: "section.problems.text")
    let before = try stage.filling.findings.filter { $0.severity == .warning && !$0.isJustified }
    stage.press(.control("l"), .control("e"))
    stage.type("另有说明")
    stage.press(.enter)
    let left = try stage.filling.findings.filter { $0.severity == .warning && !$0.isJustified }
    #expect(left.count == before.count - 1)
    #expect(left.contains { $0.field == .text("problems") })
  }

  @Test func `the list is filtered and grouped`() throws {
    var stage = try Stage.sample(at: "cover.unit")
    stage.press(.control("l"), KeyPress(.function(5)), KeyPress(.function(4)))
    #expect(stage.screen.text.contains("问题清单 · 错误"))
    assertScreen(stage.screen, "findings-errors-80x24")
  }

  @Test("The table of identities", arguments: Sizes.compared)
  func identities(_ size: Size) throws {
    var stage = try Stage.sample(at: "cover.unit", size)
    stage.press(KeyPress(.function(12)))
    assertScreen(stage.screen, "identities-\(size.name)")
  }

  @Test func `the table of identities leads to the figure`() throws {
    var stage = try Stage.sample(at: "cover.unit")
    stage.press(KeyPress(.function(12)), .enter)
    #expect(try stage.focus == "fact.expenditure_total")
  }

  @Test(
    "Mending a wording does not confirm what was taken over from last year",
    arguments: [
      ("section.duties.text", "section.duties.text"),
      ("section.key_tasks.item.1", "section.key_tasks.items"),
    ])
  func staysUnconfirmed(_ address: String, _ whole: String) throws {
    let path = try #require(FieldPath(address: whole))
    var stage = try Stage.sample(at: address) { report in
      report.texts["duties"] = "负责的的工作。"
      report.lists["key_tasks"] = ["完成的的工作。"]
      report.unconfirm(path)
    }
    let before = try stage.report
    stage.press(.control("u"))
    #expect(stage.hint.contains("已改为“的”"))
    #expect(try stage.report.isUnconfirmed(path))
    #expect(try stage.report != before)
    stage.press(.control("z"))
    #expect(try stage.report == before)
    stage.press(.control("y"), .control("u"))
    #expect(try !stage.report.isUnconfirmed(path))
  }
}
