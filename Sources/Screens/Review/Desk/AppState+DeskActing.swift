import Evaluation
import Terminal

extension AppState {
  /// An action on the front page of review.
  mutating func act(_ action: Action, desk page: DeskPage) -> [Effect] {
    switch page {
    case .identity(let cursor): return act(action, identity: cursor)
    case .queue: return actQueue(action)
    case .dossier(let cursor): return act(action, dossier: cursor)
    case .item(let state): return act(action, item: state)
    case .submission(let cursor): return act(action, submission: cursor)
    case .corrections(let cursor): act(action, corrections: cursor)
    case .versions(let cursor): return act(action, versions: cursor)
    case .comparison(let comparison, let cursor): act(action, comparison: comparison, cursor)
    case .evidence(let state): return act(action, evidence: state)
    case .prompt(let state): return act(action, prompt: state)
    }
    return []
  }

  /// Review actions that are asked for from the list of reports or from the form.
  mutating func actDesk(_ action: DeskAction) -> [Effect] {
    switch action {
    case .identity: openIdentity()
    case .queue: return openQueue()
    case .submission: return openSubmission()
    case .evidence: return openEvidence(filling?.indicator?.id)
    case .versions: return openVersions()
    case .corrections: return openCorrections()
    case .submit, .giveBack, .approve, .sign, .reopen, .ask, .answer, .close, .score, .reason,
      .changes, .nextItem, .previousItem, .attach, .detach:
      break
    }
    return []
  }

  private mutating func openQueue() -> [Effect] {
    guard desk.isReviewer else {
      let refusal: ReviewRefusal =
        desk.actor.map { .wrongRole(.ask, has: $0.roles.sorted(), needs: [.reviewer]) } ?? .nobody
      notice = Notice(
        desk.actor == nil ? DeskWords.chooseFirst : refusal.message, .warning)
      return []
    }
    overlays.append(.desk(.queue))
    return [.desk(.listQueue)]
  }

  /// Review actions on an open dossier.
  mutating func act(
    _ action: DeskAction, on dossier: OpenDossier, at target: DeskTarget?
  ) -> [Effect] {
    if let review = action.reviewAction, let refusal = dossier.refusal(of: review, by: desk.actor) {
      notice = Notice(refusal.message, .warning)
      return []
    }
    switch action {
    case .ask: ask(at: target, dossier)
    case .score: openScore(at: target, dossier)
    case .reason: openReason(at: target, dossier)
    case .close: return close(target, dossier)
    case .giveBack: open(.giveBack, of: dossier.id)
    case .approve: open(.approve, of: dossier.id)
    case .sign: open(.sign, of: dossier.id)
    case .reopen: open(.reopen, of: dossier.id)
    case .changes: openChanges(dossier)
    case .corrections: overlays.append(.desk(.corrections(ListCursor())))
    case .versions: overlays.append(.desk(.versions(ListCursor())))
    case .evidence: return openEvidence(frontIndicator(dossier)?.id)
    case .identity: openIdentity()
    case .queue, .submission, .submit, .answer, .nextItem, .previousItem, .attach, .detach: break
    }
    return []
  }

  private mutating func ask(at target: DeskTarget?, _ dossier: OpenDossier) {
    switch target {
    case .field(let path, let range): openQuery(at: path, range, dossier)
    case .indicator(let id): openQuery(at: .explanation(id), nil, dossier)
    case .query(let id):
      if let query = dossier.review[query: id] { openQuery(at: query.field, query.range, dossier) }
    case .evidence, .version, .page, nil: notice = Notice(DossierWords.askWhere, .warning)
    }
  }

  private mutating func openQuery(at path: FieldPath, _ range: Range<Int>?, _ dossier: OpenDossier)
  {
    let kind = PromptKind.ask(path)
    var state = PromptState(kind, of: dossier.id, kept: desk.kept[kind])
    let text = dossier.report[path].plainText
    if let text, !text.isEmpty {
      state.source = TextBuffer(text, isMultiline: true)
      if let range, range.upperBound <= state.source?.count ?? 0 {
        state.source?.move(to: range.lowerBound)
        state.source?.move(to: range.upperBound, selecting: true)
      } else {
        state.source?.move(to: 0)
      }
    }
    overlays.append(.desk(.prompt(state)))
  }

