import Terminal

extension PromptScreen {
  var keys: Keymap<Action> { PromptScreen.table }

  static let table = Keymap([
    Keys.help,
    Keys.Row([.enter], .confirm, "下一格", section: KeyWords.walking),
    Keys.Row([.tab], .nextField, "下一格", section: KeyWords.walking, isInBar: false),
    Keys.Row([.backTab], .previousField, "上一格", section: KeyWords.walking),
    Keys.Row(
      [.function(4), .control("o")], .desk(.attach), "另存与否", section: KeyWords.report,
      isInBar: false),
    Keys.back, Keys.quit,
  ]).followed(by: Keys.listMoving).followed(by: Keys.lineEditing).followed(by: Keys.selecting)
}
