import Terminal

/// The key tables: every action has an F-key and a Ctrl key, or a line in the menu (F9).
enum Keys {
  typealias Row = Binding<Action>

  static let help = Row([.function(1)], .help, "帮助", section: Words.Keys.everywhere)
  static let menu = Row(
    [.function(9), .control("p"), .control("g")], .menu, "菜单", section: Words.Keys.everywhere,
    explanation: Words.Keys.menu)
  static let quit = Row(
    [.control("q"), .function(10)], .quit, "退出", section: Words.Keys.everywhere)
  static let back = Row([.escape], .back, "返回", section: Words.Keys.everywhere)
  private static let enter = Row([.enter], .confirm, "确定", section: Words.Keys.everywhere)

  /// On pages that can be left for a finding.
  private static let nextFinding = Row(
    [.function(3), .control("n")], .nextFinding, "下一问题", section: Words.Keys.report,
    explanation: Words.Keys.nextFinding, isInBar: false)
  private static let previousFinding = Row(
    [.shift(.function(3)), .control("b")], .previousFinding, "上一问题",
    section: Words.Keys.report, explanation: Words.Keys.previousFinding, isInBar: false)

  static let home = Keymap([
    help,
    Row([.enter], .confirm, "打开", section: Words.Keys.report),
    Row([.function(2), .control("n")], .newDraft, "新建", section: Words.Keys.report),
    Row(
      [.function(3), .control("l")], .importing(.report), Words.ImportKeys.begin,
      section: Words.Keys.report, explanation: Words.ImportKeys.report),
    Row(
      [.control("r"), .function(5)], .home, "刷新", section: Words.Keys.report, isInBar: false),
    Row(
      [.function(7), .control("f")], .search, "查找", section: Words.Keys.report,
      explanation: Words.Keys.searchAtHome),
    Row(
      [.function(6), .control("t")], .export, "导出", section: Words.Keys.report,
      explanation: Words.Keys.exportFromHome, isInBar: false),
    Row(
      [.function(8), .control("d")], .desk(.queue), Words.DeskKeys.queue,
      section: Words.Keys.report,
      explanation: Words.DeskKeys.queueHelp),
    Row(
      [.function(4), .control("o")], .desk(.identity), Words.DeskKeys.identity,
      section: Words.Keys.report, explanation: Words.DeskKeys.identityHelp),
    menu, quit,
  ]).followed(by: moving)

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

  /// Editing in forms.
  static let editing = Keymap([
    Row([.control("z")], .undo, "撤销", section: Words.Keys.editing, isInBar: false),
    Row([.control("y")], .redo, "重做", section: Words.Keys.editing, isInBar: false),
    Row([.control("x")], .cut, "剪切", section: Words.Keys.editing, isInBar: false),
    Row([.control("c")], .copy, "复制", section: Words.Keys.editing, isInBar: false),
    Row([.control("v")], .paste, "粘贴", section: Words.Keys.editing, isInBar: false),
    Row(
      [.control("e")], .editExternally, "外部编辑器", section: Words.Keys.editing,
      explanation: Words.Keys.editor, isInBar: false),
    Row(
      [KeyPress(.up, .alt)], .moveItemUp, "本条上移", section: Words.Keys.editing, isInBar: false),
    Row(
      [KeyPress(.down, .alt)], .moveItemDown, "本条下移", section: Words.Keys.editing,
      isInBar: false),
    Row(
      [KeyPress(.delete, .shift)], .removeItem, "删除本条", section: Words.Keys.editing,
      isInBar: false),
  ]).followed(by: lineEditing).followed(by: steps(rows)).followed(by: selecting)

  /// Editing in a single line of input.
  static let lineEditing = Keymap([
    Row([.control("a")], .selectAll, "全选", section: Words.Keys.editing, isInBar: false),
    Row([.control("k")], .deleteToLineEnd, "删到行末", section: Words.Keys.editing, isInBar: false),
    Row(
      [KeyPress(.backspace)], .deleteBackward, "删前一字", section: Words.Keys.editing, isInBar: false),
    Row([KeyPress(.delete)], .deleteForward, "删后一字", section: Words.Keys.editing, isInBar: false),
    Row(
      [KeyPress(.backspace, .alt), KeyPress(.backspace, .control)], .deleteWord, "删前一词",
      section: Words.Keys.editing, isInBar: false),
    Row(
      [KeyPress(.delete, .control), KeyPress(.delete, .alt)], .deleteNextWord, "删后一词",
      section: Words.Keys.editing, isInBar: false),
  ]).followed(by: steps(columns))

