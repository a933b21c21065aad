import Evaluation
import Terminal
import Testing

@testable import Screens

/// Typing into fields: what becomes of the report, on that key.
struct EditingTests {
  @Test func `the total changes on the key that changes it`() throws {
    var stage = try Stage.sample(at: "fact.carryover_end")
    #expect(try stage.total == "97")
    stage.type("5377622")
    #expect(try stage.total == "97")
    stage.type("6")
    #expect(try stage.total == "94")
    #expect(stage.screen.text.contains("自评总分      94 / 100"))
    stage.press(.backspace)
    #expect(try stage.total == "97")
  }

  @Test(
    "Amounts are read as people write them",
    arguments: [
      ("192,802,080.44", "192,802,080.44"), ("19280.21万", "192,802,100.00"),
      ("1.93亿", "193,000,000.00"), ("=538.05万+18839.99万", "193,780,400.00"),
      ("１９２，８０２，０８０．４４", "192,802,080.44"), ("３００。５", "300.50"),
    ])
  func amount(_ typed: String, _ shown: String) throws {
    var stage = try Stage.blank(at: "fact.income_total")
    stage.type(typed)
    stage.press(.tab)
    #expect(stage.screen.text.contains(shown))
  }

  @Test func `unreadable text is kept, named and counts as missing`() throws {
    var stage = try Stage.sample(at: "fact.carryover_end")
    stage.type("五十万")
    #expect(try stage.report.facts["carryover_end"] == .unreadable("五十万"))
    #expect(stage.hint.contains("“五”不应出现在这里"))
    #expect(try stage.total == "93")
    stage.press(.tab)
    #expect(stage.screen.text.contains("五十万"))
    stage.press(.backTab)
    stage.type("537762.26")
    #expect(try stage.total == "97")
  }

  @Test func `the sentence about an entry is not hidden by an older notice`() throws {
    var stage = try Stage.sample(at: "fact.carryover_end")
    stage.press(.f3)
    #expect(stage.hint.contains("/37"))
    stage.type("x")
    #expect(stage.hint.contains("“x”不应出现在这里"))
  }

  @Test func `typing replaces a value that was reached by Tab, and adds after an arrow`() throws {
    var stage = try Stage.sample(at: "fact.staff_quota")
    stage.press(.tab)
    stage.type("3")
    #expect(try stage.report.facts["staff_actual"] == .value(.number(DecimalNumber(3))))
    stage.press(.backTab, .right)
    stage.type("0")
    #expect(try stage.report.facts["staff_quota"] == .value(.number(DecimalNumber(350))))
  }

  @Test func `claimed points give way when the figures are complete, and come back`() throws {
    var stage = try Stage.sample(at: "fact.assets_in_use")
    #expect(try stage.filling.scorecard["asset_utilization"]?.standing == .claimed)
    stage.type("80")
    stage.press(.tab)
    stage.type("100")
    #expect(try stage.filling.scorecard["asset_utilization"]?.points == Points(DecimalNumber(2)))
    #expect(stage.screen.text.contains("已按数据计分"))
    stage.press(.control("z"))
    #expect(try stage.filling.scorecard["asset_utilization"]?.points == Points(DecimalNumber(3)))
  }

  @Test func `clearing claimed points does not take the field from under the caret`() throws {
    var stage = try Stage.sample(at: "indicator.carryover_rate.explanation") {
      $0.answers["carryover_rate", default: Answer()].points = .value(Points(DecimalNumber(3)))
    }
    stage.press(.backTab)
    #expect(try stage.focus == "indicator.carryover_rate.points")
    stage.press(.backspace)
    #expect(try stage.focus == "indicator.carryover_rate.points")
    #expect(stage.screen.text.contains("无数据时自评分"))
    #expect(stage.screen.caret == Position(column: 62, row: 16))
    stage.press(.tab)
    // Only what would be undone names it still.
    #expect(!stage.screen.text.replacing("^Z 撤销：无数据时自评分", with: "").contains("无数据时自评分"))
  }

