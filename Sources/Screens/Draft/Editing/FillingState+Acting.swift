import Evaluation
import Terminal

extension FillingState {
  /// Actions that concern only the form.
  mutating func act(_ action: Action, layout: FormLayout?) {
    switch action {
    case .confirm: enter()
    case .nextField: step(1)
    case .previousField: step(-1)
    case .nextPart: stepPart(1)
    case .previousPart: stepPart(-1)
    case .move(let motion): move(motion, selecting: false, layout)
    case .select(let motion): move(motion, selecting: true, layout)
    case .deleteBackward: deleteBackward()
    case .deleteForward: edit(.deleting) { $0.deleteForward() }
    case .deleteWord: edit(.deleting) { $0.deleteWordBackward() }
    case .deleteNextWord: edit(.deleting) { $0.deleteWordForward() }
    case .deleteToLineEnd: edit(.deleting) { $0.deleteToLineEnd() }
    case .clearLine:
      edit(.deleting) { editor in
        editor.selectAll()
        editor.deleteBackward()
      }
    case .selectAll: editor.selectAll()
    case .moveItemUp: ItemEditing.move(-1, in: &self)
    case .moveItemDown: ItemEditing.move(1, in: &self)
    case .removeItem: ItemEditing.remove(in: &self)
    case .help, .menu, .quit, .back, .nextFinding, .previousFinding, .open, .own, .save, .undo,
      .redo, .cut, .copy, .paste:
      break
    }
  }

  /// A new paragraph, a new item, or on to the next field.
  private mutating func enter() {
    if case .item = field.path { return ItemEditing.split(in: &self) }
    guard field.isMultiline else { return step(1) }
    edit(.typing) { $0.insert("\n") }
  }

  private mutating func deleteBackward() {
    if field.isChoice == true { return answer(nil) }
    if !ItemEditing.join(in: &self) { edit(.deleting) { $0.deleteBackward() } }
  }

  private mutating func move(_ motion: Motion, selecting: Bool, _ layout: FormLayout?) {
    history.close()
    if field.isChoice { return moveInChoice(motion) }
    let text = layout?.focusedItem?.text
    switch motion {
    case .left: editor.moveLeft(selecting: selecting)
    case .right: editor.moveRight(selecting: selecting)
    case .wordLeft: editor.moveWordLeft(selecting: selecting)
    case .wordRight: editor.moveWordRight(selecting: selecting)
    case .start: editor.moveToStart(selecting: selecting)
    case .end: editor.moveToEnd(selecting: selecting)
    case .lineStart: moveInLine(text, selecting: selecting, toEnd: false)
    case .lineEnd: moveInLine(text, selecting: selecting, toEnd: true)
    case .up: moveRow(-1, text, selecting: selecting)
    case .down: moveRow(1, text, selecting: selecting)
    case .pageUp, .pageDown: break
    }
  }

  private mutating func moveInChoice(_ motion: Motion) {
    switch motion {
    case .left, .lineStart: answer(true)
    case .right, .lineEnd: answer(false)
    case .up: step(-1)
    case .down: step(1)
    case .wordLeft, .wordRight, .start, .end, .pageUp, .pageDown: break
    }
  }

  private mutating func moveInLine(_ text: TextLayout?, selecting: Bool, toEnd: Bool) {
    switch (text, toEnd) {
    case (let text?, false): editor.moveHome(in: text, selecting: selecting)
    case (let text?, true): editor.moveEnd(in: text, selecting: selecting)
    case (nil, false): editor.moveToStart(selecting: selecting)
    case (nil, true): editor.moveToEnd(selecting: selecting)
    }
  }

  /// Up and down move by rows inside a text and leave it at its edges.
  private mutating func moveRow(_ step: Int, _ text: TextLayout?, selecting: Bool) {
    guard let text else { return self.step(step) }
    let row = editor.position(in: text).row + step
    if (0..<text.rows).contains(row) || selecting {
      editor.move(rows: step, in: text, selecting: selecting)
    } else {
      leaveText(step)
    }
  }

  /// Into the field above or below, with the caret at the near edge of a text.
  private mutating func leaveText(_ step: Int) {
    self.step(step)
    if field.isMultiline == true { editor.move(to: step > 0 ? 0 : editor.count) }
  }

  /// What `$EDITOR` has made of a text.
  mutating func replaceText(at path: FieldPath, with text: String) {
    go(to: path)
    history.close()
    edit(.whole) { editor in
      editor.selectAll()
      editor.insert(text)
    }
    history.close()
  }
}
