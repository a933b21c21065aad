import Terminal

/// Tables of figures, and two versions of one report.
extension Keys {
  static let baseData = Keymap([
    help,
    Row([.enter, .tab], .nextField, "下一格", section: Words.Keys.walking),
    Row([.backTab], .previousField, "上一格", section: Words.Keys.walking, isInBar: false),
    Row([.function(2), .control("w")], .why, "缘由", section: Words.Keys.report),
    nextFinding, previousFinding,
    Row(
      [.function(4), .control("o")], .toIndicator, "到指标", section: Words.Keys.report,
      explanation: Words.Keys.toIndicator),
    Row(
      [.function(8), .control("d")], .whatIf, "试填", section: Words.Keys.report,
      explanation: Words.Keys.whatIf),
    Row(
      [.function(5), .control("l")], .importing(.tables), Words.ImportKeys.begin,
      section: Words.Keys.report, explanation: Words.ImportKeys.tables),
    menu, back, quit,
  ]).followed(by: editing).followed(by: steps(pages))

  static let whatIf = Keymap([
    help, nextFinding, previousFinding,
    Row([.enter, .tab], .nextField, "下一行", section: Words.Keys.walking),
    Row([.backTab], .previousField, "上一行", section: Words.Keys.walking, isInBar: false),
    Row(
      [.function(8), .control("d")], .keepTrial, "采用", section: Words.Keys.report,
      explanation: Words.Keys.keepTrial),
    Row(
      [.function(6), .control("t")], .dropTrial, "放弃", section: Words.Keys.report,
      explanation: Words.Keys.dropTrial),
    menu, back, quit,
  ]).followed(by: editing).followed(by: steps(pages))

  static let merge = Keymap([
    help,
    Row([.enter], .confirm, "换一方", section: Words.Keys.report),
    Row([.function(2), .control("s")], .save, "保存合并", section: Words.Keys.report),
    Row([KeyPress(.left)], .move(.left), "取我的", section: Words.Keys.report, isInBar: false),
    Row([KeyPress(.right)], .move(.right), "取对方", section: Words.Keys.report, isInBar: false),
    back, quit,
  ]).followed(by: moving)
}
