import Evaluation
import Terminal

/// The list of evidence (佐证台账), of one indicator or of all.
struct EvidenceState: Equatable, Sendable {
  var indicator: Indicator.ID?
  var cursor = ListCursor()
}

extension AppState {
  mutating func openEvidence(_ indicator: Indicator.ID?) -> [Effect] {
    overlays.append(.desk(.evidence(EvidenceState(indicator: indicator))))
    return []
  }

  private var evidenceRubric: Rubric? { filling?.rubric ?? desk.dossier?.rubric }

  func evidenceLines(_ state: EvidenceState) -> [DeskLine] {
    guard let rubric = evidenceRubric else { return [] }
    let pieces = frontReview?.review.evidence ?? []
    var page = DeskLines(columns: size.columns, widths: widths)
    for indicator in rubric.indicators {
      let here = pieces.filter { $0.indicator == indicator.id }
      guard state.indicator == nil || state.indicator == indicator.id else { continue }
      page.line(
        indicator.title, right: here.isEmpty ? EvidenceWords.none : "\(here.count)",
        style: here.isEmpty ? .dim : .bold, target: .indicator(indicator.id))
      for piece in here { page.add(piece, fault: frontReview?.evidenceFaults[piece.id]) }
    }
    return page.lines
  }

  mutating func act(_ action: Action, evidence old: EvidenceState) -> [Effect] {
    var state = old
    let lines = evidenceLines(state)
    state.cursor = moved(state.cursor, action, lines)
    let target =
      lines.indices.contains(state.cursor.selected) ? lines[state.cursor.selected].target : nil
    overlays.append(.desk(.evidence(state)))
    if action == .desk(.attach) || action == .confirm { attach(target) }
    if action == .desk(.detach) { detach(target) }
    return []
  }

  private mutating func attach(_ target: DeskTarget?) {
    let piece: Evidence? =
      if case .evidence(let id) = target {
        frontReview?.review.evidence.first { $0.id == id }
      } else { nil }
    let chosen: Indicator.ID? =
      if case .indicator(let id) = target { id } else { piece?.indicator }
    guard let indicator = chosen, let filling, may(.attach, filling) else { return }
    open(.attach(indicator), of: filling.id)
  }

  private mutating func detach(_ target: DeskTarget?) {
    guard case .evidence(let id) = target else {
      notice = Notice(EvidenceWords.chooseOne, .warning)
      return
    }
    guard let filling, may(.detach, filling) else { return }
    open(.detach(id), of: filling.id)
  }

  /// Says why not, if not.
  private mutating func may(_ action: ReviewAction, _ filling: FillingState) -> Bool {
    guard let actor = desk.actor else {
      notice = Notice(DeskWords.chooseFirst, .warning)
      return false
    }
    let review = filling.review?.review ?? Review()
    guard let refusal = review.refusal(of: action, by: actor) else { return true }
    notice = Notice(refusal.message, .warning)
    return false
  }

  func evidencePage(_ state: EvidenceState, in size: Size) -> Canvas {
    let pieces = frontReview?.review.evidence ?? []
    let faults = frontReview?.evidenceFaults.count ?? 0
    let bar = Keys.evidence.bar(isEnabled: { action in
      let isChange = [Action.desk(.attach), .desk(.detach)].contains(action)
      return !isChange || self.filling != nil && self.filling?.readOnly == nil
    })
    return linesPage(
      Head(left: EvidenceWords.title(pieces.count, faults: faults), right: actorText),
      evidenceLines(state), state.cursor, keys: bar, hint: Notice(EvidenceWords.hint), in: size)
  }
}
