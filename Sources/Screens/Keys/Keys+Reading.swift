import Terminal

/// Pages that tell of a report: reasons, print, problems, relations, outline.
extension Keys {
  static let why = Keymap([
    help,
    Row([.enter], .confirm, "到该数据", section: Words.Keys.report),
    Row([.function(2), .control("w")], .why, "上一级", section: Words.Keys.report),
    nextFinding, previousFinding,
    Row(
      [.function(4), .control("o")], .baseData, "基础数据", section: Words.Keys.report,
      explanation: Words.Keys.baseData),
    Row(
      [.function(8), .control("d")], .whatIf, "试填", section: Words.Keys.report,
      explanation: Words.Keys.whatIf),
    menu, back, quit,
  ]).followed(by: moving)

  static let preview = Keymap([
    help,
    Row([.enter], .confirm, "到此处修改", section: Words.Keys.report),
    Row([.function(6), .control("t")], .export, "导出", section: Words.Keys.report),
    nextFinding, previousFinding, menu, back, quit,
  ]).followed(by: moving)

  static let findings = Keymap([
    help,
    Row([.enter, .function(3)], .confirm, "到原句", section: Words.Keys.report),
    Row([.function(8), .control("u")], .acceptFix, "采纳", section: Words.Keys.report),
    Row(
      [.function(6), .control("e")], .justify, "说明理由", section: Words.Keys.report,
      explanation: Words.Keys.justify),
    Row([.function(4), .control("o")], .nextFilter, "筛选", section: Words.Keys.report),
    Row([.function(5), .control("r")], .nextOrder, "排列", section: Words.Keys.report),
    previousFinding, menu, back, quit,
  ]).followed(by: moving)

  static let identities = Keymap([
    help,
    Row([.enter], .confirm, "到该数据", section: Words.Keys.report),
    nextFinding, previousFinding,
    menu, back, quit,
  ]).followed(by: moving)

  static let outline = Keymap([
    help,
    Row([.enter], .confirm, "打开", section: Words.Keys.report),
    Row([.function(2), .control("w")], .why, "缘由", section: Words.Keys.report),
    Row([.function(4), .control("o"), .escape], .back, "返回", section: Words.Keys.report),
    nextFinding, previousFinding,
    menu, quit,
  ]).followed(by: moving)
}