  @Test func `an override keeps the computed score and demands a reason`() throws {
    var stage = try Stage.sample(at: "fact.carryover_end")
    stage.press(.f8)
    #expect(try stage.focus == "indicator.carryover_rate.override")
    stage.type("3")
    let score = try #require(try stage.filling.scorecard["carryover_rate"])
    #expect(score.points == Points(DecimalNumber(3)))
    #expect(score.outcome.points.value == Points(DecimalNumber(4)))
    #expect(stage.screen.text.contains("按规则 4 分"))
    stage.press(.tab)
    #expect(stage.hint.contains("请填写理由"))
    stage.type("按上年口径")
    #expect(
      try !stage.filling.findings.contains { $0.field.address.hasPrefix("indicator.carryover") })
  }

  @Test func `an override can be lifted`() throws {
    var stage = try Stage.sample(at: "fact.carryover_end")
    stage.press(.f8)
    stage.type("3")
    stage.press(.f8)
    stage.press(.backspace)
    #expect(try stage.filling.scorecard["carryover_rate"]?.points == Points(DecimalNumber(4)))
    #expect(try stage.report == Shipped.sample())
  }

  @Test func `what is judged anyway cannot be overridden, and says so`() throws {
    var stage = try Stage.sample(at: "indicator.social_benefit.points")
    stage.press(.f8)
    #expect(stage.hint.contains("此项本来就由人评定"))
    stage.press(.f4, .escape, .pageUp, .control("d"))
    #expect(try stage.focus == "indicator.project_timeliness.override")
  }
}

extension EditingTests {
  @Test("A yes/no is answered by keys of any kind", arguments: ["y", "1", "是", "Ｙ", "１"])
  func affirmed(_ typed: String) throws {
    var stage = try Stage.blank(at: "indicator.budget_soundness.check.duties")
    stage.type(typed)
    #expect(try stage.report.answers["budget_soundness"]?.checks == ["duties": true])
  }

  @Test("And denied", arguments: ["n", "0", "否", "ｎ", "０"])
  func denied(_ typed: String) throws {
    var stage = try Stage.blank(at: "indicator.budget_soundness.check.duties")
    stage.type(typed)
    #expect(try stage.report.answers["budget_soundness"]?.checks == ["duties": false])
  }

  @Test func `blank toggles a yes or no, Backspace clears it, arrows set it`() throws {
    var stage = try Stage.blank(at: "fact.petition_mechanism")
    func answer() throws -> Entry<FactValue>? { try stage.report.facts["petition_mechanism"] }
    stage.type(" ")
    #expect(try answer() == .value(.flag(true)))
    stage.type("　")
    #expect(try answer() == .value(.flag(false)))
    stage.press(.left)
    #expect(try answer() == .value(.flag(true)))
    stage.press(.backspace)
    #expect(try answer() == nil)
  }

  @Test func `pasted text in a single line is folded and cleaned`() throws {
    var stage = try Stage.blank(at: "cover.unit")
    stage.paste("五华县\u{1B}[201~\u{07}社保局\r\n基金\t科\u{7F}")
    #expect(try stage.report.cover[.unit] == "五华县[201~社保局 基金 科")
    stage.press(.control("z"))
    #expect(try stage.report.cover[.unit] == "")
  }

  @Test func `pasted text keeps its lines where there may be several`() throws {
    var stage = try Stage.blank(at: "section.duties.text")
    stage.paste("一\r\n二\u{0}\u{8}\n三")
    #expect(try stage.report.texts["duties"] == "一\n二\n三")
    #expect(try stage.focus == "section.duties.text")
  }

  @Test func `200 pasted lines fire no command`() throws {
    var stage = try Stage.blank(at: "section.duties.text")
    let lines = (1...200).map { "\($0)\u{11}\t\u{1B}OP\u{1B}[201~" }
    stage.paste(lines.joined(separator: "\n"))
    #expect(!stage.state.isFinished)
    #expect(stage.state.navigation.isOnGround)
    #expect(try stage.report.texts["duties"]?.split(separator: "\n").count == 200)
    stage.press(.control("z"))
    #expect(try stage.report.texts["duties"] == nil || stage.report.texts["duties"] == "")
  }

  @Test func `cut, copy and paste work across fields`() throws {
    var stage = try Stage.sample(at: "section.departments.text")
    stage.press(.control("a"), .control("x"))
    #expect(try stage.report.texts["departments"] ?? "" == "")
    stage.press(.control("v"))
    #expect(try stage.report == Shipped.sample())
    stage.press(.control("a"), .control("c"), .pageUp, .control("v"))
    #expect(try stage.report.texts["duties"]?.hasSuffix("职业年金管理股。") == true)
  }

  @Test func `the external editor's text is one edit of the field it was asked for`() throws {
    var stage = try Stage.sample(at: "section.departments.text")
    let before = try stage.report
    stage.press(.control("e"))
    #expect(try stage.report.texts["departments"]?.hasSuffix("（改）") == true)
    stage.press(.control("z"))
    #expect(try stage.report == before)
    stage.press(.pageUp, .pageUp, .control("e"))
    #expect(stage.hint.contains("不能用外部编辑器"))
  }
}
