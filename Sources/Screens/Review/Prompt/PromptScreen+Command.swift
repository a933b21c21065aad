import Evaluation
import Terminal

/// What has to be written before a prompt can be sent.
struct PromptFault: Error {
  var place: Int
  var sentence: String
}

extension PromptScreen {
  /// What the prompt asks to be done.
  func command(_ around: Surroundings) -> Result<DeskCommand, PromptFault> {
    let reasons = around.desk.reasons[draft] ?? []
    if let fault = fault(reasons) { return .failure(fault) }
    if let secret, secret.count == 0 {
      return .failure(PromptFault(place: inputs.count, sentence: PromptWords.noPassphrase))
    }
    switch kind {
    case .submit:
      guard let report = around.filling?.report else {
        return .failure(PromptFault(place: 0, sentence: PromptWords.notOpen))
      }
      return .success(.submit(report, note: texts[0], secret))
    case .ask(let path): return .success(.ask(path, source?.selection, texts[0]))
    case .answer(let id): return .success(.answer(id, text: texts[0], change: texts[1]))
    case .score(let id): return score(id, texts)
    case .giveBack, .approve, .sign, .reopen: return .success(decision(reasons, around))
    case .reason:
      return .failure(PromptFault(place: 0, sentence: PromptWords.notOpen))
    case .attach(let id):
      return .success(.attach(id, path: texts[0], page: texts[1], isCopied: isCopied))
    case .detach(let id): return .success(.detach(id, reason: texts[0]))
    }
  }

  /// What is still to be written.
  private func fault(_ reasons: [ReviewStep.FieldReason]) -> PromptFault? {
    if case .attach = kind, texts[0].isBlankText {
      return PromptFault(place: 0, sentence: PromptWords.pathNeeded)
    }
    guard let place = kind.wordsPlace,
      kind.action.lacks(texts[place], hasFieldReasons: !reasons.isEmpty)
    else { return nil }
    return PromptFault(place: place, sentence: PromptWords.needed(kind))
  }

  /// A decision about the dossier that is open.
  private func decision(
    _ reasons: [ReviewStep.FieldReason], _ around: Surroundings
  ) -> DeskCommand {
    let words = texts[0]
    let secret = secret ?? Passphrase()
    let seen = around.desk.dossier?.state.sight ?? .nothing
    return switch kind {
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
