import Terminal

extension Place {
  static let identities = Place("identities", "勾稽关系表", help: "勾稽关系表：各数之间的关系是否成立")
}

extension IdentitiesScreen {
  static let table = Keymap([
    Keys.help,
    Keys.Row([.enter], .confirm, "到该数据", section: KeyWords.report),
    Keys.nextFinding, Keys.previousFinding,
    Keys.menu, Keys.back, Keys.quit,
  ]).followed(by: Keys.moving)

  static let door = Door(
    Keys.Row([.function(12)], opening: .identities, isInBar: false)
  ) { _, _ in .push(IdentitiesScreen()) }
}
