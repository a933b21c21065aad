import Terminal

extension Keys {
  static let identities = Keymap([
    help,
    Row([.enter], .confirm, "到该数据", section: KeyWords.report),
    nextFinding, previousFinding,
    menu, back, quit,
  ]).followed(by: moving)
}
