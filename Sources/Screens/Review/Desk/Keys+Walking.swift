import Terminal

/// Pages of lines that are read and walked through.
extension Keys {
  static let walking = Keymap([
    Row([.tab], .nextField, "下一节", section: KeyWords.moving, isInBar: false),
    Row([.backTab], .previousField, "上一节", section: KeyWords.moving, isInBar: false),
  ]).followed(by: moving)

  /// Pages that are only read.
  static let walked = Keymap([help, back, quit]).followed(by: walking)
}
