import Terminal

extension Keys {
  static let baseData = Keymap([
    help,
    Row([.enter, .tab], .nextField, "下一格", section: KeyWords.walking),
    Row([.backTab], .previousField, "上一格", section: KeyWords.walking, isInBar: false),
    Row([.function(2), .control("w")], .why, "缘由", section: KeyWords.report),
    nextFinding, previousFinding,
    Row(
      [.function(4), .control("o")], .toIndicator, "到指标", section: KeyWords.report,
      explanation: KeyWords.toIndicator),
    Row(
      [.function(8), .control("d")], .whatIf, "试填", section: KeyWords.report,
      explanation: KeyWords.whatIf),
    Row(
      [.function(5), .control("l")], .importing(.tables), ImportKeyWords.begin,
      section: KeyWords.report, explanation: ImportKeyWords.tables),
    menu, back, quit,
  ]).followed(by: editing).followed(by: steps(pages))
}
