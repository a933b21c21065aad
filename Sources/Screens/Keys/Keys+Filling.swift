import Terminal

/// The form of a report's part.
extension Keys {
  static let filling = Keymap([
    help,
    Row(
      [.function(2), .control("w")], .why, "缘由", section: Words.Keys.report,
      explanation: Words.Keys.why),
    Row(
      [.function(3), .control("n")], .nextFinding, "下一问题", section: Words.Keys.report,
      explanation: Words.Keys.nextFinding),
    Row(
      [.shift(.function(3)), .control("b")], .previousFinding, "上一问题",
      section: Words.Keys.report, explanation: Words.Keys.previousFinding, isInBar: false),
    Row(
      [.function(4), .control("o")], .outline, "目录", section: Words.Keys.report,
      explanation: Words.Keys.outline),
    Row(
      [.function(5), .control("r")], .preview, "预览", section: Words.Keys.report,
      explanation: Words.Keys.preview),
    Row(
      [.function(6), .control("t")], .export, "导出", section: Words.Keys.report,
      explanation: Words.Keys.export),
    Row(
      [.shift(.function(6))], .secret, "涉密", section: Words.Keys.report,
      explanation: Words.Keys.secret, isInBar: false),
    Row(
      [.function(7), .control("f")], .search, "查找", section: Words.Keys.report,
      explanation: Words.Keys.search),
    Row(
      [.function(8), .control("d")], .override, "人工评分", section: Words.Keys.report,
      explanation: Words.Keys.override),
    menu,
    Row(
      [KeyPress(.pageDown), KeyPress(.down, .control)], .nextPart, "下一项",
      section: Words.Keys.walking, explanation: Words.Keys.nextPart),
    Row(
      [KeyPress(.pageUp), KeyPress(.up, .control)], .previousPart, "上一项",
      section: Words.Keys.walking, explanation: Words.Keys.previousPart, isInBar: false),
    Row([.tab], .nextField, "下一格", section: Words.Keys.walking, isInBar: false),
    Row([.backTab], .previousField, "上一格", section: Words.Keys.walking, isInBar: false),
    Row(
      [.control("l")], .findings, "问题清单", section: Words.Keys.report,
      explanation: Words.Keys.findings, isInBar: false),
    Row(
      [.control("u")], .acceptFix, "采纳建议", section: Words.Keys.report,
      explanation: Words.Keys.accept, isInBar: false),
    Row(
      [.function(12)], .identities, "勾稽关系表", section: Words.Keys.report,
      explanation: Words.Keys.identities, isInBar: false),
    Row(
      [.shift(.function(4))], .baseData, "基础数据", section: Words.Keys.report,
      explanation: Words.Keys.baseData, isInBar: false),
    Row(
      [.shift(.function(2))], .whatIf, "试填", section: Words.Keys.report,
      explanation: Words.Keys.whatIf, isInBar: false),
    Row(
      [.shift(.function(12))], .importing(.tables), Words.ImportKeys.begin,
      section: Words.Keys.report, explanation: Words.ImportKeys.tables, isInBar: false),
    // No key is left for it; the menu leads there.
    Row(
      [], .importing(.lastYear), Words.ImportKeys.begin, section: Words.Keys.report,
      explanation: Words.ImportKeys.lastYear, isInBar: false),
    Row(
      [.shift(.function(9))], .desk(.submission), Words.DeskKeys.submission,
      section: Words.DeskKeys.deciding, explanation: Words.DeskKeys.submissionHelp),
    Row(
      [.shift(.function(8))], .desk(.evidence), Words.DeskKeys.evidence,
      section: Words.DeskKeys.deciding, explanation: Words.DeskKeys.evidenceHelp, isInBar: false),
    Row(
      [.shift(.function(5))], .desk(.versions), Words.DeskKeys.versions,
      section: Words.DeskKeys.deciding, explanation: Words.DeskKeys.versionsHelp, isInBar: false),
    Row(
      [.shift(.function(7))], .desk(.identity), Words.DeskKeys.identity,
      section: Words.DeskKeys.deciding, explanation: Words.DeskKeys.identityHelp, isInBar: false),
    Row(
      [.control("s")], .save, "保存", section: Words.Keys.report, explanation: Words.Keys.save,
      isInBar: false),
    back, quit,
    Row(
      [.enter], .confirm, "下一格", section: Words.Keys.walking, explanation: Words.Keys.enter,
      isInBar: false),
  ]).followed(by: editing)
}
