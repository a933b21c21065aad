import Terminal

extension Keys {
  static let merge = Keymap([
    help,
    Row([.enter], .confirm, "换一方", section: KeyWords.report),
    Row([.function(2), .control("s")], .save, "保存合并", section: KeyWords.report),
    Row([KeyPress(.left)], .move(.left), "取我的", section: KeyWords.report, isInBar: false),
    Row([KeyPress(.right)], .move(.right), "取对方", section: KeyWords.report, isInBar: false),
    back, quit,
  ]).followed(by: moving)
}
