import Terminal

/// Its own keys; those that lead to other screens stand between them.
extension HomeScreen {
  static let openRow = Keys.Row([.enter], .confirm, "打开", section: KeyWords.report)
  static let refreshRow = Keys.Row(
    [.control("r"), .function(5)], own: .refresh, "刷新", isInBar: false)
  /// There is no report to be exported yet, which is said.
  static let exportRow = Keys.Row(
    [.function(6), .control("t")], .open(.export), "导出", section: KeyWords.report,
    explanation: "导出：请先打开报告", isInBar: false)
  static let removeRow = Keys.Row(
    [KeyPress(.delete)], .removeItem, "删除", section: KeyWords.report,
    explanation: "删除选中的报告，按 ^Z 找回", isInBar: false)
  static let restoreRow = Keys.Row(
    [.control("z")], .undo, "找回", section: KeyWords.report, explanation: "找回刚删除的报告",
    isInBar: false)
}
