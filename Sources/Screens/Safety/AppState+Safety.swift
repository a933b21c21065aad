import Evaluation
import Terminal

extension AppState {
  /// Has what was done written down before anything else happens, and before it is shown.
  mutating func journaled(_ effects: [Effect]) -> [Effect] {
    guard let steps = filling?.takeSteps(), !steps.isEmpty, let id = filling?.id else {
      return effects
    }
    return [.safety(.write(steps, id: id))] + effects
  }

  /// What the idle time is used for while nothing has to be saved.
  mutating func guardIdly() -> [Effect]? {
    guard let filling, !filling.saving.isNeeded else { return nil }
    if filling.awaitsHistory {
      self.filling?.awaitsHistory = false
      return [.safety(.readHistory(id: filling.id))]
    }
    switch filling.readOnly {
    case .heldBy: return [.safety(.watch(id: filling.id))]
    // The reviewer may send it back at any time.
    case .state: return [.desk(.review(filling.id))]
    case .rubricChanged, nil: return nil
    }
  }

  /// Milliseconds until that.
  var guardingTick: Int? {
    guard let filling else { return nil }
    if filling.awaitsHistory { return AppState.scoringTick }
    switch filling.readOnly {
    case .heldBy, .state: return AppState.watchingTick
    case .rubricChanged, nil: return nil
    }
  }

  /// How often somebody who only looks learns who has the draft.
  static let watchingTick = 2_000

  mutating func safeguarded(_ answer: SafeguardAnswer) -> [Effect] {
    switch answer {
    case .notWritten(let trouble):
      // Said once, not with every key.
      if filling?.saving.trouble != trouble { notice = Notice(trouble.text, .error) }
      filling?.saving.trouble = trouble
      filling?.isJournalBroken = true
      filling?.needsFlush = true
    case .journalGone(let id):
      notice = Notice(SafetyWords.journalGone, .warning)
      guard let filling, filling.id == id else { return [] }
      return [.safety(.renew(filling.report, filling.history, id: id))]
    case .history(let history, let id): return follow(history, of: id)
    case .holder(let holder, let id): see(holder, of: id)
    case .conflict(let trouble, let base, let theirs):
      if mustEnd {
        // The journal has mine; the next start asks.
        isFinished = true
        return []
      }
      filling?.saving.trouble = trouble
      notice = nil
      var question = DialogState.saveFailed(trouble, isLeaving: isLeaving)
      question.choices.insert(
        DialogState.Choice(label: MergeWords.choose, answer: .merge(base: base, theirs: theirs)),
        at: 0)
      overlays = [.dialog(question)]
      isLeaving = false
      isClosing = false
    case .resolved(let choice, let path):
      notice = Notice(RecoveryWords.done(choice, path), .done)
    }
    return []
  }

  /// What was done before this session can be undone from now on.
  private mutating func follow(_ history: History, of id: String) -> [Effect] {
    guard filling?.id == id else { return [] }
    filling?.history.follow(history)
    filling?.visitStart += history.done.count
    guard filling?.isUndoDue == true else { return [] }
    filling?.isUndoDue = false
    return takeBack()
  }

  private mutating func see(_ holder: DraftHolder?, of id: String) {
    guard let filling, filling.id == id, case .heldBy(let known) = filling.readOnly else { return }
    if let holder {
      if holder != known { self.filling?.readOnly = .heldBy(holder) }
      return
    }
    guard overlays.isEmpty else { return }
    overlays = [.dialog(.released)]
  }

  /// Nobody can be asked any more: what cannot be saved is put elsewhere, once, and the program
  /// ends; the journal has it in any case if the disk takes anything at all.
  mutating func endUnsaved(_ trouble: Trouble) -> [Effect] {
    defer { filling?.saving.trouble = trouble }
    let isFirst = filling?.saving.trouble == nil
    isFinished = true
    return isFirst ? filling.map { [.saveCopy($0.report, id: $0.id)] } ?? [] : []
  }

  /// Questions that a draft brings along when it is opened.
  mutating func ask(about draft: OpenedDraft) {
    // Where there is something to decide, the line says how.
    if let remark = draft.remark, draft.recovery == nil { notice = Notice(remark, .warning) }
    if let recovery = draft.recovery {
      overlays = [.recovery(RecoveryState(recovery, over: draft.report, by: draft.rubric))]
    } else if draft.isTakeable, case .heldBy(let holder) = draft.readOnly {
      overlays = [.dialog(.gone(holder))]
    } else if draft.change != nil {
      overlays = [.dialog(.rubricChanged(draft))]
    }
  }
}

extension FillingState {
  /// What was done since the last time.
  mutating func takeSteps() -> [EditStep] {
    guard !steps.isEmpty else { return [] }
    defer { steps = [] }
    needsFlush = true
    return steps
  }

  var flushEffects: [Effect] { needsFlush ? [.safety(.flush(id: id))] : [] }
}

extension DialogState {
  /// Whoever had the draft has closed it.
  static var released: DialogState {
    let words = SafetyWords.self
    return DialogState(
      title: words.released, lines: [words.releasedLine],
      choices: [
        Choice(label: words.openNow, answer: .reload), Choice(label: words.lookOn, answer: .goOn),
      ])
  }

  /// Whoever has the draft is gone.
  static func gone(_ holder: DraftHolder) -> DialogState {
    let words = SafetyWords.self
    return DialogState(
      title: words.gone, lines: words.goneLines(holder),
      choices: [
        Choice(label: words.takeOver, answer: .takeOver),
        Choice(label: words.lookOn, answer: .goOn),
      ])
  }
}
