import Evaluation
import Terminal

/// The supervisor's view of a report: what matters first, section by section.
struct DossierLines {
  private let dossier: OpenDossier
  private var page: DeskLines
  private var table: PointsTable

  init(_ dossier: OpenDossier, columns: Int, widths: Widths) {
    self.dossier = dossier
    page = DeskLines(columns: columns, widths: widths)
    table = PointsTable(columns: columns, widths: widths)
    page.addDoubts(of: dossier.state.judgement)
    for doubt in dossier.state.rubricDoubts { page.text(doubt, style: .color(.yellow)) }
    returnReasons()
    pendingReasons()
    deductions()
    priorities()
    warnings()
    overrides()
    queries()
    sinceReturn()
    sinceLastYear()
    identities()
    evidence()
  }

  var lines: [DeskLine] { page.lines }

  private var scorecard: Scorecard { dossier.rated.scorecard }

  /// The filler's note, and what was said when the report was last returned.
  private mutating func returnReasons() {
    if let note = dossier.review.last(.submit)?.words, !note.isEmpty {
      page.labelled(DossierWords.note, note)
    }
    guard let step = dossier.review.last(.return) else { return }
    if !step.words.isEmpty { page.labelled(DossierWords.lastReturn, step.words) }
    for (index, reason) in step.reasons.enumerated() {
      let isFirst = index == 0 && step.words.isEmpty
      add(reason, label: isFirst ? DossierWords.lastReturn : "")
    }
  }

  /// What was written at fields for the return that has not come yet.
  private mutating func pendingReasons() {
    guard !dossier.reasons.isEmpty else { return }
    page.heading(DossierWords.pendingReasons(dossier.reasons.count))
    for reason in dossier.reasons {
      page.text(text(of: reason), target: .field(reason.field, nil))
    }
  }

  private mutating func add(_ reason: ReviewStep.FieldReason, label: String) {
    page.labelled(label, text(of: reason), target: .field(reason.field, nil))
  }

  private func text(of reason: ReviewStep.FieldReason) -> String {
    "\(dossier.rated.title(of: reason.field) ?? reason.field.address)：\(reason.text)"
  }

  private mutating func deductions() {
    let lost = scorecard.scores.filter { $0.lost > .zero }
    page.add(table.heading(DossierWords.deductions(lost.count)), isHeading: true)
    for score in lost {
      let reason = dossier.report.answers[score.indicator]?.deduction ?? ""
      row(score, DossierWords.lost(score.lost, reason.isEmpty ? DossierWords.noReason : reason))
    }
    if lost.isEmpty { page.line(DossierWords.nothingLost, style: .dim) }
  }

  private mutating func priorities() {
    let shown = dossier.priorities.prefix(DossierLines.shownPriorities)
    page.add(table.heading(DossierWords.first(shown.count)), isHeading: true)
    for priority in shown {
      guard let score = scorecard[priority.indicator] else { continue }
      row(score, priority.text)
    }
    let others = dossier.rubric.indicators.count - shown.count
    page.line(DossierWords.others(others), style: .dim, target: .page(.nextItem))
    if dossier.rubric.isUnverified { page.line(DossierWords.unverified, style: .dim) }
  }

  private static let shownPriorities = 8

  private mutating func row(_ score: Score, _ why: String) {
    guard let indicator = dossier.rubric.indicator(score.indicator) else { return }
    page.add(
      table.line(
        indicator, score, dossier.review.scores[score.indicator]?.points, why: why,
        isUrgent: !dossier.queries(about: indicator).filter { $0.state != .closed }.isEmpty))
  }

  private mutating func warnings() {
    let warnings = dossier.findings.filter { $0.severity != .note }
    let justified = warnings.count { $0.isJustified }
    page.heading(DossierWords.warnings(warnings.count, justified: justified))
    for finding in warnings {
      let target = DeskTarget.field(finding.field, finding.range)
      page.line(
        "\(finding.severity.title) \(finding.message)",
        style: finding.isJustified ? .plain : .color(.yellow), target: target)
      if finding.isJustified {
        page.text(
          DossierWords.justification(finding.justification), indent: 7, style: .dim,
          target: target)
      }
    }
  }

  private mutating func overrides() {
    let set = scorecard.scores.filter { $0.standing == .overridden }
    guard !set.isEmpty else { return }
    page.add(table.heading(DossierWords.overrides(set.count)), isHeading: true)
    for score in set {
      let reason = dossier.report.answers[score.indicator]?.overrideReason ?? ""
      row(score, DossierWords.override(score.outcome.points.finalValue, reason))
    }
  }

