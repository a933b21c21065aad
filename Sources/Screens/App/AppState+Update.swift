import Terminal

extension AppState {
  /// The only place where state changes.
  public mutating func apply(_ message: Message) -> [Effect] {
    switch message {
    case .acted(let action):
      notice = nil
      return saving { $0.act(action) }
    case .typed(let character): return saving { $0.type(character) }
    case .pasted(let text): return saving { $0.paste(text) }
    case .clicked(let mouse): return saving { $0.click(mouse) }
    case .resized(let size):
      self.size = size
      return []
    case .measured(let ambiguous):
      widths = Widths(ambiguous: ambiguous)
      return []
    case .ticked: return tick()
    case .interrupted: return leave()
    case .inputLost:
      isFinished = true
      return filling?.saveEffects ?? []
    case .listed, .summarized, .opened, .created, .saved, .saveFailed, .exported, .failed,
      .editedExternally:
      return answer(message)
    }
  }

  /// Changes something and, when a field has been left changed, asks for saving it.
  private mutating func saving(_ change: (inout AppState) -> [Effect]) -> [Effect] {
    let before = filling.map { ($0.id, $0.focus) }
    var effects = change(&self)
    if filling != nil { settleScroll() }
    guard let filling, let before, before == (filling.id, filling.focus) else {
      if let filling, filling.saving.isNeeded, before != nil { effects += filling.saveEffects }
      return effects
    }
    return effects
  }

  private mutating func tick() -> [Effect] {
    guard filling?.saving.isNeeded == true else { return summarizeMore() }
    filling?.saving.idleTicks += 1
    guard let filling, filling.saving.idleTicks == AppState.ticksBeforeSaving else { return [] }
    return filling.saveEffects
  }

  /// Answers of the work that was asked for.
  private mutating func answer(_ message: Message) -> [Effect] {
    switch message {
    case .listed(let drafts, let rubrics):
      home.take(drafts, rubrics)
      return []
    case .summarized(let line):
      home.take(line)
      return []
    case .opened(let draft):
      overlays = []
      filling = FillingState(draft)
      settleScroll()
      return []
    case .created(let id):
      overlays = []
      return [.list, .open(id: id)]
    case .saved(let time): return saved(at: time)
    case .saveFailed(let trouble): return saveFailed(trouble)
    case .exported(let path):
      notice = Notice(Words.App.exported(path), .done)
      return []
    case .failed(let trouble):
      notice = Notice(trouble.text, .error)
      return []
    case .editedExternally(let path, let text):
      filling?.replaceText(at: path, with: text)
      return filling?.saveEffects ?? []
    case .acted, .typed, .pasted, .clicked, .resized, .measured, .ticked, .interrupted,
      .inputLost:
      return []
    }
  }

  private mutating func saved(at time: ClockTime) -> [Effect] {
    filling?.saving = FillingState.Saving(lastSaved: time)
    guard isLeaving else { return [] }
    isFinished = true
    return []
  }

  private mutating func saveFailed(_ trouble: Trouble) -> [Effect] {
    filling?.saving.trouble = trouble
    notice = Notice(trouble.text, .error)
    guard isLeaving || trouble.isConflict else { return [] }
    overlays = [.dialog(.saveFailed(trouble, isLeaving: isLeaving))]
    isLeaving = false
    return []
  }

  /// Ends the program once everything is on the disk.
  mutating func leave() -> [Effect] {
    guard let filling, filling.saving.isNeeded else {
      isFinished = true
      return filling.map { [.remember($0.focus, id: $0.id)] } ?? []
    }
    isLeaving = true
    return filling.saveEffects
  }
}

extension FillingState {
  /// Saves the report and where the filler is.
  var saveEffects: [Effect] {
    saving.isNeeded
      ? [.save(report, id: id), .remember(focus, id: id)] : [.remember(focus, id: id)]
  }
}
