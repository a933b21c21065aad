import Evaluation
import Terminal

extension AppState {
  mutating func open(_ kind: PromptKind, of draft: String) {
    let signs = desk.actor?.signs(kind.action) ?? false
    overlays.append(
      .desk(.prompt(PromptState(kind, of: draft, kept: desk.kept[kind], signs: signs))))
  }

  mutating func act(_ action: Action, prompt old: PromptState) -> [Effect] {
    var state = old
    if action == .confirm, state.isLast { return send(state) }
    let down: [Action] = state.isInSource ? [] : [.move(.down), .move(.pageDown)]
    let up: [Action] = state.isInSource ? [] : [.move(.up), .move(.pageUp)]
    if action == .desk(.attach) {
      state.isCopied.toggle()
    } else if ([.confirm, .nextField] + down).contains(action) {
      state.step(1)
    } else if ([.previousField] + up).contains(action) {
      state.step(-1)
    } else {
      edit(&state, action)
    }
    overlays.append(.desk(.prompt(state)))
    return []
  }

  private func edit(_ state: inout PromptState, _ action: Action) {
    if state.isInSource {
      let layout = sourceLayout(state)
      state.source?.mark(action, in: layout)
    } else if let secret = state.secret, state.isInSecret {
      if action == .deleteBackward { secret.removeLast() }
    } else {
      state.inputs[state.focus].act(action)
    }
  }

  mutating func typeInPrompt(_ character: Character, _ old: PromptState) {
    var state = old
    if state.isInSource {
      notice = Notice(PromptWords.sourceIsFixed)
    } else if state.isInSecret {
      state.secret?.append(character)
    } else {
      state.inputs[state.focus].insert(String(character))
    }
    replaceFront(.desk(.prompt(state)))
  }

  /// Esc keeps the words for the next time, and forgets the passphrase.
  mutating func leave(_ state: PromptState) {
    state.secret?.wipe()
    // What only stood there before is kept elsewhere.
    guard state.isChanged || desk.kept[state.kind] != nil else { return }
    desk.kept[state.kind] = state.texts.allSatisfy(\.isEmpty) ? nil : state.texts
    if desk.kept[state.kind] != nil { notice = Notice(PromptWords.kept) }
  }

  private mutating func send(_ old: PromptState) -> [Effect] {
    var state = old
    if case .reason(let path) = state.kind {
      keep(state.texts[0], for: path)
      return []
    }
    switch command(of: state) {
    case .success(let command):
      state.isWaiting = true
      overlays.append(.desk(.prompt(state)))
      let saving = filling.map { $0.id == state.draft ? $0.saveEffects : [] } ?? []
      return saving + [.desk(.perform(command, on: state.draft))]
    case .failure(let fault):
      state.focus = fault.place
      overlays.append(.desk(.prompt(state)))
      notice = Notice(fault.sentence, .error)
      return []
    }
  }

  /// A reason goes out with the return; an empty one is taken back.
  private mutating func keep(_ text: String, for path: FieldPath) {
    guard let dossier = desk.dossier else { return }
    var reasons = dossier.reasons.filter { $0.field != path }
    if !text.isBlankText { reasons.append(ReviewStep.FieldReason(field: path, text: text)) }
    followingLines { state in
      state.desk.reasons[dossier.id] = reasons
      state.desk.dossier?.reasons = reasons
    }
    desk.kept[.reason(path)] = nil
    notice = Notice(PromptWords.reasonKept(reasons.count), .done)
  }

  func sourceLayout(_ state: PromptState) -> TextLayout {
    TextLayout(state.source?.characters ?? [], columns: size.columns - 4, widths: widths)
  }
}

/// What has to be written before a prompt can be sent.
struct PromptFault: Error {
  var place: Int
  var sentence: String
}