  private mutating func queries() {
    let queries = dossier.review.queries
    guard !queries.isEmpty else { return }
    page.heading(
      DossierWords.queries(queries.count, open: dossier.review.openQueries.count))
    for query in queries {
      let title = dossier.rated.title(of: query.field) ?? query.field.address
      page.line(
        "\(query.id). \(title)：\(query.text)", right: query.state.title,
        style: query.state == .closed ? .dim : .plain, target: .query(query.id))
    }
  }

  private mutating func sinceReturn() {
    guard let difference = dossier.sinceReturn else { return }
    page.heading(DossierWords.sinceReturn(difference.items.count))
    differences(difference, limit: .max)
  }

  private mutating func sinceLastYear() {
    guard let difference = dossier.sinceLastYear, let old = dossier.dossier.lastYear else { return }
    page.heading(DossierWords.sinceLastYear(old.report.cover[.year]))
    if let source = dossier.dossier.lastYearSource {
      page.text(DossierWords.lastYear(source), style: .dim)
    }
    if case .taken = dossier.dossier.lastYearSource {
      // Without last year's points there is nothing to compare but figures and words.
      for item in difference.items where item.path?.isFact == true {
        for line in item.lines { page.line(line, target: item.path.map { .field($0, nil) }) }
      }
    } else {
      let told = difference.scores.items.filter { item in
        item.oldPoints != item.newPoints || !item.oldValue.isEmpty && !item.newValue.isEmpty
      }
      for item in told { page.line(item.text, target: .indicator(item.indicator)) }
      page.line(difference.scores.totalText, style: .bold)
    }
    let repeated = dossier.unchangedTexts
    if !repeated.isEmpty { page.text(DossierWords.sameTexts(repeated), style: .color(.yellow)) }
  }

  private mutating func differences(_ difference: ReportDifference, limit: Int) {
    for item in difference.items.prefix(limit) {
      let target = item.path.map { DeskTarget.field($0, nil) }
      let lines = item.lines
      for (index, line) in lines.enumerated() {
        page.text(line, indent: index == 0 ? 2 : 4, target: target)
      }
    }
    for line in difference.scores.lines { page.line(line) }
    if difference.isEmpty { page.line(DossierWords.nothingChanged, style: .dim) }
  }

  private mutating func identities() {
    guard !dossier.identities.isEmpty else { return }
    let holding = dossier.identities.count { $0.verdict == .holds }
    page.heading(
      IdentitiesWords.title, right: IdentitiesWords.counts(holding, dossier.identities.count))
    for line in dossier.identities {
      let facts = dossier.rubric.facts(of: line.identity)
      page.line(
        line.identity.title, right: line.verdict.title, style: line.style,
        target: facts.first.map { .field(.fact($0.id), nil) })
      if let figures = DossierWords.figures(line) { page.line("  " + figures, style: .dim) }
    }
  }

  private mutating func evidence() {
    let pieces = dossier.review.evidence
    guard !pieces.isEmpty else { return }
    page.heading(EvidenceWords.title(pieces.count, faults: dossier.state.evidenceFaults.count))
    for piece in pieces {
      let title = dossier.rubric.indicator(piece.indicator)?.title ?? piece.indicator.rawValue
      let fault = dossier.state.evidenceFaults[piece.id]
      page.line(
        "\(title)：\(piece.fileName) \(piece.page)", right: fault ?? "",
        style: fault == nil ? .plain : .color(.yellow), target: .indicator(piece.indicator))
    }
  }
}

extension OpenDossier {
  /// Texts that say word for word what they said last year (套用).
  fileprivate var unchangedTexts: [String] {
    guard let old = dossier.lastYear else { return [] }
    return rubric.fields.filter { field in
      guard field.kind == .text, case .text(let text) = report[field.path] else { return false }
      return text.count >= 20 && old.report[field.path] == .text(text)
    }.compactMap { rated.title(of: $0.path) }
  }
}

extension IdentityLine {
  var style: Style {
    switch verdict {
    case .holds: .plain
    case .holdsInTenThousands: .color(.yellow)
    case .broken: .bold.color(.red)
    case .unknown: .dim
    }
  }
}

extension FieldPath {
  fileprivate var isFact: Bool {
    if case .fact = self { return true }
    return false
  }
}