  private mutating func openReason(at target: DeskTarget?, _ dossier: OpenDossier) {
    let path: FieldPath? =
      switch target {
      case .field(let path, _): dossier.rubric.field(at: path) == nil ? path.whole : path
      case .indicator(let id): .explanation(id)
      case .query(let id): dossier.review[query: id]?.field
      case .evidence, .version, .page, nil: nil
      }
    guard let path else {
      notice = Notice(DossierWords.reasonWhere, .warning)
      return
    }
    let kind = PromptKind.reason(path)
    let old = dossier.reasons.first { $0.field == path }.map { [$0.text] }
    overlays.append(
      .desk(.prompt(PromptState(kind, of: dossier.id, kept: desk.kept[kind] ?? old))))
  }

  private mutating func openScore(at target: DeskTarget?, _ dossier: OpenDossier) {
    let indicator: Indicator? =
      switch target {
      case .indicator(let id): dossier.rubric.indicator(id)
      case .field(let path, _): frontIndicator(dossier) ?? path.indicator(in: dossier.rubric)
      case .query(let id):
        frontIndicator(dossier)
          ?? dossier.review[query: id].flatMap { $0.field.indicator(in: dossier.rubric) }
      case .evidence, .version, .page, nil: frontIndicator(dossier)
      }
    guard let indicator else {
      notice = Notice(DossierWords.scoreWhere, .warning)
      return
    }
    let kind = PromptKind.score(indicator.id)
    let old = dossier.review.scores[indicator.id]
    let texts = [old?.points?.text ?? "", old?.points == nil ? "" : old?.reason ?? ""]
    overlays.append(
      .desk(.prompt(PromptState(kind, of: dossier.id, kept: desk.kept[kind] ?? texts))))
  }

  /// The indicator whose page is in front.
  private func frontIndicator(_ dossier: OpenDossier) -> Indicator? {
    guard case .desk(.item(let state)) = overlays.last, case .indicator(let id) = state.part else {
      return nil
    }
    return dossier.rubric.indicator(id)
  }

  private mutating func close(_ target: DeskTarget?, _ dossier: OpenDossier) -> [Effect] {
    guard case .query(let id) = target, let query = dossier.review[query: id] else {
      notice = Notice(DossierWords.closeWhere, .warning)
      return []
    }
    guard query.state != .closed else {
      notice = Notice(ReviewRefusal.queryNotOpen(id, query.state).message, .warning)
      return []
    }
    return [.desk(.perform(.close(id), on: dossier.id))]
  }

  private mutating func openChanges(_ dossier: OpenDossier) {
    guard let difference = dossier.sinceReturn else {
      notice = Notice(DossierWords.neverReturned, .warning)
      return
    }
    let comparison = Comparison(title: ComparisonWords.sinceReturn, difference: difference)
    overlays.append(.desk(.comparison(comparison, ListCursor())))
  }
}

extension FieldPath {
  /// The indicator that the field belongs to, the first one of a figure's.
  func indicator(in rubric: Rubric) -> Indicator? {
    guard case .indicator(let id) = part(in: rubric) else { return nil }
    return rubric.indicator(id)
  }
}

extension FieldContent {
  /// A text in which characters can be meant.
  var plainText: String? {
    switch self {
    case .text(let text): text
    case .items, .fact, .points, .check, .lastYear: nil
    }
  }
}

extension AppState {
  /// Typing goes into a prompt, or looks for a unit in the queue.
  mutating func type(_ character: Character, desk page: DeskPage) -> [Effect] {
    switch page {
    case .queue: return typeInQueue(character)
    case .prompt(let state): typeInPrompt(character, state)
    case .identity, .dossier, .item, .submission, .corrections, .versions, .comparison, .evidence:
      break
    }
    return []
  }

  /// Why a report was returned is the first thing that its filler sees.
  mutating func showReturn() {
    guard let filling, let review = filling.review?.review, review.state == .returned,
      desk.shownReturn != filling.id, overlays.isEmpty
    else { return }
    desk.shownReturn = filling.id
    overlays = [.desk(.submission(submissionLines(filling).start))]
  }
}
