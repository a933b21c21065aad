import Evaluation
import Terminal
import Testing

@testable import Screens

/// The menu and the search: from some letters to the place.
struct FindingPlacesTests {
  @Test(
    "An indicator is found by initials, by name, in any width",
    arguments: [
      ("mbhlx", "target_soundness"), ("ＭＢＨＬＸ", "target_soundness"), ("jzjyl", "carryover_rate"),
      ("信访", "petitions"), ("zfcg", "procurement_rate"),
    ])
  func indicator(_ typed: String, _ id: String) throws {
    var stage = try Stage.sample(at: "cover.unit")
    stage.press(.f9)
    stage.type(typed)
    stage.press(.enter)
    #expect(try stage.filling.part == .indicator(Indicator.ID(id)))
    #expect(stage.state.overlays.isEmpty)
  }

  @Test(
    "An action is carried out from the menu",
    arguments: [
      ("yl", "预览"), ("wtqd", "问题清单"), ("查找", "查找"), ("bz", "帮助"), ("ml", "目录"),
    ])
  func action(_ typed: String, _ title: String) throws {
    var stage = try Stage.sample(at: "cover.unit")
    stage.press(.control("p"))
    stage.type(typed)
    stage.press(.enter)
    #expect(stage.screen.lines[0].hasPrefix(" " + title))
  }

  @Test func `every indicator and chapter is in the menu`() throws {
    var stage = try Stage.sample(at: "cover.unit")
    stage.press(.f9)
    guard case .palette(let palette)? = stage.state.overlays.last else { return }
    let parts = palette.items.compactMap { item in
      if case .part(let part) = item.target { part } else { nil }
    }
    #expect(parts == (try stage.filling.parts))
    #expect(palette.items.allSatisfy { !$0.keywords.isEmpty })
  }

  @Test func `the menu works over every page`() throws {
    for key in [KeyPress.f2, .f4, .f5, .control("l")] {
      var stage = try Stage.sample(at: "cover.unit")
      stage.press(key, .f9)
      stage.type("jzjyl")
      stage.press(.enter)
      #expect(try stage.filling.part == .indicator("carryover_rate"), "\(key.label)")
    }
  }

  @Test func `what is found by search is selected in its field`() throws {
    var stage = try Stage.sample(at: "cover.unit")
    stage.press(.f7)
    stage.type("订单式")
    stage.press(.enter)
    #expect(try stage.focus == "section.key_tasks.item.5")
    #expect(try stage.filling.editor.selectedText == "订单式")
  }

  @Test func `a search finds half width by full width and says when there is nothing`() throws {
    var stage = try Stage.sample(at: "cover.unit")
    stage.press(.f7)
    stage.type("１００％网上办结")
    #expect(stage.screen.lines[0].hasSuffix("2 处"))
    stage.type("没有的字")
    #expect(stage.screen.lines[0].hasSuffix("0 处"))
    stage.press(.enter)
    #expect(stage.state.overlays.count == 1)
  }
}
