import Terminal

extension SubmissionScreen {
  static let table = Keymap([
    Keys.help,
    Keys.Row([.enter], .confirm, "到原处", section: KeyWords.report),
    Keys.Row(
      [.function(6), .control("t")], .desk(.submit), "送审", section: KeyWords.deciding,
      explanation: "送审：交给审核人，其后不能再改"),
    Keys.Row(
      [.function(7), .control("f")], .desk(.answer), "答复", section: KeyWords.asking,
      explanation: "答复：回答所在的查询"),
    Keys.Row([.function(2), .control("n")], opening: .identity, section: KeyWords.deciding),
    Keys.Row([.function(4), .control("o")], opening: .versions),
    Keys.Row([.function(5), .control("r")], opening: .corrections),
    Keys.Row([.function(8), .control("d")], opening: .evidence),
    Keys.Row(
      [.function(3)], .nextFinding, "下一问题", section: KeyWords.report, explanation: "到下一个问题"),
    Keys.Row([.control("l")], opening: .findings, isInBar: false),
    Keys.menu, Keys.back, Keys.quit,
  ]).followed(by: Keys.walking)

  static let door = Door(
    Keys.Row([.shift(.function(9))], opening: .submission, section: KeyWords.deciding)
  ) { _, around in
    around.filling?.check()
    guard around.hasDraft else {
      around.say(SubmissionWords.openFirst, .warning)
      return .stay
    }
    return .push(SubmissionScreen(around))
  }
}
