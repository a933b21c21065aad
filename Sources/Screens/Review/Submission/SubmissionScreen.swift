import Evaluation
import Terminal

/// What stands in the way of submitting, why the report was returned, what was asked (送审与查询).
struct SubmissionScreen: LinesScreen {
  var cursor = ListCursor()

  init(_ around: Surroundings) { cursor = lines(around).start }

  var keys: Keymap<Action> { SubmissionScreen.table }
  var footRows: Int { 1 }

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    guard let filling = around.filling else { return .close }
    let lines = lines(around)
    if walk(action, lines, around) { return .stay }
    let target = target(lines)
    if action == .confirm { return go(to: target, filling, &around) }
    if action == .desk(.submit) { return submit(filling, &around) }
    if action == .desk(.answer) { return answer(target, filling, &around) }
    if action == .open(.evidence) { return .push(EvidenceScreen()) }
    return .pass
  }

  /// Leaves the page for the field that a line is about.
  private func go(
    to target: DeskTarget?, _ filling: FillingState, _ around: inout Surroundings
  ) -> Outcome {
    let place: (FieldPath, Range<Int>?)? =
      switch target {
      case .field(let path, let range): (path, range)
      case .query(let id): filling.review?.review[query: id].map { ($0.field, $0.range) }
      case .indicator(let id): (.explanation(id), nil)
      case .evidence, .version, .page, nil: nil
      }
    guard let (path, range) = place else {
      around.say(DossierWords.nothingHere)
      return .stay
    }
    around.filling?.go(to: path, selecting: true)
    if let range, let count = around.filling?.editor.count, range.upperBound <= count {
      around.filling?.editor.move(to: range.lowerBound)
      around.filling?.editor.move(to: range.upperBound, selecting: true)
    }
    if case .query(let id) = target, let query = filling.review?.review[query: id] {
      around.say(AskedWords.asked(query), .warning)
    }
    return .closeAll
  }

  private func submit(_ filling: FillingState, _ around: inout Surroundings) -> Outcome {
    let review = filling.review?.review ?? Review()
    let actor = around.desk.actor
    let refusal: ReviewRefusal? =
      actor.map { review.refusal(of: .submit, by: $0, findings: filling.findings) } ?? .nobody
    if let refusal {
      around.say(actor == nil ? DeskWords.chooseFirst : refusal.message, .warning)
      return .stay
    }
    return .push(PromptScreen(.submit, of: filling.id, around.desk))
  }

  private func answer(
    _ target: DeskTarget?, _ filling: FillingState, _ around: inout Surroundings
  ) -> Outcome {
    let review = filling.review?.review ?? Review()
    let here: Query? = if case .query(let id) = target { review[query: id] } else { nil }
    // One that has its answer is gone back to only when none waits any more.
    let chosen = here?.state == .opened ? here : review.unansweredQueries.first ?? here
    guard let query = chosen else {
      around.say(SubmissionWords.nothingAsked, .warning)
      return .stay
    }
    guard let actor = around.desk.actor else {
      around.say(DeskWords.chooseFirst, .warning)
      return .stay
    }
    if let refusal = review.refusal(of: .answer, by: actor) {
      around.say(refusal.message, .warning)
      return .stay
    }
    guard query.state != .closed else {
      around.say(ReviewRefusal.queryNotOpen(query.id, query.state).message, .warning)
      return .stay
    }
    let kind = PromptKind.answer(query.id)
    let old = query.answer.map { [$0.text, $0.change] }
    return .push(PromptScreen(kind, of: filling.id, kept: around.desk.kept[kind] ?? old))
  }

  private func written(_ around: Surroundings) -> SubmissionLines? {
    around.filling.map {
      SubmissionLines($0, columns: around.size.columns, widths: around.widths)
    }
  }

  func lines(_ around: Surroundings) -> [DeskLine] { written(around)?.lines ?? [] }

  func bar(_ around: Surroundings) -> KeyBar {
    let review = around.filling?.review?.review
    let isClear = written(around)?.isClear == true
    let canSubmit = isClear && (review?.state ?? .draft).isOpen && around.desk.actor != nil
    return keys.bar(isEnabled: { action in
      if action == .desk(.answer) { return review?.unansweredQueries.isEmpty == false }
      return action != .desk(.submit) || canSubmit
    })
  }

  func view(in size: Size, _ around: Surroundings) -> Canvas {
    let written = written(around)
    return page(
      Head(left: SubmissionWords.title, right: around.desk.actorText), written?.lines ?? [],
      foot: [written?.verdict ?? ""], hint: Notice(SubmissionWords.hint), in: size, around)
  }
}
