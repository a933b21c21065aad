import Terminal

extension Keys {
  static let newDraft = Keymap([
    help,
    Row([.enter], .confirm, "下一格", section: KeyWords.walking),
    Row([.tab], .nextField, "下一格", section: KeyWords.walking, isInBar: false),
    Row([.backTab], .previousField, "上一格", section: KeyWords.walking, isInBar: false),
    Row([.control("u")], .clearLine, "清空本格", section: KeyWords.editing, isInBar: false),
    back, quit,
  ]).followed(by: steps(rows + pages)).followed(by: lineEditing)
}
