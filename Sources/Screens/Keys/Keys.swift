import Terminal

/// What several tables of keys share: every action has an F-key and a Ctrl key, or a line in the
/// menu (F9).
///
/// Each screen has its own table beside it, and beside it too the row by which others lead there.
enum Keys {
  typealias Row = Binding<Action>

  static let help = Row([.function(1)], .help, "帮助", section: KeyWords.everywhere)
  static let menu = Row(
    [.function(9), .control("p"), .control("g")], .menu, "菜单", section: KeyWords.everywhere,
    explanation: "菜单：按名称或拼音首字母查找")
  static let quit = Row(
    [.control("q"), .function(10)], .quit, "退出", section: KeyWords.everywhere)
  static let back = Row([.escape], .back, "返回", section: KeyWords.everywhere)
  static let enter = Row([.enter], .confirm, "确定", section: KeyWords.everywhere)
  static let clearLine = Row(
    [.control("u")], .clearLine, "清空本格", section: KeyWords.editing, isInBar: false)

  /// On pages that can be left for a finding.
  static let nextFinding = Row(
    [.function(3), .control("n")], .nextFinding, "下一问题", section: KeyWords.report,
    explanation: "到下一个问题", isInBar: false)
  static let previousFinding = Row(
    [.shift(.function(3)), .control("b")], .previousFinding, "上一问题",
    section: KeyWords.report, explanation: "到上一个问题", isInBar: false)

  static let reading = Keymap([help, nextFinding, previousFinding, back, quit]).followed(by: moving)

  /// A line of input over a list.
  static let picking = Keymap([help, enter, nextFinding, previousFinding, clearLine, back, quit])
    .followed(by: steps(rows + pages)).followed(by: lineEditing)
}
