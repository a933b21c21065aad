import Evaluation
import Terminal

extension AppState {
  /// The only place where state changes.
  public mutating func apply(_ message: Message) -> [Effect] {
    defer { filling?.keepForm() }
    let held = holdsSecret
    let effects = journaled(change(message))
    return holdsSecret == held ? effects : effects + [.desk(.guardSecret(holdsSecret))]
  }

  private mutating func change(_ message: Message) -> [Effect] {
    switch message {
    case .acted(let action):
      notice = nil
      let effects = saving { $0.act(action) }
      settleScroll()
      return effects
    case .typed(let character):
      notice =
        overlays.isEmpty ? filling?.readOnly.map { Notice(ReadOnlyWords.advice($0)) } : nil
      return saving { $0.type(character) }
    case .pasted(let text):
      notice = nil
      return saving { $0.paste(text) }
    case .clicked(let mouse):
      notice = nil
      let effects = saving { $0.click(mouse) }
      settleScroll()
      return effects
    case .resized(let size):
      self.size = size
      return []
    case .measured(let ambiguous):
      widths = Widths(ambiguous: ambiguous)
      return []
    case .ticked: return tick()
    case .interrupted:
      mustEnd = true
      return leave()
    case .inputLost:
      mustEnd = true
      isFinished = true
      return filling.map { $0.saveEffects + $0.rememberEffects } ?? []
    case .listed, .summarized, .rubricsListed, .opened, .created, .removed, .restored, .saved,
      .saveFailed, .copied,
      .exported, .failed, .safeguarded, .editedExternally, .desk, .importing:
      return answer(message)
    }
  }

  /// Changes something; a changed field that was left is saved once the screen has been drawn.
  private mutating func saving(_ change: (inout AppState) -> [Effect]) -> [Effect] {
    // Not bound to a name, which would be a copy of the whole draft with each key.
    let (id, focus) = (filling?.id, filling?.focus)
    let effects = change(&self)
    let isLeft = id != nil && (filling?.id != id || filling?.focus != focus)
    if isLeft, filling?.saving.isNeeded == true { filling?.saving.isDue = true }
    return effects
  }

  private mutating func tick() -> [Effect] {
    if let due = dueExport() { return due }
    if isReadingFile { return [.importing(.proceed)] }
    guard desk.isAsked else {
      desk.isAsked = true
      return [.desk(.people)]
    }
    if let filling, !filling.isReviewAsked, !filling.saving.isDue {
      self.filling?.isReviewAsked = true
      return [.desk(.review(filling.id))]
    }
    if let filling, !filling.assessment.isChecked, !filling.saving.isDue {
      // Something was typed since the last tick: problems are looked for when typing pauses.
      guard !filling.needsFlush else {
        self.filling?.needsFlush = false
        return filling.flushEffects
      }
      self.filling?.check()
      return []
    }
    if case .desk(.queue) = overlays.last {
      let work = queueWork
      if work == [.desk(.keepQueue)] { desk.queue.keep() }
      return work
    }
    guard filling?.saving.isNeeded == true else { return guardIdly() ?? summarizeMore() }
    filling?.saving.idleTicks += 1
    guard let filling else { return [] }
    let isIdle = filling.saving.idleTicks == AppState.ticksBeforeSaving
    self.filling?.needsFlush = false
    guard filling.saving.isDue || isIdle else { return filling.flushEffects }
    self.filling?.saving.isDue = false
    return filling.saveEffects + (isIdle ? filling.rememberEffects : [])
  }

