import Evaluation
import Terminal

extension AppState {
  /// The table for the filler's own report.
  mutating func openCorrections() -> [Effect] {
    guard let review = filling?.review?.review, !review.queries.isEmpty else {
      notice = Notice(CorrectionsWords.none, .warning)
      return []
    }
    overlays.append(.desk(.corrections(ListCursor())))
    return []
  }

  private var corrections: CorrectionTable? {
    if let dossier = desk.dossier, filling == nil {
      return CorrectionTable(dossier.review, dossier.rated, spans: dossier.state.spans)
    }
    return filling.flatMap { filling in
      filling.review.map {
        CorrectionTable(
          $0.review, RatedReport(filling.report, filling.rubric, filling.scorecard),
          spans: $0.spans)
      }
    }
  }

  private var correctionLines: [DeskLine] {
    var page = DeskLines(columns: size.columns, widths: widths)
    for row in corrections?.rows ?? [] {
      page.heading("\(row.id). \(row.place)", right: row.state.title)
      let target = DeskTarget.query(row.id)
      let quote = row.quote.isEmpty ? "" : ItemWords.quote(row.quote)
      page.labelled(CorrectionsWords.query, quote + row.question, target: target)
      page.labelled(
        CorrectionsWords.answer, row.answer?.text ?? CorrectionsWords.unanswered, target: target)
      let corrections = row.corrections.isEmpty ? [CorrectionsWords.unchanged] : row.corrections
      for (index, text) in corrections.enumerated() {
        page.labelled(index == 0 ? CorrectionsWords.correction : "", text, target: target)
      }
    }
    return page.lines
  }

  mutating func act(_ action: Action, corrections old: ListCursor) {
    overlays.append(.desk(.corrections(moved(old, action, correctionLines))))
  }

  func correctionsPage(_ cursor: ListCursor, in size: Size) -> Canvas {
    let rows = corrections?.rows ?? []
    let closed = rows.count { $0.state == .closed }
    return linesPage(
      Head(left: CorrectionsWords.title, right: CorrectionsWords.counts(closed, rows.count)),
      correctionLines, cursor, keys: Keys.walked.bar(), hint: Notice(CorrectionsWords.hint),
      in: size)
  }
}
