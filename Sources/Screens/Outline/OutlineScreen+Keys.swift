import Terminal

extension Place {
  static let outline = Place("outline", "目录", help: "目录：全部章节和指标，任选一项")
}

extension OutlineScreen {
  static let table = Keymap([
    Keys.help,
    Keys.Row([.enter], .confirm, "打开", section: KeyWords.report),
    Keys.Row([.function(2), .control("w")], opening: .why),
    Keys.Row([.function(4), .control("o"), .escape], .back, "返回", section: KeyWords.report),
    Keys.nextFinding, Keys.previousFinding,
    Keys.menu, Keys.quit,
  ]).followed(by: Keys.moving)

  static let door = Door(
    Keys.Row([.function(4), .control("o")], opening: .outline)
  ) { _, around in
    guard around.hasDraft else { return .stay }
    around.filling?.check()
    return .push(OutlineScreen(around))
  }
}
