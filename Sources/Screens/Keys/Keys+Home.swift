import Terminal

/// The list of reports, and a new one.
extension Keys {
  static let home = Keymap([
    help,
    Row([.enter], .confirm, "打开", section: Words.Keys.report),
    Row([.function(2), .control("n")], .newDraft, "新建", section: Words.Keys.report),
    Row(
      [.function(3), .control("l")], .importing(.report), Words.ImportKeys.begin,
      section: Words.Keys.report, explanation: Words.ImportKeys.report),
    Row(
      [.control("r"), .function(5)], .home, "刷新", section: Words.Keys.report, isInBar: false),
    Row(
      [.function(7), .control("f")], .search, "查找", section: Words.Keys.report,
      explanation: Words.Keys.searchAtHome),
    Row(
      [.function(6), .control("t")], .export, "导出", section: Words.Keys.report,
      explanation: Words.Keys.exportFromHome, isInBar: false),
    Row(
      [.function(8), .control("d")], .desk(.queue), Words.DeskKeys.queue,
      section: Words.Keys.report,
      explanation: Words.DeskKeys.queueHelp),
    Row(
      [.function(4), .control("o")], .desk(.identity), Words.DeskKeys.identity,
      section: Words.Keys.report, explanation: Words.DeskKeys.identityHelp),
    Row(
      [KeyPress(.delete)], .removeItem, "删除", section: Words.Keys.report,
      explanation: Words.Home.remove, isInBar: false),
    Row(
      [.control("z")], .undo, "找回", section: Words.Keys.report,
      explanation: Words.Home.restore, isInBar: false),
    menu, quit,
  ]).followed(by: moving)

  static let newDraft = Keymap([
    help,
    Row([.enter], .confirm, "下一格", section: Words.Keys.walking),
    Row([.tab], .nextField, "下一格", section: Words.Keys.walking, isInBar: false),
    Row([.backTab], .previousField, "上一格", section: Words.Keys.walking, isInBar: false),
    Row([.control("u")], .clearLine, "清空本格", section: Words.Keys.editing, isInBar: false),
    back, quit,
  ]).followed(by: steps(rows + pages)).followed(by: lineEditing)
}
