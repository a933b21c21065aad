import Evaluation
import SeededChance
import Terminal
import Testing

@testable import Screens

/// Undo and redo across all screens of a draft.
struct UndoTests {
  @Test func `typing on is one step, another field another`() throws {
    var stage = try Stage.blank(at: "cover.unit")
    stage.type("五华县")
    stage.press(.tab)
    stage.type("曾翠兰")
    stage.press(.control("z"))
    #expect(try stage.report.cover[.filler] == "")
    #expect(try stage.report.cover[.unit] == "五华县")
    #expect(stage.hint.contains("已撤销：填报人"))
    stage.press(.control("z"), .control("z"))
    #expect(try stage.report.cover[.unit] == "")
    #expect(stage.hint.contains("没有可撤销的修改"))
    stage.press(.control("y"), .control("y"))
    #expect(try stage.report.cover[.filler] == "曾翠兰")
    #expect(try stage.focus == "cover.filler")
    stage.press(.control("y"))
    #expect(stage.hint.contains("没有可重做的修改"))
  }

  @Test func `undo leads to the screen that it changes`() throws {
    var stage = try Stage.sample(at: "fact.carryover_end")
    stage.type("1")
    stage.press(.pageDown, .pageDown, .f5, .escape, .control("z"))
    #expect(try stage.focus == "fact.carryover_end")
    #expect(stage.screen.text.contains("结转结余率"))
    #expect(try stage.report == Shipped.sample())
  }

  @Test func `a change after undo ends what could be redone`() throws {
    var stage = try Stage.blank(at: "cover.unit")
    stage.type("甲")
    stage.press(.control("z"))
    stage.type("乙")
    stage.press(.control("y"))
    #expect(try stage.report.cover[.unit] == "乙")
  }

  @Test("Any script undone is the start, redone the end", arguments: 1...5)
  func script(_ seed: UInt64) throws {
    var stage = try Stage.sample(at: "cover.unit")
    var random = Chance(seed: seed)
    let start = try stage.report
    for step in 1...500 {
      stage.takeStep(&random)
      try stage.expectSound("seed \(seed), step \(step)")
    }
    // Leaving the last list may drop what was left empty.
    stage.state.navigation.popAll()
    stage.press(.f4, .home, .enter)
    let end = try stage.report
    while try !stage.filling.history.done.isEmpty { stage.press(.control("z")) }
    #expect(try stage.report == start, "seed \(seed)")
    while try !stage.filling.history.undone.isEmpty { stage.press(.control("y")) }
    #expect(try stage.report == end, "seed \(seed)")
  }
}

extension Stage {
  private static let keys: [KeyPress] = [
    .tab, .tab, .backTab, .enter, .enter, .up, .down, .left, .right, .home, .end, .pageDown,
    .pageDown, .pageUp, .backspace, .backspace, KeyPress(.delete), KeyPress(.backspace, .alt),
    KeyPress(.up, .alt), KeyPress(.down, .alt), KeyPress(.delete, .shift), .shift(.left),
    .shift(.down), KeyPress(.end, .control), KeyPress(.home, .control), .control("k"),
    .control("a"), .control("c"), .control("x"), .control("v"), .control("z"), .control("z"),
    .control("y"), .control("e"), .control("s"), .f1, .f2, .f3, .f3, .shift(.function(3)), .f4,
    .f5, .f7, .f8, .f9, .control("l"), .escape,
  ]
  private static let typed: [Character] = [
    "1", "2", "0", ".", "万", "亿", "=", "+", "-", "年", "是", "y", "n", "，", "“", "字", "𠮷",
    "e", "\u{301}", " ", "　", "９",
  ]
  private static let pasted = ["甲\n乙\r\n\n丙", "12,345.67", "\u{1B}[201~\u{7}x", "\n", ""]

  /// Something that somebody could do; leaving the draft is not among it.
  mutating func takeStep(_ random: inout Chance) {
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<7: type(String(Stage.typed.randomElement(using: &random) ?? "1"))
    case 7: paste(Stage.pasted.randomElement(using: &random) ?? "")
    case 8: jump(&random)
    case 9: tick(times: Int.random(in: 1...5, using: &random))
    // Above the bar, whose keys lead out of the draft.
    case 10: click(Int.random(in: 0..<80, using: &random), Int.random(in: 0..<22, using: &random))
    default:
      let key = Stage.keys.randomElement(using: &random) ?? .tab
      if key == .escape, state.navigation.isOnGround { return }
      press(key)
    }
  }

  private mutating func jump(_ random: inout Chance) {
    guard let field = disk.rubric.fields.randomElement(using: &random) else { return }
    state.navigation.popAll()
    state.filling?.go(to: field.path, selecting: true)
  }

  /// What must hold after every key, whatever the key was.
  func expectSound(_ comment: String) throws {
    let filling = try filling
    let comment = Comment(rawValue: "\(comment), at \(filling.focus.address)")
    #expect(filling.form.fields.contains { $0.path == filling.focus }, comment)
    #expect(filling.field.path == filling.focus, comment)
    let caret = filling.editor.caret
    #expect((0...filling.editor.count).contains(caret), comment)
    let screen = screen
    guard let place = screen.caret else {
      Issue.record("There is no caret. \(comment)")
      return
    }
    #expect(screen.bounds.contains(place), comment)
    if state.navigation.isOnGround {
      let frame = state.formScreen.layout.frame(state.size, state.widths)
      #expect(frame.form.contains(place), comment)
    }
  }
}
