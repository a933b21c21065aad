import Terminal

/// The form of a report's part.
extension Keys {
  static let filling = Keymap([
    help,
    Row(
      [.function(2), .control("w")], .why, "缘由", section: KeyWords.report,
      explanation: KeyWords.why),
    Row(
      [.function(3), .control("n")], .nextFinding, "下一问题", section: KeyWords.report,
      explanation: KeyWords.nextFinding),
    Row(
      [.shift(.function(3)), .control("b")], .previousFinding, "上一问题",
      section: KeyWords.report, explanation: KeyWords.previousFinding, isInBar: false),
    Row(
      [.function(4), .control("o")], .outline, "目录", section: KeyWords.report,
      explanation: KeyWords.outline),
    Row(
      [.function(5), .control("r")], .preview, "预览", section: KeyWords.report,
      explanation: KeyWords.preview),
    Row(
      [.function(6), .control("t")], .export, "导出", section: KeyWords.report,
      explanation: KeyWords.export),
    Row(
      [.shift(.function(6))], .secret, "涉密", section: KeyWords.report,
      explanation: KeyWords.secret, isInBar: false),
    Row(
      [.function(7), .control("f")], .search, "查找", section: KeyWords.report,
      explanation: KeyWords.search),
    Row(
      [.function(8), .control("d")], .override, "人工评分", section: KeyWords.report,
      explanation: KeyWords.override),
    menu,
    Row(
      [KeyPress(.pageDown), KeyPress(.down, .control)], .nextPart, "下一项",
      section: KeyWords.walking, explanation: KeyWords.nextPart),
    Row(
      [KeyPress(.pageUp), KeyPress(.up, .control)], .previousPart, "上一项",
      section: KeyWords.walking, explanation: KeyWords.previousPart, isInBar: false),
    Row([.tab], .nextField, "下一格", section: KeyWords.walking, isInBar: false),
    Row([.backTab], .previousField, "上一格", section: KeyWords.walking, isInBar: false),
    Row(
      [.control("l")], .findings, "问题清单", section: KeyWords.report,
      explanation: KeyWords.findings, isInBar: false),
    Row(
      [.control("u")], .acceptFix, "采纳建议", section: KeyWords.report,
      explanation: KeyWords.accept, isInBar: false),
    Row(
      [.function(12)], .identities, "勾稽关系表", section: KeyWords.report,
      explanation: KeyWords.identities, isInBar: false),
    Row(
      [.shift(.function(4))], .baseData, "基础数据", section: KeyWords.report,
      explanation: KeyWords.baseData, isInBar: false),
    Row(
      [.shift(.function(2))], .whatIf, "试填", section: KeyWords.report,
      explanation: KeyWords.whatIf, isInBar: false),
    Row(
      [.shift(.function(12))], .importing(.tables), ImportKeyWords.begin,
      section: KeyWords.report, explanation: ImportKeyWords.tables, isInBar: false),
    // No key is left for it; the menu leads there.
    Row(
      [], .importing(.lastYear), ImportKeyWords.begin, section: KeyWords.report,
      explanation: ImportKeyWords.lastYear, isInBar: false),
    Row(
      [.shift(.function(9))], .desk(.submission), DeskKeyWords.submission,
      section: DeskKeyWords.deciding, explanation: DeskKeyWords.submissionHelp),
    Row(
      [.shift(.function(8))], .desk(.evidence), DeskKeyWords.evidence,
      section: DeskKeyWords.deciding, explanation: DeskKeyWords.evidenceHelp, isInBar: false),
    Row(
      [.shift(.function(5))], .desk(.versions), DeskKeyWords.versions,
      section: DeskKeyWords.deciding, explanation: DeskKeyWords.versionsHelp, isInBar: false),
    Row(
      [.shift(.function(7))], .desk(.identity), DeskKeyWords.identity,
      section: DeskKeyWords.deciding, explanation: DeskKeyWords.identityHelp, isInBar: false),
    Row(
      [.control("s")], .save, "保存", section: KeyWords.report, explanation: KeyWords.save,
      isInBar: false),
    back, quit,
    Row(
      [.enter], .confirm, "下一格", section: KeyWords.walking, explanation: KeyWords.enter,
      isInBar: false),
  ]).followed(by: editing)
}