  /// Moving in lists that have a line of input beside them.
  static let listMoving = steps(rows + pages)

  /// Moving in lists and pages.
  static let moving = steps(rows + pages + ends)

  private typealias Step = (key: KeyPress, motion: Motion)

  private static let rows: [Step] = [(KeyPress(.up), .up), (KeyPress(.down), .down)]
  private static let pages: [Step] = [
    (KeyPress(.pageUp), .pageUp), (KeyPress(.pageDown), .pageDown),
  ]
  private static let ends: [Step] = [(KeyPress(.home), .start), (KeyPress(.end), .end)]
  private static let columns: [Step] = [
    (KeyPress(.left), .left), (KeyPress(.right), .right),
    (KeyPress(.left, .control), .wordLeft), (KeyPress(.right, .control), .wordRight),
    (KeyPress(.home), .lineStart), (KeyPress(.end), .lineEnd),
    (KeyPress(.home, .control), .start), (KeyPress(.end, .control), .end),
  ]

  private static func steps(_ steps: [Step]) -> Keymap<Action> {
    Keymap(
      steps.map {
        Row(
          [$0.key], .move($0.motion), Words.Keys.motion($0.motion), section: Words.Keys.moving,
          isInBar: false)
      })
  }

  /// With Shift, every motion selects.
  static let selecting = Keymap(
    (columns + rows).map { step in
      Row(
        [KeyPress(step.key.key, step.key.modifiers.union(.shift))], .select(step.motion),
        Words.Keys.selecting(step.motion), section: Words.Keys.selection, isInBar: false)
    })

  static let reading = Keymap([help, nextFinding, previousFinding, back, quit]).followed(by: moving)

  static let why = Keymap([
    help,
    Row([.enter], .confirm, "到该数据", section: Words.Keys.report),
    Row([.function(2), .control("w")], .why, "上一级", section: Words.Keys.report),
    nextFinding, previousFinding,
    Row(
      [.function(4), .control("o")], .baseData, "基础数据", section: Words.Keys.report,
      explanation: Words.Keys.baseData),
    Row(
      [.function(8), .control("d")], .whatIf, "试填", section: Words.Keys.report,
      explanation: Words.Keys.whatIf),
    menu, back, quit,
  ]).followed(by: moving)

  static let preview = Keymap([
    help,
    Row([.enter], .confirm, "到此处修改", section: Words.Keys.report),
    Row([.function(6), .control("t")], .export, "导出", section: Words.Keys.report),
    nextFinding, previousFinding, menu, back, quit,
  ]).followed(by: moving)

  static let findings = Keymap([
    help,
    Row([.enter, .function(3)], .confirm, "到原句", section: Words.Keys.report),
    Row([.function(8), .control("u")], .acceptFix, "采纳", section: Words.Keys.report),
    Row(
      [.function(6), .control("e")], .justify, "说明理由", section: Words.Keys.report,
      explanation: Words.Keys.justify),
    Row([.function(4), .control("o")], .nextFilter, "筛选", section: Words.Keys.report),
    Row([.function(5), .control("r")], .nextOrder, "排列", section: Words.Keys.report),
    previousFinding, menu, back, quit,
  ]).followed(by: moving)

  static let identities = Keymap([
    help,
    Row([.enter], .confirm, "到该数据", section: Words.Keys.report),
    nextFinding, previousFinding,
    menu, back, quit,
  ]).followed(by: moving)

  static let baseData = Keymap([
    help,
    Row([.enter, .tab], .nextField, "下一格", section: Words.Keys.walking),
    Row([.backTab], .previousField, "上一格", section: Words.Keys.walking, isInBar: false),
    Row([.function(2), .control("w")], .why, "缘由", section: Words.Keys.report),
    nextFinding, previousFinding,
    Row(
      [.function(4), .control("o")], .toIndicator, "到指标", section: Words.Keys.report,
      explanation: Words.Keys.toIndicator),
    Row(
      [.function(8), .control("d")], .whatIf, "试填", section: Words.Keys.report,
      explanation: Words.Keys.whatIf),
    Row(
      [.function(5), .control("l")], .importing(.tables), Words.ImportKeys.begin,
      section: Words.Keys.report, explanation: Words.ImportKeys.tables),
    menu, back, quit,
  ]).followed(by: editing).followed(by: steps(pages))

