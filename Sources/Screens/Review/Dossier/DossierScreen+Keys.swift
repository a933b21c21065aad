import Terminal

extension DossierScreen {
  static let table = Keymap([
    Keys.help,
    Keys.Row([.enter], .confirm, "细看", section: KeyWords.report),
    Keys.Row(
      [.function(2), .control("b")], .desk(.giveBack), "退回",
      section: KeyWords.deciding, explanation: "退回：连同查询交还填报人，写明意见"),
    Keys.Row(
      [.function(3), .control("a")], .desk(.approve), "通过", section: KeyWords.deciding,
      explanation: "通过：审核通过，用本人的密钥"),
    Keys.Row(
      [.function(4), .control("s")], .desk(.sign), "签发", section: KeyWords.deciding,
      explanation: "签发：用本人的密钥签名"),
    Keys.Row(
      [.function(5), .control("r")], .desk(.changes), "对照", section: KeyWords.report,
      explanation: "对照：退回后改了什么"),
    Keys.Row([.function(6), .control("t")], opening: .corrections),
    Keys.Row(
      [.function(7), .control("f")], .desk(.ask), "查询", section: KeyWords.asking,
      explanation: "查询：就所在栏目向填报人提问，可选定字词"),
    Keys.Row(
      [.function(8), .control("d")], .desk(.score), "复核分", section: KeyWords.asking,
      explanation: "复核分：写在自评分旁边，须有理由"),
    Keys.menu,
    Keys.Row(
      [.control("k")], .desk(.close), "销结", section: KeyWords.asking,
      explanation: "销结：所在的查询已经弄清", isInBar: false),
    Keys.Row(
      [.control("w")], .desk(.reason), "退回理由", section: KeyWords.asking,
      explanation: "退回理由：附在所在栏目上，退回时一并交给填报人", isInBar: false),
    Keys.Row([.control("o")], opening: .versions, isInBar: false),
    Keys.Row([.control("e")], opening: .evidence, isInBar: false),
    Keys.Row(
      [.control("n")], .desk(.reopen), "重新开启", section: KeyWords.deciding,
      explanation: "重新开启：已签发的报告另起一版", isInBar: false),
    Keys.back, Keys.quit,
  ]).followed(by: Keys.walking)
}
