import Evaluation
import Terminal

extension AppState {
  mutating func act(_ action: Action, dossier old: ListCursor) -> [Effect] {
    guard let dossier = desk.dossier else { return [] }
    let lines = dossierLines(dossier)
    let cursor = moved(old, action, lines, foot: DossierFoot.rows)
    overlays.append(.desk(.dossier(cursor)))
    let target = lines.indices.contains(cursor.selected) ? lines[cursor.selected].target : nil
    if action == .confirm { return open(target, of: dossier) }
    guard case .desk(let desk) = action else { return [] }
    return act(desk, on: dossier, at: target)
  }

  func dossierLines(_ dossier: OpenDossier) -> [DeskLine] {
    DossierLines(dossier, columns: size.columns, widths: widths).lines
  }

  /// Shows what a line is about.
  mutating func open(_ target: DeskTarget?, of dossier: OpenDossier) -> [Effect] {
    switch target {
    case .indicator(let id): showItem(.indicator(id))
    case .field(let path, _):
      if let part = path.part(in: dossier.rubric) { showItem(part, at: path) }
    case .query(let id):
      if let query = dossier.review[query: id], let part = query.field.part(in: dossier.rubric) {
        showItem(part, at: query.field)
      }
    case .evidence(let id):
      if let piece = dossier.review.evidence.first(where: { $0.id == id }) {
        showItem(.indicator(piece.indicator))
      }
    case .version(let pair): return [.desk(.compare(pair, of: dossier.id))]
    case .page: if let first = dossier.rubric.indicators.first { showItem(.indicator(first.id)) }
    case nil: notice = Notice(DossierWords.nothingHere)
    }
    return []
  }

  func dossierPage(_ cursor: ListCursor, in size: Size) -> Canvas {
    guard let dossier = desk.dossier else { return homePage(in: size) }
    let lines = DossierLines(dossier, columns: size.columns, widths: widths).lines
    let foot = DossierFoot(dossier).lines
    let head = Head(
      left: DossierWords.title(dossier.report.cover), right: DossierWords.state(dossier.state))
    return linesPage(
      head, lines, cursor, keys: dossierBar(dossier), foot: foot,
      hint: Notice(hint(lines, cursor)), in: size)
  }

  /// The whole of a line that did not fit, else what the keys do.
  private func hint(_ lines: [DeskLine], _ cursor: ListCursor) -> String {
    guard lines.indices.contains(cursor.selected) else { return DossierWords.hint }
    let line = lines[cursor.selected]
    let isCut = line.pieces.contains { $0.text.hasSuffix("..") }
    return isCut && !line.detail.isEmpty ? line.detail : DossierWords.hint
  }

  /// What cannot be done now is dim; pressed all the same, it says why.
  private func dossierBar(_ dossier: OpenDossier) -> KeyBar {
    Keys.dossier.bar(isEnabled: { action in
      guard case .desk(let desk) = action, let review = desk.reviewAction else { return true }
      return dossier.refusal(of: review, by: self.desk.actor) == nil
    })
  }
}

/// Totals side by side, and what is in the way of a signature.
struct DossierFoot {
  static let rows = 2
  let lines: [String]

  init(_ dossier: OpenDossier) {
    lines = [
      DossierWords.totals(
        dossier.rated.scorecard, dossier.reviewed, dossier.review.scores.isEmpty),
      DossierWords.obstacle(dossier.state),
    ]
  }
}

extension DeskAction {
  /// What it does to a report, if it does something.
  var reviewAction: ReviewAction? {
    switch self {
    case .submit: .submit
    case .giveBack, .reason: .return
    case .approve: .approve
    case .sign: .sign
    case .reopen: .reopen
    case .ask: .ask
    case .answer: .answer
    case .close: .close
    case .score: .score
    case .attach: .attach
    case .detach: .detach
    case .identity, .queue, .submission, .changes, .corrections, .versions, .evidence, .nextItem,
      .previousItem:
      nil
    }
  }
}
