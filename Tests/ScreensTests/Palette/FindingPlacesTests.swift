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
    #expect(stage.state.navigation.isOnGround)
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

  @Test(
    "What is on the screen is what is typed, as initials or in full",
    arguments: [
      ("drsnbg", "导入上年报告"), ("drsn", "导入上年报告"), ("daorushangnian", "导入上年报告"),
      ("daorusn", "导入上年报告"), ("lsybb", "历史与版本"), ("ssycx", "送审与查询"), ("xygwt", "到下一个问题"),
      ("zt", "粘贴"), ("zhantie", "粘贴"), ("gouji", "勾稽关系表"), ("shit", "试填"),
    ])
  func pinyin(_ typed: String, _ title: String) throws {
    var stage = try Stage.sample(at: "cover.unit")
    stage.press(.f9)
    stage.type(typed)
    let palette = try #require(stage.state.navigation.front as? PaletteScreen)
    let found = palette.matches.map(\.title)
    #expect(found.prefix(3).contains { $0.hasPrefix(title) }, "\(found.prefix(5))")
  }

  @Test func `every line of the menu is found by the initials of its name`() throws {
    var first: [Character: Character] = [:]
    for line in PinyinTable.text.split(separator: "\n") {
      let parts = line.split(separator: " ")
      for character in parts[1] where first[character] == nil { first[character] = parts[0].first }
    }
    var stage = try Stage.sample(at: "cover.unit")
    stage.press(.f9)
    let palette = try #require(stage.state.navigation.front as? PaletteScreen)
    for item in palette.items {
      let name = item.title.prefix { $0 != "：" && $0 != "（" }
      let typed = String(name.compactMap { first[$0] })
      #expect(typed.count == name.count { !$0.isASCII && !"、（）".contains($0) }, "\(item.title)")
      var state = palette
      state.input.insert(typed)
      #expect(typed.isEmpty || state.matches.contains(item), "\(typed): \(item.title)")
    }
  }

  @Test func `every indicator and chapter is in the menu`() throws {
    var stage = try Stage.sample(at: "cover.unit")
    stage.press(.f9)
    let palette = try #require(stage.state.navigation.front as? PaletteScreen)
    let parts = palette.items.compactMap { item in
      if case .part(let part) = item.target { part } else { nil }
    }
    #expect(parts == (try stage.filling.parts))
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
    #expect(stage.state.navigation.over.count == 1)
  }
}
