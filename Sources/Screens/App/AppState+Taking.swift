import Evaluation

extension AppState {
  /// Answers of the work that was asked for, which no screen was waiting for itself.
  mutating func take(_ message: Message) -> [Effect] {
    switch message {
    case .listed(let drafts):
      around.home.take(drafts)
      return homeScreen.identifyVisible(around)
    case .rubricsListed(let rubrics): navigation.push(NewDraftScreen(rubrics: rubrics))
    case .summarized(let line): around.home.take(line)
    case .opened(let draft): open(draft)
    case .created(let id):
      navigation.popAll()
      around.home.wanted = id
      return [.list, .open(id: id)]
    case .removed(let id, let path):
      around.home.hasRemoved = true
      around.say(HomeWords.removed(id, path), .done)
      return [.list]
    case .restored(let id):
      around.home.hasRemoved = false
      around.home.wanted = id
      around.say(HomeWords.restored(id), .done)
      return [.list]
    case .saved(let time): return saved(at: time)
    case .saveFailed(let trouble): return saveFailed(trouble)
    case .copied(let draft, let path): goOn(in: draft, at: path)
    case .exported(let path, let remark, let isComplete):
      around.say(ExportWords.done(path, remark), isComplete ? .done : .warning)
    case .failed(let trouble), .importing(.refused(let trouble)):
      around.notice = Notice(trouble.text, .error)
    case .importing(.created(let remark)): around.say(remark, .done)
    case .safeguarded(let answer): return safeguarded(answer)
    case .desk(let message): return ReviewAnswers.take(message, &navigation, &around)
    case .editedExternally(let path, let text):
      around.filling?.replaceText(at: path, with: text)
      return around.filling?.saveEffects ?? []
    case .acted, .typed, .pasted, .clicked, .resized, .measured, .ticked, .interrupted,
      .inputLost, .importing:
      break
    }
    return []
  }

  private mutating func open(_ draft: OpenedDraft) {
    navigation.popAll()
    around.filling = FillingState(draft)
    ask(about: draft)
    formScreen.settleScroll(&around)
  }

  /// The report lies in another file from now on.
  private mutating func goOn(in draft: OpenedDraft, at path: String) {
    around.filling?.id = draft.id
    around.filling?.saving = FillingState.Saving()
    around.say(CommonWords.copied(path), .done)
    if isLeaving { isFinished = true }
  }

  private mutating func saved(at time: ClockTime) -> [Effect] {
    let isClosing = around.filling?.saving.isClosing == true
    around.filling?.isJournalBroken = false
    around.filling?.saving = FillingState.Saving(lastSaved: time)
    if isLeaving { isFinished = true }
    return isClosing ? act(.back) : []
  }

  private mutating func saveFailed(_ trouble: Trouble) -> [Effect] {
    if mustEnd { return endUnsaved(trouble) }
    let isWaited = isLeaving || around.filling?.saving.isClosing == true
    // Somebody who types on is told, but not interrupted, unless there is something to decide.
    let isNew = trouble.isFolderGone && around.filling?.saving.isPlaceAsked == false
    around.filling?.saving.trouble = trouble
    around.filling?.saving.isClosing = false
    if isNew { around.filling?.saving.isPlaceAsked = true }
    defer { isLeaving = false }
    guard isWaited || trouble.isConflict || isNew else {
      around.notice = Notice(trouble.text, .error)
      return []
    }
    ask(.saveFailed(trouble, isLeaving: isLeaving))
    return []
  }

  /// Asks before anything else, in the place of all that is in front.
  mutating func ask(_ question: DialogScreen) {
    around.notice = nil
    navigation.popAll()
    navigation.push(question)
  }
}
