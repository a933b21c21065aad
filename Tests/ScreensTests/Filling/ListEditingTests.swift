import Evaluation
import Terminal
import Testing

@testable import Screens

/// Lists: items come, go, join, split and change places.
struct ListEditingTests {
  private func list(_ items: [String], at item: Int) throws -> Stage {
    try Stage.sample(at: "section.key_tasks.item.\(item)") { $0.lists["key_tasks"] = items }
  }

  private func items(_ stage: Stage) throws -> [String] {
    try stage.report.lists["key_tasks"] ?? []
  }

  @Test func `Enter in an item splits it, Backspace at its start joins it`() throws {
    var stage = try list(["一二三四", "五"], at: 1)
    stage.press(.left, .left, .enter)
    #expect(try items(stage) == ["一二", "三四", "五"])
    #expect(try stage.focus == "section.key_tasks.item.2")
    #expect(try stage.filling.editor.caret == 0)
    stage.press(.backspace)
    #expect(try items(stage) == ["一二三四", "五"])
    #expect(try stage.filling.editor.caret == 2)
  }

  @Test func `Enter behind the last item goes to the empty one that waits there`() throws {
    var stage = try list(["一"], at: 1)
    stage.press(.enter)
    #expect(try items(stage) == ["一"])
    #expect(try stage.focus == "section.key_tasks.item.2")
    stage.type("二")
    #expect(try items(stage) == ["一", "二"])
    stage.press(.enter)
    stage.type("三")
    #expect(try items(stage) == ["一", "二", "三"])
  }

  @Test func `Enter in the empty item goes on to what follows the list`() throws {
    var stage = try list(["一"], at: 2)
    stage.press(.enter)
    #expect(try stage.focus == "section.targets.text")
  }

  @Test func `Backspace in the empty last item goes back to the one before`() throws {
    var stage = try list(["一"], at: 2)
    stage.press(.backspace)
    #expect(try items(stage) == ["一"])
    #expect(try stage.focus == "section.key_tasks.item.1")
  }

  @Test func `items change places and are removed`() throws {
    var stage = try list(["一", "二", "三"], at: 3)
    stage.press(KeyPress(.up, .alt))
    #expect(try items(stage) == ["一", "三", "二"])
    #expect(try stage.focus == "section.key_tasks.item.2")
    stage.press(KeyPress(.up, .alt), KeyPress(.up, .alt), KeyPress(.down, .alt))
    #expect(try items(stage) == ["一", "三", "二"])
    stage.press(KeyPress(.delete, .shift))
    #expect(try items(stage) == ["一", "二"])
    stage.press(.control("z"))
    #expect(try items(stage) == ["一", "三", "二"])
  }

  @Test func `pasted lines become items, around what stood there`() throws {
    var stage = try list(["头尾", "末"], at: 1)
    stage.press(.left)
    stage.paste("甲\n\n乙\u{7}\r\n  \n丙")
    #expect(try items(stage) == ["头甲", "乙", "丙尾", "末"])
    #expect(try stage.focus == "section.key_tasks.item.3")
    #expect(try stage.filling.editor.caret == 1)
    stage.press(.control("z"))
    #expect(try items(stage) == ["头尾", "末"])
  }

  @Test func `one pasted line stays in its item`() throws {
    var stage = try list(["头尾"], at: 1)
    stage.press(.left)
    stage.paste("中")
    #expect(try items(stage) == ["头中尾"])
  }

  @Test func `items left empty go when the list is left, and undo brings them back`() throws {
    var stage = try list(["一", "二", "三"], at: 2)
    stage.press(.backspace)
    #expect(try items(stage) == ["一", "", "三"])
    stage.press(.pageDown)
    #expect(try items(stage) == ["一", "三"])
    stage.press(.control("z"))
    #expect(try items(stage) == ["一", "", "三"])
    #expect(try stage.focus == "section.key_tasks.item.2")
    stage.press(.control("z"))
    #expect(try items(stage) == ["一", "二", "三"])
    stage.press(.control("y"), .control("y"))
    #expect(try items(stage) == ["一", "三"])
  }
}
