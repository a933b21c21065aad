import Terminal

extension OwnAction {
  static let secret = OwnAction("secret")
  static let override = OwnAction("override")
}

/// Its own keys; those that lead to other screens stand between them.
extension FillingScreen {
  static let nextFindingRow = Keys.Row(
    [.function(3), .control("n")], .nextFinding, "下一问题", section: KeyWords.report,
    explanation: "到下一个问题")
  static let secretRow = Keys.Row(
    [.shift(.function(6))], own: .secret, "涉密", help: "涉密：公开版不印这一部分；再按一次取消",
    isInBar: false)
  static let overrideRow = Keys.Row(
    [.function(8), .control("d")], own: .override, "人工评分", help: "人工评分：不按规则计分，须写理由")
  static let walkingRows = [
    Keys.Row(
      [KeyPress(.pageDown), KeyPress(.down, .control)], .nextPart, "下一项",
      section: KeyWords.walking, explanation: "下一项：下一章节或指标"),
    Keys.Row(
      [KeyPress(.pageUp), KeyPress(.up, .control)], .previousPart, "上一项",
      section: KeyWords.walking, explanation: "上一项：上一章节或指标", isInBar: false),
    Keys.Row([.tab], .nextField, "下一格", section: KeyWords.walking, isInBar: false),
    Keys.Row([.backTab], .previousField, "上一格", section: KeyWords.walking, isInBar: false),
  ]
  static let acceptRow = Keys.Row(
    [.control("u")], own: .acceptFix, "采纳建议", help: "采纳建议：把光标处的问题改成所示的数字或文字",
    isInBar: false)
  static let saveRow = Keys.Row(
    [.control("s")], .save, "保存", section: KeyWords.report, explanation: "保存：立即存盘（平时自动保存）",
    isInBar: false)
  static let enterRow = Keys.Row(
    [.enter], .confirm, "下一格", section: KeyWords.walking, explanation: "下一格；正文中换行，列表中另起一条",
    isInBar: false)
}
