import Evaluation

/// A dossier with what follows from it, computed once when it arrives.
struct OpenDossier: Equatable, Sendable {
  private(set) var dossier: Dossier
  let rated: RatedReport
  let findings: [Finding]
  let identities: [IdentityLine]
  /// What changed since the last return.
  let sinceReturn: ReportDifference?
  let sinceLastYear: ReportDifference?
  private(set) var priorities: [Priority] = []
  /// Reasons by field that go out with the next return.
  var reasons: [ReviewStep.FieldReason] = []
  /// The scores with the supervisor's points in place.
  private(set) var reviewed: Scorecard

  init(_ dossier: Dossier) {
    self.dossier = dossier
    rated = RatedReport(dossier.report, dossier.rubric)
    findings = dossier.rubric.inOrder(
      dossier.rubric.findings(
        in: dossier.report, scorecard: rated.scorecard, previous: dossier.lastYear?.report)
        + dossier.state.evidenceFindings)
    identities = dossier.rubric.identityLines(of: dossier.report)
    sinceReturn = dossier.returned.map { [rated] in
      ReportDifference(from: RatedReport($0, dossier.rubric), to: rated)
    }
    sinceLastYear = dossier.lastYear.map { [rated] in ReportDifference(from: $0, to: rated) }
    reviewed = rated.scorecard
    follow()
  }

  var id: String { dossier.id }
  var report: Report { dossier.report }
  var rubric: Rubric { dossier.rubric }
  var review: Review { dossier.state.review }
  var state: DraftReview { dossier.state }

  /// Takes over what was said or decided.
  mutating func take(_ state: DraftReview) {
    dossier.state = state
    follow()
  }

  private mutating func follow() {
    reviewed = rubric.reviewed(report, by: review)
    priorities =
      PriorityList(
        rated, findings: findings, sinceReturn: sinceReturn,
        sinceLastYear: dossier.hasLastYearsPoints ? sinceLastYear : nil,
        openQueries: review.openQueries.map(\.field)
      ).priorities
  }

  /// Why the person may not do it, if they may not.
  func refusal(of action: ReviewAction, by person: Person?) -> ReviewRefusal? {
    guard let person else { return .nobody }
    let found = review.refusal(
      of: action, by: person, findings: findings, filler: report.cover[.filler])
    if let found { return state.judgement.said(found) }
    do throws(ReviewRefusal) {
      try state.judgement.check(action)
      return nil
    } catch {
      return error
    }
  }

  /// The queries about an indicator or about figures of it.
  func queries(about indicator: Indicator) -> [Query] {
    let paths = fields(of: indicator)
    return review.queries.filter { paths.contains($0.field) }
  }

  /// The fields that decide an indicator's points or tell of them.
  func fields(of indicator: Indicator) -> Set<FieldPath> {
    Set(rubric.fields(of: .indicator(indicator.id)).map(\.path))
      .union(rubric.facts(of: indicator).map { .fact($0.id) })
  }
}

extension Dossier {
  /// What a report took from the year before has no points to compare with.
  fileprivate var hasLastYearsPoints: Bool {
    switch lastYearSource {
    case .draft, .name, nil: true
    case .taken: false
    }
  }
}
