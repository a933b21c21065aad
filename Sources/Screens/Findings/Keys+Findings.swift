import Terminal

extension Keys {
  static let findings = Keymap([
    help,
    Row([.enter, .function(3)], .confirm, "到原句", section: KeyWords.report),
    Row([.function(8), .control("u")], .acceptFix, "采纳", section: KeyWords.report),
    Row(
      [.function(6), .control("e")], .justify, "说明理由", section: KeyWords.report,
      explanation: KeyWords.justify),
    Row([.function(4), .control("o")], .nextFilter, "筛选", section: KeyWords.report),
    Row([.function(5), .control("r")], .nextOrder, "排列", section: KeyWords.report),
    previousFinding, menu, back, quit,
  ]).followed(by: moving)
}
