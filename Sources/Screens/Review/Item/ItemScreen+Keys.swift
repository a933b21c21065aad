import Terminal

extension ItemScreen {
  private static let words = DeskKeyWords.self

  static let table = Keymap([
    Keys.help,
    Keys.Row(
      [.enter], .confirm, words.askHere, section: words.asking, explanation: words.enterHelp),
    Keys.Row(
      [.function(7), .control("f")], .desk(.ask), words.ask, section: words.asking,
      explanation: words.askHelp),
    Keys.Row(
      [.function(6), .control("k")], .desk(.close), words.close, section: words.asking,
      explanation: words.closeHelp),
    Keys.Row(
      [.function(8), .control("d")], .desk(.score), words.score, section: words.asking,
      explanation: words.scoreHelp),
    Keys.Row(
      [.function(4), .control("w")], .desk(.reason), words.reason, section: words.asking,
      explanation: words.reasonHelp),
    Keys.Row(
      [.function(5), .control("e")], .open(.evidence), "佐证", section: KeyWords.report,
      explanation: words.evidenceOfPart),
    Keys.Row(
      [.function(3), .control("n")], .desk(.nextItem), words.nextItem, section: KeyWords.walking),
    Keys.Row(
      [.function(2), .control("b")], .desk(.previousItem), words.previousItem,
      section: KeyWords.walking),
    Keys.menu, Keys.back, Keys.quit,
  ]).followed(by: Keys.walking)
}
