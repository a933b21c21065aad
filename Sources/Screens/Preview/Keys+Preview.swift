import Terminal

extension Keys {
  static let preview = Keymap([
    help,
    Row([.enter], .confirm, "到此处修改", section: KeyWords.report),
    Row([.function(6), .control("t")], .export, "导出", section: KeyWords.report),
    nextFinding, previousFinding, menu, back, quit,
  ]).followed(by: moving)
}
