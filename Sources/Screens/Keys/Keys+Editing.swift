import Terminal

/// Typing, deleting and moving.
extension Keys {
  /// Editing in forms.
  static let editing = Keymap([
    Row([.control("z")], .undo, "撤销", section: KeyWords.editing, isInBar: false),
    Row([.control("y")], .redo, "重做", section: KeyWords.editing, isInBar: false),
    Row([.control("x")], .cut, "剪切", section: KeyWords.editing, isInBar: false),
    Row([.control("c")], .copy, "复制", section: KeyWords.editing, isInBar: false),
    Row([.control("v")], .paste, "粘贴", section: KeyWords.editing, isInBar: false),
    Row(
      [.control("e")], own: .editExternally, "外部编辑器", help: "用其他编辑器改长文",
      section: KeyWords.editing, isInBar: false),
    Row(
      [KeyPress(.up, .alt)], .moveItemUp, "本条上移", section: KeyWords.editing, isInBar: false),
    Row(
      [KeyPress(.down, .alt)], .moveItemDown, "本条下移", section: KeyWords.editing,
      isInBar: false),
    Row(
      [KeyPress(.delete, .shift)], .removeItem, "删除本条", section: KeyWords.editing,
      isInBar: false),
  ]).followed(by: lineEditing).followed(by: steps(rows)).followed(by: selecting)

  /// Editing in a single line of input.
  static let lineEditing = Keymap([
    Row([.control("a")], .selectAll, "全选", section: KeyWords.editing, isInBar: false),
    Row([.control("k")], .deleteToLineEnd, "删到行末", section: KeyWords.editing, isInBar: false),
    Row(
      [KeyPress(.backspace)], .deleteBackward, "删前一字", section: KeyWords.editing, isInBar: false),
    Row([KeyPress(.delete)], .deleteForward, "删后一字", section: KeyWords.editing, isInBar: false),
    Row(
      [KeyPress(.backspace, .alt), KeyPress(.backspace, .control)], .deleteWord, "删前一词",
      section: KeyWords.editing, isInBar: false),
    Row(
      [KeyPress(.delete, .control), KeyPress(.delete, .alt)], .deleteNextWord, "删后一词",
      section: KeyWords.editing, isInBar: false),
  ]).followed(by: steps(columns))

  /// Moving in lists that have a line of input beside them.
  static let listMoving = steps(rows + pages)

  /// Moving in lists and pages.
  static let moving = steps(rows + pages + ends)

  typealias Step = (key: KeyPress, motion: Motion)

  static let rows: [Step] = [(KeyPress(.up), .up), (KeyPress(.down), .down)]
  static let pages: [Step] = [
    (KeyPress(.pageUp), .pageUp), (KeyPress(.pageDown), .pageDown),
  ]
  static let ends: [Step] = [(KeyPress(.home), .start), (KeyPress(.end), .end)]
  static let columns: [Step] = [
    (KeyPress(.left), .left), (KeyPress(.right), .right),
    (KeyPress(.left, .control), .wordLeft), (KeyPress(.right, .control), .wordRight),
    (KeyPress(.home), .lineStart), (KeyPress(.end), .lineEnd),
    (KeyPress(.home, .control), .start), (KeyPress(.end, .control), .end),
  ]

  static func steps(_ steps: [Step]) -> Keymap<Action> {
    Keymap(
      steps.map {
        Row(
          [$0.key], .move($0.motion), KeyWords.motion($0.motion), section: KeyWords.moving,
          isInBar: false)
      })
  }

  /// With Shift, every motion selects.
  static let selecting = Keymap(
    (columns + rows).map { step in
      Row(
        [KeyPress(step.key.key, step.key.modifiers.union(.shift))], .select(step.motion),
        KeyWords.selecting(step.motion), section: KeyWords.selection, isInBar: false)
    })
}
