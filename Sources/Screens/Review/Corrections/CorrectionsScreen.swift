import Evaluation
import Terminal

/// The table of corrections (整改对照表), of the open draft or of the dossier.
struct CorrectionsScreen: LinesScreen {
  var cursor = ListCursor()

  var keys: Keymap<Action> { Keys.walked }

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    walk(action, lines(around), around) ? .stay : .pass
  }

  private func rows(_ around: Surroundings) -> [CorrectionTable.Row] {
    if let dossier = around.desk.dossier, !around.hasDraft {
      return CorrectionTable(dossier.review, dossier.rated, spans: dossier.state.spans).rows
    }
    guard let filling = around.filling, let state = filling.review else { return [] }
    let rated = RatedReport(filling.report, filling.rubric, filling.scorecard)
    return CorrectionTable(state.review, rated, spans: state.spans).rows
  }

  func lines(_ around: Surroundings) -> [DeskLine] {
    var page = DeskLines(columns: around.size.columns, widths: around.widths)
    for row in rows(around) {
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

  func view(in size: Size, _ around: Surroundings) -> Canvas {
    let rows = rows(around)
    let closed = rows.count { $0.state == .closed }
    return page(
      Head(left: CorrectionsWords.title, right: CorrectionsWords.counts(closed, rows.count)),
      lines(around), hint: Notice(CorrectionsWords.hint), in: size, around)
  }
}

extension CorrectionsScreen {
  /// For the filler's own report, or the one that the supervisor has open.
  static let door = Door(
    Keys.Row([.function(6), .control("t")], opening: .corrections)
  ) { _, around in
    let isAsked = around.filling?.review?.review.queries.isEmpty == false
    guard isAsked || !around.hasDraft && around.desk.dossier != nil else {
      around.say(CorrectionsWords.none, .warning)
      return .stay
    }
    return .push(CorrectionsScreen())
  }
}
