import Evaluation
import Terminal

extension Place {
  static let findings = Place("findings", "问题清单", help: "问题清单：查看全部问题")
}

extension FindingsScreen {
  static let table = Keymap([
    Keys.help,
    Keys.Row([.enter, .function(3)], .confirm, "到原句", section: KeyWords.report),
    Keys.Row([.function(8), .control("u")], own: .acceptFix, "采纳"),
    Keys.Row([.function(6), .control("e")], opening: .justification),
    Keys.Row([.function(4), .control("o")], own: .nextFilter, "筛选"),
    Keys.Row([.function(5), .control("r")], own: .nextOrder, "排列"),
    Keys.previousFinding, Keys.menu, Keys.back, Keys.quit,
  ]).followed(by: Keys.moving)

  /// At the finding where the filler is or the next one behind.
  static let door = Door(
    Keys.Row([.control("l")], opening: .findings, isInBar: false)
  ) { _, around in
    around.filling?.check()
    guard let filling = around.filling else { return .stay }
    let here = filling.findings.firstIndex { $0.field.isWhole(of: filling.focus) }
    let index = filling.findings.isEmpty ? 0 : here ?? FindingWalk.index(1, from: filling)
    return .push(FindingsScreen(cursor: ListCursor(selected: index)))
  }
}
