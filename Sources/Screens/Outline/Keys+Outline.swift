import Terminal

extension Keys {
  static let outline = Keymap([
    help,
    Row([.enter], .confirm, "打开", section: KeyWords.report),
    Row([.function(2), .control("w")], .why, "缘由", section: KeyWords.report),
    Row([.function(4), .control("o"), .escape], .back, "返回", section: KeyWords.report),
    nextFinding, previousFinding,
    menu, quit,
  ]).followed(by: moving)
}