  /// Answers of the work that was asked for.
  private mutating func answer(_ message: Message) -> [Effect] {
    switch message {
    case .listed(let drafts):
      home.take(drafts)
      return identifyVisible()
    case .rubricsListed(let rubrics):
      overlays.append(.newDraft(NewDraftState(rubrics: rubrics)))
      return []
    case .summarized(let line):
      home.take(line)
      return []
    case .opened(let draft):
      overlays = []
      filling = FillingState(draft)
      ask(about: draft)
      settleScroll()
      return []
    case .created(let id):
      overlays = []
      home.wanted = id
      return [.list, .open(id: id)]
    case .removed(let id, let path):
      home.hasRemoved = true
      notice = Notice(HomeWords.removed(id, path), .done)
      return [.list]
    case .restored(let id):
      home.hasRemoved = false
      home.wanted = id
      notice = Notice(HomeWords.restored(id), .done)
      return [.list]
    case .saved(let time): return saved(at: time)
    case .saveFailed(let trouble): return saveFailed(trouble)
    case .copied(let draft, let path):
      filling?.id = draft.id
      filling?.saving = FillingState.Saving()
      notice = Notice(CommonWords.copied(path), .done)
      if isLeaving { isFinished = true }
      return []
    case .exported(let path, let remark, let isComplete):
      notice = Notice(ExportWords.done(path, remark), isComplete ? .done : .warning)
      return []
    case .failed(let trouble):
      notice = Notice(trouble.text, .error)
      return []
    case .safeguarded(let answer): return safeguarded(answer)
    case .desk(let message): return answer(message)
    case .importing(let message): return answer(message)
    case .editedExternally(let path, let text):
      filling?.replaceText(at: path, with: text)
      return filling?.saveEffects ?? []
    case .acted, .typed, .pasted, .clicked, .resized, .measured, .ticked, .interrupted,
      .inputLost:
      return []
    }
  }

  private mutating func saved(at time: ClockTime) -> [Effect] {
    filling?.isJournalBroken = false
    filling?.saving = FillingState.Saving(lastSaved: time)
    if isLeaving { isFinished = true }
    guard isClosing else { return [] }
    isClosing = false
    return act(.back)
  }

  private mutating func saveFailed(_ trouble: Trouble) -> [Effect] {
    if mustEnd { return endUnsaved(trouble) }
    filling?.saving.trouble = trouble
    defer {
      isLeaving = false
      isClosing = false
    }
    // Somebody who types on is told, but not interrupted, unless there is something to decide.
    let isNew = trouble.isFolderGone && filling?.saving.isPlaceAsked == false
    if isNew { filling?.saving.isPlaceAsked = true }
    guard isLeaving || isClosing || trouble.isConflict || isNew else {
      notice = Notice(trouble.text, .error)
      return []
    }
    notice = nil
    overlays = [.dialog(.saveFailed(trouble, isLeaving: isLeaving))]
    return []
  }

  /// Ends the program once everything is on the disk, and nothing that was written for others is
  /// lost without a question.
  mutating func leave() -> [Effect] {
    guard mustEnd || desk.unsent(with: frontPrompt).isEmpty else {
      askAboutUnsent()
      return []
    }
    return leaveUnsent()
  }

  /// The same whatever was not sent.
  mutating func leaveUnsent() -> [Effect] {
    if let due = dueExport() { return due + leaveUnsent() }
    guard let filling, filling.saving.isNeeded else {
      isFinished = true
      return filling?.rememberEffects ?? []
    }
    isLeaving = true
    return filling.saveEffects + filling.rememberEffects
  }
}

extension AppState {
  /// The draft on the screen, if one is open.
  public var openDraftID: String? { filling?.id }

  /// What is not in the draft's file is in its journal.
  public var isJournaled: Bool { filling?.isJournalBroken != true }

  /// The first part that has something missing or wrong (断线续填).
  public var nextToDo: String? {
    guard let filling,
      let part = filling.findings.first(where: { $0.severity == .error })
        .flatMap({ $0.field.part(in: filling.rubric) })
    else { return nil }
    return filling.rubric.title(of: part)
  }

  /// Everything that was typed is on the disk.
  public var isSaved: Bool { filling?.saving.isNeeded != true }
}

extension FillingState {
  var saveEffects: [Effect] { saving.isNeeded ? [.save(report, id: id)] : [] }

  /// Where the filler is, for the next start.
  var rememberEffects: [Effect] { [.remember(place, id: id)] }

  /// The focused field; a figure that an earlier screen asks for too would lead there, so that
  /// the indicator on this screen is named instead.
  private var place: FieldPath {
    guard let indicator, focus.part(in: rubric) != part else { return focus }
    return .explanation(indicator.id)
  }
}
