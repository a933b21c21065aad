import Terminal

extension ItemScreen {
  static let table = Keymap([
    Keys.help,
    Keys.Row(
      [.enter], .confirm, "查询", section: KeyWords.asking, explanation: "就所在一行提出查询；已答复的查询则销结"),
    Keys.Row(
      [.function(7), .control("f")], .desk(.ask), "查询", section: KeyWords.asking,
      explanation: "查询：就所在栏目向填报人提问，可选定字词"),
    Keys.Row(
      [.function(6), .control("k")], .desk(.close), "销结", section: KeyWords.asking,
      explanation: "销结：所在的查询已经弄清"),
    Keys.Row(
      [.function(8), .control("d")], .desk(.score), "复核分", section: KeyWords.asking,
      explanation: "复核分：写在自评分旁边，须有理由"),
    Keys.Row(
      [.function(4), .control("w")], .desk(.reason), "退回理由", section: KeyWords.asking,
      explanation: "退回理由：附在所在栏目上，退回时一并交给填报人"),
    Keys.Row(
      [.function(5), .control("e")], .open(.evidence), "佐证", section: KeyWords.report,
      explanation: "佐证材料：本指标的文件清单"),
    Keys.Row(
      [.function(3), .control("n")], .desk(.nextItem), "下一项", section: KeyWords.walking),
    Keys.Row(
      [.function(2), .control("b")], .desk(.previousItem), "上一项",
      section: KeyWords.walking),
    Keys.menu, Keys.back, Keys.quit,
  ]).followed(by: Keys.walking)
}
