import Terminal

extension DossierScreen {
  private static let words = DeskKeyWords.self

  static let table = Keymap([
    Keys.help,
    Keys.Row([.enter], .confirm, words.look, section: KeyWords.report),
    Keys.Row(
      [.function(2), .control("b")], .desk(.giveBack), words.giveBack,
      section: words.deciding, explanation: words.giveBackHelp),
    Keys.Row(
      [.function(3), .control("a")], .desk(.approve), words.approve, section: words.deciding,
      explanation: words.approveHelp),
    Keys.Row(
      [.function(4), .control("s")], .desk(.sign), words.sign, section: words.deciding,
      explanation: words.signHelp),
    Keys.Row(
      [.function(5), .control("r")], .desk(.changes), words.changes, section: KeyWords.report,
      explanation: words.changesHelp),
    Keys.Row([.function(6), .control("t")], opening: .corrections),
    Keys.Row(
      [.function(7), .control("f")], .desk(.ask), words.ask, section: words.asking,
      explanation: words.askHelp),
    Keys.Row(
      [.function(8), .control("d")], .desk(.score), words.score, section: words.asking,
      explanation: words.scoreHelp),
    Keys.menu,
    Keys.Row(
      [.control("k")], .desk(.close), words.close, section: words.asking,
      explanation: words.closeHelp, isInBar: false),
    Keys.Row(
      [.control("w")], .desk(.reason), words.reason, section: words.asking,
      explanation: words.reasonHelp, isInBar: false),
    Keys.Row([.control("o")], opening: .versions, isInBar: false),
    Keys.Row([.control("e")], opening: .evidence, isInBar: false),
    Keys.Row(
      [.control("n")], .desk(.reopen), words.reopen, section: words.deciding,
      explanation: words.reopenHelp, isInBar: false),
    Keys.back, Keys.quit,
  ]).followed(by: Keys.walking)
}
