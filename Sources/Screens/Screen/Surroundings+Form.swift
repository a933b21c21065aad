import Evaluation
import Terminal

/// Entering into the open draft, alike on all screens that do so.
extension Surroundings {
  /// A blank that would take a whole value away is said and not typed.
  mutating func typeInForm(_ character: Character) {
    if character == " " || character == "\u{3000}", filling?.keepsValue() == true {
      return say(FillingWords.blankKeepsValue)
    }
    filling?.type(character)
  }

  mutating func pasteInForm(_ text: String) {
    if text.allSatisfy(\.isWhitespace), filling?.keepsValue() == true {
      return say(FillingWords.blankKeepsValue)
    }
    filling?.paste(text)
  }

  /// A value that is being typed over comes back first, as in a cell of a spreadsheet.
  mutating func cancelEntry() -> Bool {
    guard filling?.cancelEntry() == true else { return false }
    say(FillingWords.cancelled, .done)
    return true
  }

  /// Editing what has the focus.
  ///
  /// - Returns: What is to be done outside; nil where the action is none of editing.
  mutating func edit(_ action: Action) -> [Effect]? {
    switch action {
    case .undo: return takeBack()
    case .redo: doAgain()
    case .copy: copy()
    case .cut: cut()
    case .paste:
      let text = filling?.clipboard ?? ""
      filling?.paste(text)
    case .select, .deleteBackward, .deleteForward, .deleteWord, .deleteNextWord,
      .deleteToLineEnd, .clearLine, .selectAll:
      filling?.act(action, layout: nil)
    case .help, .menu, .quit, .back, .confirm, .nextFinding, .previousFinding, .open, .own,
      .nextField, .previousField, .nextPart, .previousPart, .move, .moveItemUp,
      .moveItemDown, .removeItem, .save:
      return nil
    }
    return []
  }

  mutating func takeBack() -> [Effect] {
    guard let edit = filling?.history.nextToUndo else {
      say(CommonWords.nothingToUndo)
      guard let filling, filling.awaitsHistory else { return [] }
      // What was done before the draft was closed last is read now, and undone then.
      self.filling?.awaitsHistory = false
      self.filling?.isUndoDue = true
      return [.safety(.readHistory(id: filling.id))]
    }
    filling?.undo()
    say(CommonWords.undone(label(edit)), .done)
    return []
  }

  private mutating func doAgain() {
    guard let edit = filling?.history.nextToRedo else { return say(CommonWords.nothingToRedo) }
    filling?.redo()
    say(CommonWords.redone(label(edit)), .done)
  }

  private func label(_ edit: Edit) -> String { filling?.rubric.title(of: edit.place) ?? "" }

  private mutating func copy() {
    guard let text = filling?.editor.selectedText, !text.isEmpty else { return }
    filling?.clipboard = text
  }

  private mutating func cut() {
    copy()
    filling?.history.close()
    filling?.edit(.whole) { _ = $0.cutSelection() }
    filling?.history.close()
  }
}
