import Evaluation
import Terminal

extension AppState {
  /// What stands in the way of submitting, why the report was returned, what was asked.
  mutating func openSubmission() -> [Effect] {
    filling?.check()
    guard let filling else {
      notice = Notice(SubmissionWords.openFirst, .warning)
      return []
    }
    overlays.append(.desk(.submission(submissionLines(filling).start)))
    return []
  }

  func submissionLines(_ filling: FillingState) -> [DeskLine] {
    SubmissionLines(filling, columns: size.columns, widths: widths).lines
  }

  mutating func act(_ action: Action, submission old: ListCursor) -> [Effect] {
    guard let filling else { return [] }
    let lines = submissionLines(filling)
    let cursor = moved(old, action, lines, foot: 1)
    let target = lines.indices.contains(cursor.selected) ? lines[cursor.selected].target : nil
    if action == .confirm, go(to: target, filling) { return [] }
    overlays.append(.desk(.submission(cursor)))
    if action == .findings { openFindings() }
    if action == .confirm { notice = Notice(DossierWords.nothingHere) }
    if action == .desk(.submit) { submit(filling) }
    if action == .desk(.answer) { answer(target, filling) }
    guard case .desk(let desk) = action else { return [] }
    return desk == .evidence ? openEvidence(nil) : actDesk(desk)
  }

  /// Leaves the page for the field that a line is about.
  private mutating func go(to target: DeskTarget?, _ filling: FillingState) -> Bool {
    let place: (FieldPath, Range<Int>?)? =
      switch target {
      case .field(let path, let range): (path, range)
      case .query(let id): filling.review?.review[query: id].map { ($0.field, $0.range) }
      case .indicator(let id): (.explanation(id), nil)
      case .evidence, .version, .page, nil: nil
      }
    guard let (path, range) = place else { return false }
    overlays = []
    self.filling?.go(to: path, selecting: true)
    if let range, let count = self.filling?.editor.count, range.upperBound <= count {
      self.filling?.editor.move(to: range.lowerBound)
      self.filling?.editor.move(to: range.upperBound, selecting: true)
    }
    if case .query(let id) = target, let query = filling.review?.review[query: id] {
      notice = Notice(AskedWords.asked(query), .warning)
    }
    return true
  }

  private mutating func submit(_ filling: FillingState) {
    let review = filling.review?.review ?? Review()
    let refusal: ReviewRefusal? =
      desk.actor.map { review.refusal(of: .submit, by: $0, findings: filling.findings) } ?? .nobody
    if let refusal {
      notice = Notice(
        desk.actor == nil ? DeskWords.chooseFirst : refusal.message, .warning)
      return
    }
    open(.submit, of: filling.id)
  }

  private mutating func answer(_ target: DeskTarget?, _ filling: FillingState) {
    let review = filling.review?.review ?? Review()
    let here: Query? = if case .query(let id) = target { review[query: id] } else { nil }
    // One that has its answer is gone back to only when none waits any more.
    let chosen = here?.state == .opened ? here : review.unansweredQueries.first ?? here
    guard let query = chosen else {
      notice = Notice(SubmissionWords.nothingAsked, .warning)
      return
    }
    guard let actor = desk.actor else {
      notice = Notice(DeskWords.chooseFirst, .warning)
      return
    }
    if let refusal = review.refusal(of: .answer, by: actor) {
      notice = Notice(refusal.message, .warning)
      return
    }
    guard query.state != .closed else {
      notice = Notice(ReviewRefusal.queryNotOpen(query.id, query.state).message, .warning)
      return
    }
    let kind = PromptKind.answer(query.id)
    let old = query.answer.map { [$0.text, $0.change] }
    overlays.append(
      .desk(.prompt(PromptState(kind, of: filling.id, kept: desk.kept[kind] ?? old))))
  }

  func submissionPage(_ cursor: ListCursor, in size: Size) -> Canvas {
    guard let filling else { return homePage(in: size) }
    let lines = SubmissionLines(filling, columns: size.columns, widths: widths)
    let state = filling.review?.review.state ?? .draft
    let head = Head(left: SubmissionWords.title, right: actorText)
    let bar = Keys.submission.bar(isEnabled: { action in
      if action == .desk(.answer) {
        return filling.review?.review.unansweredQueries.isEmpty == false
      }
      return action != .desk(.submit) || lines.isClear && state.isOpen && self.desk.actor != nil
    })
    return linesPage(
      head, lines.lines, cursor, keys: bar, foot: [lines.verdict],
      hint: Notice(SubmissionWords.hint), in: size)
  }
}
