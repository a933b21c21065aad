import Terminal

extension Keys {
  static let home = Keymap([
    help,
    Row([.enter], .confirm, "打开", section: KeyWords.report),
    Row([.function(2), .control("n")], .newDraft, "新建", section: KeyWords.report),
    Row(
      [.function(3), .control("l")], .importing(.report), ImportKeyWords.begin,
      section: KeyWords.report, explanation: ImportKeyWords.report),
    Row(
      [.control("r"), .function(5)], .home, "刷新", section: KeyWords.report, isInBar: false),
    Row(
      [.function(7), .control("f")], .search, "查找", section: KeyWords.report,
      explanation: KeyWords.searchAtHome),
    Row(
      [.function(6), .control("t")], .export, "导出", section: KeyWords.report,
      explanation: KeyWords.exportFromHome, isInBar: false),
    Row(
      [.function(8), .control("d")], .desk(.queue), DeskKeyWords.queue,
      section: KeyWords.report,
      explanation: DeskKeyWords.queueHelp),
    Row(
      [.function(4), .control("o")], .desk(.identity), DeskKeyWords.identity,
      section: KeyWords.report, explanation: DeskKeyWords.identityHelp),
    Row(
      [KeyPress(.delete)], .removeItem, "删除", section: KeyWords.report,
      explanation: HomeWords.remove, isInBar: false),
    Row(
      [.control("z")], .undo, "找回", section: KeyWords.report,
      explanation: HomeWords.restore, isInBar: false),
    menu, quit,
  ]).followed(by: moving)
}
