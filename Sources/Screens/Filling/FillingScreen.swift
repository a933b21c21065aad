import Evaluation
import Terminal

/// The form of the open draft, one part at a time.
///
/// What it shows is in the draft itself, so that this is only what it does; the layout that it
/// remembers is a memory beside the state.
struct FillingScreen: Screen {
  var name: StaticString { "filling" }
  /// Its own and those that lead to other screens.
  let keys: Keymap<Action>
  let layout: KeptLayout

  init(keys: Keymap<Action>) {
    self.keys = keys
    layout = KeptLayout(keys)
  }

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    guard around.hasDraft else { return .stay }
    switch action {
    case .move, .select:
      let (form, widths) = (layout.frame(around.size, around.widths).form.size, around.widths)
      around.filling?.move(action, layout, form, widths)
    case .confirm, .nextField, .previousField, .nextPart, .previousPart, .moveItemUp,
      .moveItemDown, .removeItem, .selectAll, .deleteBackward, .deleteForward, .deleteWord,
      .deleteNextWord, .deleteToLineEnd, .clearLine:
      around.filling?.act(action, layout: nil)
    case .undo, .redo, .copy, .cut, .paste: return .ask(around.edit(action) ?? [])
    case .nextFinding: around.notice = around.filling.changing { FindingWalk.step(1, in: &$0) }
    case .previousFinding:
      around.notice = around.filling.changing { FindingWalk.step(-1, in: &$0) }
    case .save: return .ask(saveNow(&around))
    case .back: return around.cancelEntry() ? .stay : .ask(close(&around))
    case .own(let own): return act(own, &around)
    case .help, .menu, .quit, .open: return .pass
    }
    return .stay
  }

  private func act(_ action: OwnAction, _ around: inout Surroundings) -> Outcome {
    if action == .secret {
      markSecret(&around)
    } else if action == .override {
      openOverride(&around)
    } else if action == .acceptFix {
      around.notice = around.filling.changing { FixTaking.acceptHere(in: &$0) }
    } else if action == .editExternally {
      return .ask(editExternally(&around))
    } else {
      return .pass
    }
    return .stay
  }

  mutating func type(_ character: Character, _ around: inout Surroundings) -> Outcome {
    around.typeInForm(character)
    return .stay
  }

  mutating func paste(_ text: String, _ around: inout Surroundings) -> Outcome {
    around.pasteInForm(text)
    return .stay
  }

  func bar(_ around: Surroundings) -> KeyBar {
    around.filling.map { layout.bar(FillingKeys($0)) } ?? keys.bar()
  }

  /// Drawn from nothing; while it is in front, `FillingSketch` draws what has changed.
  func view(in size: Size, _ around: Surroundings) -> Canvas {
    var sketch = FillingSketch(size: size, widths: around.widths, layout)
    around.filling?.show(on: &sketch, around.notice)
    return sketch.canvas
  }
}

extension FillingScreen {
  /// Keeps the first visible row that the screen shows, as the next one's starting point.
  func settleScroll(_ around: inout Surroundings) {
    around.filling?.keepForm()
    let form = layout.frame(around.size, around.widths).form.size
    let widths = around.widths
    around.filling?.settleScroll(layout, form, widths)
  }

  /// Back to the list, once the draft is on the disk.
  private func close(_ around: inout Surroundings) -> [Effect] {
    guard let filling = around.filling else { return [] }
    around.home.wanted = filling.id
    guard filling.saving.isNeeded else {
      around.filling = nil
      return filling.rememberEffects + [.safety(.close(id: filling.id)), .list]
    }
    around.filling?.saving.isClosing = true
    return filling.saveEffects
  }

  private func saveNow(_ around: inout Surroundings) -> [Effect] {
    guard let filling = around.filling else { return [] }
    around.filling?.saving.isPlaceAsked = false
    guard let reason = filling.readOnly else { return [.save(filling.report, id: filling.id)] }
    around.say(ReadOnlyWords.advice(reason))
    return []
  }

  private func openOverride(_ around: inout Surroundings) {
    guard let indicator = around.filling?.indicator else {
      return around.say(CommonWords.overrideNowhere, .warning)
    }
    guard indicator.isComputed else { return around.say(CommonWords.overrideJudged, .warning) }
    around.filling?.shownOverrides.insert(indicator.id)
    around.filling?.settle(on: .override(indicator.id), selecting: true)
  }

  /// Marks the part on the screen as secret, or takes the mark away.
  private func markSecret(_ around: inout Surroundings) {
    guard let filling = around.filling, filling.part != .cover else {
      return around.say(FillingWords.secretNowhere, .warning)
    }
    if let reason = filling.readOnly { return around.say(ReadOnlyWords.advice(reason), .warning) }
    around.filling?.toggleSecret()
    let isSecret = around.filling?.isSecret == true
    around.say(isSecret ? FillingWords.markedSecret : FillingWords.notSecret, .done)
  }

  private func editExternally(_ around: inout Surroundings) -> [Effect] {
    guard let filling = around.filling, filling.field.kind == .text else {
      around.say(CommonWords.notEditable, .warning)
      return []
    }
    return [.editExternally(filling.focus, filling.editor.text)]
  }

  /// A click puts the focus and the caret there, or opens the part that was clicked.
  func click(at position: Position, _ around: inout Surroundings) {
    let frame = layout.frame(around.size, around.widths)
    if let outline = frame.outline, outline.contains(position), let filling = around.filling {
      let lines = filling.outline
      let top = FillingFrame.outlineTop(lines, filling.part, rows: outline.rows)
      let index = top + position.row - outline.row
      if lines.indices.contains(index), let part = lines[index].part { around.filling?.open(part) }
    } else if frame.form.contains(position) {
      let widths = around.widths
      _ = around.filling.changing {
        FormPointing.click(at: position, frame.form, widths, in: &$0)
      }
    }
  }
}
