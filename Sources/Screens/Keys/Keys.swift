import Terminal

/// The key tables: every action has an F-key and a Ctrl key, or a line in the menu (F9).
///
/// Here is what several pages share; each kind of page has a file.
enum Keys {
  typealias Row = Binding<Action>

  static let help = Row([.function(1)], .help, "帮助", section: Words.Keys.everywhere)
  static let menu = Row(
    [.function(9), .control("p"), .control("g")], .menu, "菜单", section: Words.Keys.everywhere,
    explanation: Words.Keys.menu)
  static let quit = Row(
    [.control("q"), .function(10)], .quit, "退出", section: Words.Keys.everywhere)
  static let back = Row([.escape], .back, "返回", section: Words.Keys.everywhere)
  static let enter = Row([.enter], .confirm, "确定", section: Words.Keys.everywhere)

  /// On pages that can be left for a finding.
  static let nextFinding = Row(
    [.function(3), .control("n")], .nextFinding, "下一问题", section: Words.Keys.report,
    explanation: Words.Keys.nextFinding, isInBar: false)
  static let previousFinding = Row(
    [.shift(.function(3)), .control("b")], .previousFinding, "上一问题",
    section: Words.Keys.report, explanation: Words.Keys.previousFinding, isInBar: false)

  static let reading = Keymap([help, nextFinding, previousFinding, back, quit]).followed(by: moving)

  static let picking = Keymap([
    help, enter, nextFinding, previousFinding,
    Row([.control("u")], .clearLine, "清空本格", section: Words.Keys.editing, isInBar: false),
    back, quit,
  ]).followed(
    by: steps(rows + pages)
  )
  .followed(by: lineEditing)

  static let exporting = Keymap([
    help, Row([.enter], .confirm, "导出", section: Words.Keys.everywhere),
    Row(
      [.function(8), .control("d")], .secret, "签发状态", section: Words.Keys.report,
      explanation: Words.Export.toggleStatus),
    Row([.control("u")], .clearLine, "清空本格", section: Words.Keys.editing, isInBar: false),
    back, quit,
  ]).followed(by: steps(rows + pages)).followed(by: lineEditing)

  static let dialog = Keymap([help, enter, back]).followed(by: moving)
}
