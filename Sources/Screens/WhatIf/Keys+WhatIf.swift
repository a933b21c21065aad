import Terminal

extension Keys {
  static let whatIf = Keymap([
    help, nextFinding, previousFinding,
    Row([.enter, .tab], .nextField, "下一行", section: KeyWords.walking),
    Row([.backTab], .previousField, "上一行", section: KeyWords.walking, isInBar: false),
    Row(
      [.function(8), .control("d")], .keepTrial, "采用", section: KeyWords.report,
      explanation: KeyWords.keepTrial),
    Row(
      [.function(6), .control("t")], .dropTrial, "放弃", section: KeyWords.report,
      explanation: KeyWords.dropTrial),
    menu, back, quit,
  ]).followed(by: editing).followed(by: steps(pages))
}
