import Evaluation
import Terminal

extension AppState {
  /// Has what was done written down before anything else happens, and before it is shown.
  mutating func journaled(_ effects: [Effect]) -> [Effect] {
    guard let steps = around.filling?.takeSteps(), !steps.isEmpty, let id = around.filling?.id
    else {
      return effects
    }
    return [.safety(.write(steps, id: id))] + effects
  }

  mutating func safeguarded(_ answer: SafeguardAnswer) -> [Effect] {
    switch answer {
    case .notWritten(let trouble):
      // Said once, not with every key.
      if around.filling?.saving.trouble != trouble { around.notice = Notice(trouble.text, .error) }
      around.filling?.saving.trouble = trouble
      around.filling?.isJournalBroken = true
      around.filling?.needsFlush = true
    case .journalGone(let id):
      around.say(CommonWords.journalGone, .warning)
      guard let filling = around.filling, filling.id == id else { return [] }
      return [.safety(.renew(filling.report, filling.history, id: id))]
    case .history(let history, let id): return follow(history, of: id)
    case .holder(let holder, let id): see(holder, of: id)
    case .conflict(let trouble, let base, let theirs):
      if mustEnd {
        // The journal has mine; the next start asks.
        isFinished = true
        return []
      }
      around.filling?.saving.trouble = trouble
      around.filling?.saving.isClosing = false
      ask(.conflict(trouble, base: base, theirs: theirs, isLeaving: isLeaving))
      isLeaving = false
    case .resolved(let choice, let path):
      around.say(RecoveryWords.done(choice, path), .done)
    }
    return []
  }

  /// What was done before this session can be undone from now on.
  private mutating func follow(_ history: History, of id: String) -> [Effect] {
    guard around.filling?.id == id else { return [] }
    around.filling?.history.follow(history)
    around.filling?.visitStart += history.done.count
    guard around.filling?.isUndoDue == true else { return [] }
    around.filling?.isUndoDue = false
    return around.takeBack()
  }

  private mutating func see(_ holder: DraftHolder?, of id: String) {
    guard let filling = around.filling, filling.id == id,
      case .heldBy(let known) = filling.readOnly
    else { return }
    if let holder {
      if holder != known { around.filling?.readOnly = .heldBy(holder) }
      return
    }
    if navigation.isOnGround { navigation.push(DialogScreen.released) }
  }

  /// Nobody can be asked any more: what cannot be saved is put elsewhere, once, and the program
  /// ends; the journal has it in any case if the disk takes anything at all.
  mutating func endUnsaved(_ trouble: Trouble) -> [Effect] {
    defer { around.filling?.saving.trouble = trouble }
    let isFirst = around.filling?.saving.trouble == nil
    isFinished = true
    return isFirst ? around.filling.map { [.saveCopy($0.report, id: $0.id)] } ?? [] : []
  }

  /// Questions that a draft brings along when it is opened.
  mutating func ask(about draft: OpenedDraft) {
    // Where there is something to decide, the line says how.
    if let remark = draft.remark, draft.recovery == nil {
      around.say(remark, .warning)
    }
    if let recovery = draft.recovery {
      navigation.push(RecoveryScreen(recovery, over: draft.report, by: draft.rubric))
    } else if draft.isTakeable, case .heldBy(let holder) = draft.readOnly {
      navigation.push(DialogScreen.gone(holder))
    } else if draft.change != nil {
      navigation.push(DialogScreen.rubricChanged(draft))
    }
  }
}
