import Evaluation
import Terminal

/// What is done to the open dossier, from its own page or from that of a part.
struct DossierActing {
  let dossier: OpenDossier
  /// What the selected line is about.
  let target: DeskTarget?
  /// The indicator whose page is in front.
  var front: Indicator?

  func act(_ action: DeskAction, _ around: inout Surroundings) -> Outcome {
    if let review = action.reviewAction,
      let refusal = dossier.refusal(of: review, by: around.desk.actor)
    {
      around.say(refusal.message, .warning)
      return .stay
    }
    switch action {
    case .ask: return ask(&around)
    case .score: return score(&around)
    case .reason: return reason(&around)
    case .close: return close(&around)
    case .giveBack: return prompt(.giveBack, around)
    case .approve: return prompt(.approve, around)
    case .sign: return prompt(.sign, around)
    case .reopen: return prompt(.reopen, around)
    case .changes: return changes(&around)
    case .submit, .answer, .nextItem, .previousItem, .attach, .detach: return .pass
    }
  }

  private func prompt(_ kind: PromptKind, _ around: Surroundings) -> Outcome {
    .push(PromptScreen(kind, of: dossier.id, around.desk))
  }

  /// There is nothing on the line to do it to.
  private func say(_ text: String, _ around: inout Surroundings) -> Outcome {
    around.say(text, .warning)
    return .stay
  }

  private func ask(_ around: inout Surroundings) -> Outcome {
    switch target {
    case .field(let path, let range): return query(at: path, range, around)
    case .indicator(let id): return query(at: .explanation(id), nil, around)
    case .query(let id):
      guard let query = dossier.review[query: id] else { return .stay }
      return self.query(at: query.field, query.range, around)
    case .evidence, .version, .page, nil: return say(DossierWords.askWhere, &around)
    }
  }

  private func query(
    at path: FieldPath, _ range: Range<Int>?, _ around: Surroundings
  ) -> Outcome {
    let kind = PromptKind.ask(path)
    var screen = PromptScreen(kind, of: dossier.id, kept: around.desk.kept[kind])
    if let text = dossier.report[path].plainText, !text.isEmpty {
      screen.source = TextBuffer(text, isMultiline: true)
      if let range, range.upperBound <= screen.source?.count ?? 0 {
        screen.source?.move(to: range.lowerBound)
        screen.source?.move(to: range.upperBound, selecting: true)
      } else {
        screen.source?.move(to: 0)
      }
    }
    return .push(screen)
  }

  private func reason(_ around: inout Surroundings) -> Outcome {
    let path: FieldPath? =
      switch target {
      case .field(let path, _): dossier.rubric.field(at: path) == nil ? path.whole : path
      case .indicator(let id): .explanation(id)
      case .query(let id): dossier.review[query: id]?.field
      case .evidence, .version, .page, nil: nil
      }
    guard let path else { return say(DossierWords.reasonWhere, &around) }
    let kind = PromptKind.reason(path)
    let old = dossier.reasons.first { $0.field == path }.map { [$0.text] }
    return .push(PromptScreen(kind, of: dossier.id, kept: around.desk.kept[kind] ?? old))
  }

  private func score(_ around: inout Surroundings) -> Outcome {
    let indicator: Indicator? =
      switch target {
      case .indicator(let id): dossier.rubric.indicator(id)
      case .field(let path, _): front ?? path.indicator(in: dossier.rubric)
      case .query(let id):
        front ?? dossier.review[query: id].flatMap { $0.field.indicator(in: dossier.rubric) }
      case .evidence, .version, .page, nil: front
      }
    guard let indicator else { return say(DossierWords.scoreWhere, &around) }
    let kind = PromptKind.score(indicator.id)
    let old = dossier.review.scores[indicator.id]
    let texts = [old?.points?.text ?? "", old?.points == nil ? "" : old?.reason ?? ""]
    return .push(PromptScreen(kind, of: dossier.id, kept: around.desk.kept[kind] ?? texts))
  }

  private func close(_ around: inout Surroundings) -> Outcome {
    guard case .query(let id) = target, let query = dossier.review[query: id] else {
      return say(DossierWords.closeWhere, &around)
    }
    guard query.state != .closed else {
      return say(ReviewRefusal.queryNotOpen(id, query.state).message, &around)
    }
    return .ask([.desk(.perform(.close(id), on: dossier.id))])
  }

  private func changes(_ around: inout Surroundings) -> Outcome {
    guard let difference = dossier.sinceReturn else {
      return say(DossierWords.neverReturned, &around)
    }
    return .push(
      ComparisonScreen(Comparison(title: ComparisonWords.sinceReturn, difference: difference)))
  }
}

extension FieldPath {
  /// The indicator that the field belongs to, the first one of a figure's.
  fileprivate func indicator(in rubric: Rubric) -> Indicator? {
    guard case .indicator(let id) = part(in: rubric) else { return nil }
    return rubric.indicator(id)
  }
}

extension FieldContent {
  /// A text in which characters can be meant.
  fileprivate var plainText: String? {
    switch self {
    case .text(let text): text
    case .items, .fact, .points, .check, .lastYear: nil
    }
  }
}
