/// What a key, a menu line or a click can ask for; what is not here does not exist.
public enum Action: Hashable, Sendable {
  // Everywhere.
  case help, menu, quit, back, confirm, nextFinding, previousFinding
  /// Leads to a screen.
  case open(Place)
  /// What one screen alone does.
  case own(OwnAction)
  // Walking.
  case nextField, previousField, nextPart, previousPart
  // Editing.
  case move(Motion), select(Motion)
  case deleteBackward, deleteForward, deleteWord, deleteNextWord, deleteToLineEnd, clearLine
  case cut, copy, paste, selectAll
  case moveItemUp, moveItemDown, removeItem
  case save, undo, redo
}

extension Action {
  /// It makes sense in a menu; moving and typing do not.
  var isListed: Bool {
    switch self {
    case .menu, .confirm, .nextField, .previousField, .move, .select, .deleteBackward,
      .deleteForward:
      false
    case .help, .quit, .back, .nextFinding, .previousFinding, .open, .own,
      .nextPart, .previousPart, .deleteWord, .deleteNextWord, .deleteToLineEnd, .clearLine, .cut,
      .copy, .paste, .selectAll, .moveItemUp, .moveItemDown, .removeItem, .save, .undo, .redo:
      true
    }
  }

  /// Where the caret, or the selected line, goes.
  var motion: Motion? {
    switch self {
    case .move(let motion): motion
    case .help, .menu, .quit, .back, .confirm, .nextFinding, .previousFinding, .open, .own,
      .nextField, .previousField, .nextPart, .previousPart, .select, .deleteBackward,
      .deleteForward, .deleteWord, .deleteNextWord, .deleteToLineEnd, .clearLine, .cut, .copy,
      .paste, .selectAll, .moveItemUp, .moveItemDown, .removeItem, .save, .undo, .redo:
      nil
    }
  }
}