extension AppState {
  /// What the prompt asks to be done.
  private func command(of state: PromptState) -> Result<DeskCommand, PromptFault> {
    let texts = state.texts
    let reasons = desk.reasons[state.draft] ?? []
    if let fault = fault(in: state, reasons) { return .failure(fault) }
    if let secret = state.secret, secret.count == 0 {
      return .failure(PromptFault(place: state.inputs.count, sentence: PromptWords.noPassphrase))
    }
    switch state.kind {
    case .submit:
      guard let filling else {
        return .failure(PromptFault(place: 0, sentence: PromptWords.notOpen))
      }
      return .success(.submit(filling.report, note: texts[0], state.secret))
    case .ask(let path): return .success(.ask(path, state.source?.selection, texts[0]))
    case .answer(let id): return .success(.answer(id, text: texts[0], change: texts[1]))
    case .score(let id): return score(id, texts)
    case .giveBack, .approve, .sign, .reopen: return .success(decision(of: state, reasons))
    case .reason:
      return .failure(PromptFault(place: 0, sentence: PromptWords.notOpen))
    case .attach(let id):
      return .success(.attach(id, path: texts[0], page: texts[1], isCopied: state.isCopied))
    case .detach(let id): return .success(.detach(id, reason: texts[0]))
    }
  }

  /// What is still to be written.
  private func fault(
    in state: PromptState, _ reasons: [ReviewStep.FieldReason]
  ) -> PromptFault? {
    if case .attach = state.kind, state.texts[0].isBlankText {
      return PromptFault(place: 0, sentence: PromptWords.pathNeeded)
    }
    guard let place = state.kind.wordsPlace,
      state.kind.action.lacks(state.texts[place], hasFieldReasons: !reasons.isEmpty)
    else { return nil }
    return PromptFault(place: place, sentence: PromptWords.needed(state.kind))
  }

  /// A decision about the dossier that is open.
  private func decision(
    of state: PromptState, _ reasons: [ReviewStep.FieldReason]
  ) -> DeskCommand {
    let words = state.texts[0]
    let secret = state.secret ?? Passphrase()
    let seen = desk.dossier?.state.sight ?? .nothing
    return switch state.kind {
    case .giveBack: .giveBack(reason: words, fields: reasons, seen, secret)
    case .approve: .approve(opinion: words, seen, secret)
    case .sign: .sign(opinion: words, seen, secret)
    case .reopen, .submit, .ask, .answer, .score, .reason, .attach, .detach:
      .reopen(reason: words, seen, secret)
    }
  }

  /// Empty points take an earlier 复核分 back.
  private func score(_ id: Indicator.ID, _ texts: [String]) -> Result<DeskCommand, PromptFault> {
    let (content, fault) = FieldContent.reading(texts[0], as: .points)
    if let fault { return .failure(PromptFault(place: 0, sentence: fault.message)) }
    guard case .points(let entry) = content else {
      return .failure(PromptFault(place: 0, sentence: PromptWords.noPoints))
    }
    return .success(.score(id, entry?.value, reason: texts[1]))
  }
}

extension TextBuffer {
  /// Moves and marks without changing the text.
  fileprivate mutating func mark(_ action: Action, in layout: TextLayout) {
    if case .move(let motion) = action { go(motion, in: layout, selecting: false) }
    if case .select(let motion) = action { go(motion, in: layout, selecting: true) }
    if action == .selectAll { selectAll() }
  }

  private mutating func go(_ motion: Motion, in layout: TextLayout, selecting: Bool) {
    switch motion {
    case .left: moveLeft(selecting: selecting)
    case .right: moveRight(selecting: selecting)
    case .wordLeft: moveWordLeft(selecting: selecting)
    case .wordRight: moveWordRight(selecting: selecting)
    case .up: move(rows: -1, in: layout, selecting: selecting)
    case .down: move(rows: 1, in: layout, selecting: selecting)
    case .pageUp: move(rows: -10, in: layout, selecting: selecting)
    case .pageDown: move(rows: 10, in: layout, selecting: selecting)
    case .lineStart: moveHome(in: layout, selecting: selecting)
    case .lineEnd: moveEnd(in: layout, selecting: selecting)
    case .start: moveToStart(selecting: selecting)
    case .end: moveToEnd(selecting: selecting)
    }
  }
}

extension String {
  var isBlankText: Bool { allSatisfy(\.isWhitespace) }
}