  static let whatIf = Keymap([
    help, nextFinding, previousFinding,
    Row([.enter, .tab], .nextField, "下一行", section: Words.Keys.walking),
    Row([.backTab], .previousField, "上一行", section: Words.Keys.walking, isInBar: false),
    Row(
      [.function(8), .control("d")], .keepTrial, "采用", section: Words.Keys.report,
      explanation: Words.Keys.keepTrial),
    Row(
      [.function(6), .control("t")], .dropTrial, "放弃", section: Words.Keys.report,
      explanation: Words.Keys.dropTrial),
    menu, back, quit,
  ]).followed(by: editing).followed(by: steps(pages))

  static let merge = Keymap([
    help,
    Row([.enter], .confirm, "换一方", section: Words.Keys.report),
    Row([.function(2), .control("s")], .save, "保存合并", section: Words.Keys.report),
    Row([KeyPress(.left)], .move(.left), "取我的", section: Words.Keys.report, isInBar: false),
    Row([KeyPress(.right)], .move(.right), "取对方", section: Words.Keys.report, isInBar: false),
    back, quit,
  ]).followed(by: moving)

  static let outline = Keymap([
    help,
    Row([.enter], .confirm, "打开", section: Words.Keys.report),
    Row([.function(2), .control("w")], .why, "缘由", section: Words.Keys.report),
    Row([.function(4), .control("o"), .escape], .back, "返回", section: Words.Keys.report),
    nextFinding, previousFinding,
    menu, quit,
  ]).followed(by: moving)

  static let picking = Keymap([help, enter, nextFinding, previousFinding, back, quit]).followed(
    by: steps(rows + pages)
  )
  .followed(by: lineEditing)

  /// What a file would change.
  static let taking = Keymap([
    help,
    Row([.enter], .confirm, Words.ImportKeys.toggle, section: Words.Keys.report),
    Row(
      [.function(2), .control("s")], .importing(.take), Words.ImportKeys.take,
      section: Words.Keys.report, explanation: Words.ImportKeys.takeHelp),
    Row(
      [.function(8), .control("d")], .importing(.all), Words.ImportKeys.all,
      section: Words.Keys.report, explanation: Words.ImportKeys.allHelp),
    back, quit,
  ]).followed(by: moving)

  /// Where a report's passages went.
  static let placing = Keymap([
    help,
    Row(
      [.function(2), .control("s")], .importing(.take), Words.ImportKeys.create,
      section: Words.Keys.report, explanation: Words.ImportKeys.createHelp),
    Row(
      [.function(4), .control("o")], .importing(.filter), Words.ImportKeys.filter,
      section: Words.Keys.report, explanation: Words.ImportKeys.filterHelp),
    Row(
      [.function(5), .control("r")], .importing(.rubric), Words.ImportKeys.rubric,
      section: Words.Keys.report, explanation: Words.ImportKeys.rubricHelp),
    back, quit,
  ]).followed(by: moving)

  static func of(_ page: ImportPage) -> Keymap<Action> {
    switch page {
    case .choosing: choosing
    case .reading: waiting
    case .taking: taking
    case .placing: placing
    }
  }

  /// A file from a folder.
  static let choosing = Keymap([help, enter, back, quit]).followed(by: steps(rows + pages))
    .followed(by: lineEditing)

  /// While a file is read.
  static let waiting = Keymap([help, back, quit])

  static let newDraft = Keymap([
    help,
    Row([.enter], .confirm, "下一格", section: Words.Keys.walking),
    Row([.tab], .nextField, "下一格", section: Words.Keys.walking, isInBar: false),
    Row([.backTab], .previousField, "上一格", section: Words.Keys.walking, isInBar: false),
    back, quit,
  ]).followed(by: steps(rows + pages)).followed(by: lineEditing)

  static let dialog = Keymap([help, enter, back]).followed(by: moving)
}
