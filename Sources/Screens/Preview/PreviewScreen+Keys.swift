import Terminal

extension Place {
  static let preview = Place("preview", "预览", help: "预览：按印出的样子查看全文")
}

extension PreviewScreen {
  static let table = Keymap([
    Keys.help,
    Keys.Row([.enter], .confirm, "到此处修改", section: KeyWords.report),
    Keys.Row([.function(6), .control("t")], opening: .export),
    Keys.nextFinding, Keys.previousFinding, Keys.menu, Keys.back, Keys.quit,
  ]).followed(by: Keys.moving)

  /// At the part that is on the screen.
  static let door = Door(
    Keys.Row([.function(5), .control("r")], opening: .preview)
  ) { _, around in
    around.filling.map { .push(PreviewScreen(at: $0.part)) } ?? .stay
  }
}
