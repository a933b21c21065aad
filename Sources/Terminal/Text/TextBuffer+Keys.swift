extension TextBuffer {
  /// Does what a key means in every text field, one line or many.
  ///
  /// - Parameter press: A key that nothing else has claimed.
  /// - Returns: Whether the key meant something here.
  public mutating func edit(_ press: KeyPress) -> Bool {
    if let character = press.typed {
      insert(String(character))
      return true
    }
    let selecting = press.modifiers.contains(.shift)
    let byWord = press.modifiers.contains(.control) || press.modifiers.contains(.alt)
    switch press.key {
    case .backspace: byWord ? deleteWordBackward() : deleteBackward()
    case .delete: byWord ? deleteWordForward() : deleteForward()
    case .left: byWord ? moveWordLeft(selecting: selecting) : moveLeft(selecting: selecting)
    case .right: byWord ? moveWordRight(selecting: selecting) : moveRight(selecting: selecting)
    case .home where byWord || !isMultiline: moveToStart(selecting: selecting)
    case .end where byWord || !isMultiline: moveToEnd(selecting: selecting)
    case .enter where isMultiline && press.modifiers.isEmpty: insert("\n")
    case .character("w") where press.modifiers == .control: deleteWordBackward()
    case .character("k") where press.modifiers == .control: deleteToLineEnd()
    case .character, .enter, .tab, .backTab, .escape, .insert, .home, .end, .pageUp, .pageDown,
      .up, .down, .function:
      return false
    }
    return true
  }

  /// Does what a key means in text of several rows.
  ///
  /// - Parameters:
  ///   - press: A key that nothing else has claimed.
  ///   - layout: The layout of this text as it is drawn.
  ///   - page: The rows that PgUp and PgDn move by.
  /// - Returns: Whether the key meant something here.
  public mutating func edit(_ press: KeyPress, in layout: TextLayout, page: Int) -> Bool {
    if edit(press) { return true }
    let selecting = press.modifiers.contains(.shift)
    guard press.modifiers.subtracting(.shift).isEmpty else { return false }
    switch press.key {
    case .up: move(rows: -1, in: layout, selecting: selecting)
    case .down: move(rows: 1, in: layout, selecting: selecting)
    case .pageUp: move(rows: -page, in: layout, selecting: selecting)
    case .pageDown: move(rows: page, in: layout, selecting: selecting)
    case .home: moveHome(in: layout, selecting: selecting)
    case .end: moveEnd(in: layout, selecting: selecting)
    case .character, .enter, .tab, .backTab, .escape, .backspace, .delete, .insert, .left,
      .right, .function:
      return false
    }
    return true
  }
}
