import Evaluation
import Terminal
import Testing

@testable import Screens

/// The list of drafts.
struct HomeScreenTests {
  @Test("Before anything was read", arguments: Sizes.compared)
  func unread(_ size: Size) throws {
    assertScreen(try Stage(size).screen, "home-unread-\(size.name)")
  }

  @Test("An empty data folder says what to do", arguments: Sizes.compared)
  func empty(_ size: Size) throws {
    var stage = try Stage(size)
    stage.perform(stage.state.firstEffects)
    assertScreen(stage.screen, "home-empty-\(size.name)")
  }

  @Test("One draft, scored between keys", arguments: Sizes.compared)
  func one(_ size: Size) throws {
    var stage = try Stage(size)
    stage.disk.drafts[Stage.id] = try Shipped.sample()
    stage.perform(stage.state.firstEffects)
    #expect(stage.screen.text.contains(".."))
    stage.tick()
    assertScreen(stage.screen, "home-one-\(size.name)")
  }

  @Test("Many drafts, the last one selected", arguments: Sizes.compared)
  func many(_ size: Size) throws {
    var stage = try Stage(size)
    for number in 101...140 {
      stage.disk.drafts["draft-\(number)"] = try Shipped.sample()
      stage.disk.drafts["draft-\(number)"]?.cover[.unit] = "五华县第\(number)号单位"
    }
    stage.perform(stage.state.firstEffects)
    stage.press(.end)
    stage.tick(times: 2)
    assertScreen(stage.screen, "home-many-\(size.name)")
    stage.press(.home)
    #expect(stage.screen.text.contains("第101号"))
  }

  @Test("One of many is found by its unit and opened", arguments: Sizes.compared)
  func finding(_ size: Size) throws {
    var stage = try Stage(size)
    for number in 101...140 {
      stage.disk.drafts["draft-\(number)"] = try Shipped.sample()
      stage.disk.drafts["draft-\(number)"]?.cover[.unit] = "五华县第\(number)号单位"
    }
    stage.perform(stage.state.firstEffects)
    stage.tick(times: 20)
    stage.press(.f7)
    stage.type("第13")
    assertScreen(stage.screen, "home-search-\(size.name)")
    stage.type("7")
    stage.press(.enter)
    #expect(stage.state.filling?.report.cover[.unit] == "五华县第137号单位")
  }

  @Test("A file that cannot be opened says why", arguments: Sizes.compared)
  func broken(_ size: Size) throws {
    var stage = try Stage(size)
    let line = DraftLine(
      id: "half", unit: "half.json", year: "",
      trouble: "文件“half.json”在第 12 行第 3 列不完整。请从备份中恢复，程序不会改动它。")
    stage.apply(.listed([line]))
    stage.press(.enter)
    assertScreen(stage.screen, "home-broken-\(size.name)")
    #expect(stage.takeAsked().isEmpty)
  }

  @Test func `what cannot be done in an empty list says why`() throws {
    var stage = try Stage()
    stage.perform(stage.state.firstEffects)
    for key in [KeyPress.enter, .f6] {
      stage.press(key)
      #expect(stage.state.notice != nil, "\(key)")
    }
  }

  private func many() throws -> Stage {
    var stage = try Stage()
    for number in 1...3 { stage.disk.drafts["draft-\(number)"] = try Shipped.sample() }
    return stage
  }

  @Test("The cursor stands on the draft that was left or made")
  func wanted() throws {
    var stage = try many()
    // From the command line.
    stage.perform([.open(id: "draft-2")])
    stage.press(.escape)
    #expect(stage.state.home.selected?.id == "draft-2")
    // Left with something to save.
    stage.press(.up, .enter)
    stage.press(.control("a"))
    stage.type("某局")
    stage.press(.tab, .escape)
    #expect(stage.state.home.selected?.id == "draft-1")
    // Made.
    stage.perform(stage.state.apply(.created(id: "draft-3")))
    #expect(stage.state.home.selected?.id == "draft-3")
    stage.press(.escape)
    #expect(stage.state.home.selected?.id == "draft-3")
    // Gone on with as a copy.
    stage.press(.home, .enter)
    let report = try stage.report
    stage.perform([.saveCopy(report, id: "draft-1")])
    stage.press(.escape)
    #expect(stage.state.home.selected?.id == "draft-1-2")
    // Put aside to be recovered later.
    var draft = OpenedDraft(id: "draft-3", report: report, rubric: stage.disk.rubric, place: nil)
    draft.recovery = Recovery(report: report, base: report, history: History(), fits: true)
    stage.apply(.opened(draft))
    stage.press(.escape)
    #expect(stage.state.home.selected?.id == "draft-3")
  }

  @Test func `a draft that was deleted is found again by ^Z`() throws {
    var stage = try many()
    stage.perform(stage.state.firstEffects)
    stage.press(.down, KeyPress(.delete))
    #expect(stage.hint.contains("已删除“draft-2”，按 ^Z 找回"))
    #expect(stage.state.home.drafts.map(\.id) == ["draft-1", "draft-3"])
    stage.press(.control("z"))
    #expect(stage.hint.contains("已找回“draft-2”"))
    #expect(stage.state.home.selected?.id == "draft-2")
    stage.press(.control("z"))
    #expect(stage.hint.contains("没有刚删除的报告"))
  }

  @Test func `what is blank is counted apart from what is wrong`() throws {
    var stage = try Stage()
    stage.disk.drafts["blank"] = Report(rubric: stage.disk.reference)
    stage.perform(stage.state.firstEffects)
    stage.tick()
    let score = try #require(stage.state.home.drafts.first?.score)
    #expect(score.missing > 20 && score.errors == 0)
    #expect(stage.screen.text.contains("\(score.missing)未填"))
    #expect(!stage.screen.text.contains("错误"))
  }

  @Test("Twins of unit and year are told apart", arguments: Sizes.compared)
  func twins(_ size: Size) throws {
    var stage = try many()
    stage.state = AppState(size: size, widths: Widths())
    stage.state.desk.isAsked = true
    stage.disk.drafts["draft-2"]?.cover[.year] = "2022"
    stage.perform(stage.state.firstEffects)
    let rows = stage.screen.lines.filter { $0.contains("五华县社") }
    try #require(rows.count == 3)
    #expect(rows[0].contains("(draft-1)") && rows[2].contains("(draft-3)"))
    #expect(!rows[1].contains("(draft"))
  }

  @Test func `a new list keeps the selection and the scores come anew`() throws {
    var stage = try Stage()
    for number in 1...3 { stage.disk.drafts["draft-\(number)"] = try Shipped.sample() }
    stage.perform(stage.state.firstEffects)
    stage.press(.down)
    stage.disk.drafts["a"] = try Shipped.sample()
    stage.press(.f5)
    #expect(stage.state.home.selected?.id == "draft-2")
  }
}
