import Evaluation
import Terminal

extension AppState {
  mutating func openVersions() -> [Effect] {
    guard let state = frontReview, !state.review.steps.isEmpty || !state.trail.isEmpty else {
      notice = Notice(VersionsWords.none, .warning)
      return []
    }
    overlays.append(.desk(.versions(ListCursor())))
    return []
  }

  /// The review of the report that is open, as filler or as supervisor.
  var frontReview: DraftReview? { filling == nil ? desk.dossier?.state : filling?.review }

  private var frontDraft: String? { filling == nil ? desk.dossier?.id : filling?.id }

  var versionLines: [DeskLine] {
    guard let state = frontReview else { return [] }
    var page = DeskLines(columns: size.columns, widths: widths)
    page.labelled(SubmissionWords.state, state.judgement.text)
    page.addDoubts(of: state.judgement)
    page.heading(VersionsWords.steps)
    for step in state.review.steps.reversed() {
      let target =
        step.version.isEmpty
        ? nil : DeskTarget.version(VersionPair(old: step.version, new: nil))
      page.line(
        VersionsWords.step(step, state.trail.first { $0.number == step.line }?.proof),
        right: DeskWords.time(step.mark.time), target: target)
      if !step.words.isEmpty { page.text(step.words, indent: 6, style: .dim, target: target) }
    }
    page.heading(VersionsWords.trail(state.trail.count))
    for entry in state.trail.reversed().prefix(AppState.shownTrail) {
      page.line(
        "\(entry.number). \(entry.title)  \(entry.authorText)",
        right: DeskWords.time(entry.mark.time),
        style: entry.kind == .outside ? .color(.yellow) : .plain)
      for decision in entry.decisions {
        let text = decision.text(named: title(at: decision.address))
        page.text(text, indent: 6, style: .bold)
      }
      for change in entry.changes { page.text(text(of: change), indent: 6, style: .dim) }
      if !entry.words.isEmpty { page.text(entry.words, indent: 6, style: .dim) }
    }
    return page.lines
  }

  /// Older lines are read with `ziping history`.
  private static let shownTrail = 200

  private func text(of change: TrailChange) -> String {
    guard let rubric = frontRubric else { return change.address }
    let read = change.read(by: rubric)
    return VersionsWords.change(read.title, read.old, read.new)
  }

  /// What a field is called; the address of what is none.
  private func title(at address: String) -> String {
    frontRubric?.title(atAddress: address) ?? address
  }

  private var frontRubric: Rubric? { filling?.rubric ?? desk.dossier?.rubric }

  mutating func act(_ action: Action, versions old: ListCursor) -> [Effect] {
    let lines = versionLines
    let cursor = moved(old, action, lines)
    overlays.append(.desk(.versions(cursor)))
    guard action == .confirm else { return [] }
    guard lines.indices.contains(cursor.selected), let id = frontDraft,
      case .version(let pair) = lines[cursor.selected].target
    else {
      notice = Notice(VersionsWords.noVersionHere)
      return []
    }
    return [.desk(.compare(pair, of: id))]
  }

  func versionsPage(_ cursor: ListCursor, in size: Size) -> Canvas {
    let count = frontReview?.review.steps.count ?? 0
    return linesPage(
      Head(left: VersionsWords.title, right: VersionsWords.count(count)), versionLines, cursor,
      keys: Keys.versions.bar(), hint: Notice(VersionsWords.hint), in: size)
  }
}

extension AppState {
  mutating func act(_ action: Action, comparison: Comparison, _ old: ListCursor) {
    let cursor = moved(old, action, comparisonLines(comparison))
    overlays.append(.desk(.comparison(comparison, cursor)))
  }

  private func comparisonLines(_ comparison: Comparison) -> [DeskLine] {
    ComparisonLines(comparison.difference, columns: size.columns, widths: widths).lines
  }

  func comparisonPage(_ comparison: Comparison, _ cursor: ListCursor, in size: Size) -> Canvas {
    linesPage(
      Head(left: comparison.title, right: ComparisonWords.count(comparison.difference)),
      comparisonLines(comparison), cursor, keys: Keys.walked.bar(),
      hint: Notice(ComparisonWords.hint), in: size)
  }
}
