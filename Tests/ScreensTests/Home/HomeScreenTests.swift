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
