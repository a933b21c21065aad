import Terminal

extension Keys {
  static let exporting = Keymap([
    help, Row([.enter], .confirm, "导出", section: KeyWords.everywhere),
    Row(
      [.function(8), .control("d")], .secret, "签发状态", section: KeyWords.report,
      explanation: ExportWords.toggleStatus),
    Row([.control("u")], .clearLine, "清空本格", section: KeyWords.editing, isInBar: false),
    back, quit,
  ]).followed(by: steps(rows + pages)).followed(by: lineEditing)
}
