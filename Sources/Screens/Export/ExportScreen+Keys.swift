import Evaluation
import Terminal

extension Place {
  static let export = Place("export", "导出", help: "导出：写成 Word、PDF、Excel 或文本文件")
}

extension OwnAction {
  static let toggleStatus = OwnAction("toggleStatus")
}

extension ExportScreen {
  static let table = Keymap([
    Keys.help, Keys.Row([.enter], .confirm, "导出", section: KeyWords.everywhere),
    Keys.Row(
      [.function(8), .control("d")], own: .toggleStatus, "签发状态", help: ExportWords.toggleStatus),
    Keys.clearLine, Keys.back, Keys.quit,
  ]).followed(by: Keys.steps(Keys.rows + Keys.pages)).followed(by: Keys.lineEditing)

  static let door = Door(
    Keys.Row([.function(6), .control("t")], opening: .export)
  ) { _, around in
    around.filling.map { .push(ExportScreen(named: $0.writer.title)) } ?? .stay
  }
}
