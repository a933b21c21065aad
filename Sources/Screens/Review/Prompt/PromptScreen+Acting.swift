import Evaluation
import Terminal

extension PromptScreen {
  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    if action == .confirm, isLast { return send(&around) }
    let down: [Action] = isInSource ? [] : [.move(.down), .move(.pageDown)]
    let up: [Action] = isInSource ? [] : [.move(.up), .move(.pageUp)]
    if action == .desk(.attach) {
      isCopied.toggle()
    } else if ([.confirm, .nextField] + down).contains(action) {
      step(1)
    } else if ([.previousField] + up).contains(action) {
      step(-1)
    } else {
      edit(action, around)
    }
    return .stay
  }

  private mutating func edit(_ action: Action, _ around: Surroundings) {
    if isInSource {
      let layout = sourceLayout(columns: around.size.columns, around.widths)
      source?.mark(action, in: layout)
    } else if let secret, isInSecret {
      if action == .deleteBackward { secret.removeLast() }
    } else {
      inputs[focus].act(action)
    }
  }

  func sourceLayout(columns: Int, _ widths: Widths) -> TextLayout {
    TextLayout(source?.characters ?? [], columns: columns - 4, widths: widths)
  }

  mutating func type(_ character: Character, _ around: inout Surroundings) -> Outcome {
    if isInSource {
      around.say(PromptWords.sourceIsFixed)
    } else if isInSecret {
      secret?.append(character)
    } else {
      inputs[focus].insert(String(character))
    }
    return .stay
  }

  /// Esc keeps the words for the next time, and forgets the passphrase.
  mutating func leave(_ around: inout Surroundings) {
    secret?.wipe()
    // What only stood there before is kept elsewhere.
    guard isChanged || around.desk.kept[kind] != nil else { return }
    around.desk.kept[kind] = texts.allSatisfy(\.isEmpty) ? nil : texts
    if around.desk.kept[kind] != nil { around.say(PromptWords.kept) }
  }

  private mutating func send(_ around: inout Surroundings) -> Outcome {
    if case .reason(let path) = kind {
      keep(texts[0], for: path, &around)
      return .close
    }
    switch command(around) {
    case .success(let command):
      isWaiting = true
      let saving = around.filling.map { $0.id == draft ? $0.saveEffects : [] } ?? []
      return .ask(saving + [.desk(.perform(command, on: draft))])
    case .failure(let fault):
      focus = fault.place
      around.say(fault.sentence, .error)
      return .stay
    }
  }

  /// A reason goes out with the return; an empty one is taken back.
  private func keep(_ text: String, for path: FieldPath, _ around: inout Surroundings) {
    guard let dossier = around.desk.dossier else { return }
    var reasons = dossier.reasons.filter { $0.field != path }
    if !text.isBlankText { reasons.append(ReviewStep.FieldReason(field: path, text: text)) }
    around.desk.reasons[dossier.id] = reasons
    around.desk.dossier?.reasons = reasons
    around.desk.kept[.reason(path)] = nil
    around.say(PromptWords.reasonKept(reasons.count), .done)
  }

  /// What was typed stays where it was refused; only a passphrase has to be typed again.
  mutating func take(_ message: Message, _ around: inout Surroundings) -> Outcome? {
    guard case .desk(.refused(let trouble)) = message else { return nil }
    secret?.wipe()
    isWaiting = false
    around.notice = Notice(trouble.text, .error)
    return .stay
  }
}

extension String {
  var isBlankText: Bool { allSatisfy(\.isWhitespace) }
}
