import Evaluation
import Terminal

/// The filler's work before a report can be submitted.
struct SubmissionLines {
  private let filling: FillingState
  private var page: DeskLines
  private let errors: [Finding]
  private let warnings: [Finding]

  init(_ filling: FillingState, columns: Int, widths: Widths) {
    self.filling = filling
    page = DeskLines(columns: columns, widths: widths)
    errors = filling.findings.filter { $0.severity == .error }
    warnings = filling.findings.filter { $0.severity == .warning && !$0.isJustified }
    state()
    returned()
    queries()
    findings(errors, SubmissionWords.errors(errors.count), .bold.color(.red))
    findings(warnings, SubmissionWords.warnings(warnings.count), .color(.yellow))
  }

  var lines: [DeskLine] { page.lines }
  /// Nothing in the report stands in the way.
  var isClear: Bool { errors.isEmpty && warnings.isEmpty }

  /// One sentence: what is in the way, or what to press.
  var verdict: String {
    let state = review.state
    if !state.isOpen { return judgement.said(.wrongState(.submit, state)).message }
    return isClear
      ? SubmissionWords.ready(review.unansweredQueries.count)
      : SubmissionWords.blocked(errors: errors.count, warnings: warnings.count)
  }

  private var review: Review { filling.review?.review ?? Review() }
  private var judgement: Judgement { filling.review?.judgement ?? .untouched }

  private mutating func state() {
    page.labelled(SubmissionWords.state, judgement.text)
    page.addDoubts(of: judgement)
  }

  private mutating func returned() {
    guard review.state == .returned || review.state == .draft, let step = review.last(.return)
    else { return }
    page.heading(SubmissionWords.returned(step.mark.actor.name, DeskWords.time(step.mark.time)))
    if !step.words.isEmpty { page.text(step.words, style: .bold) }
    for reason in step.reasons {
      page.text(
        "\(title(reason.field))：\(reason.text)", target: .field(reason.field, nil))
    }
  }

  private mutating func queries() {
    let open = review.queries.filter { $0.state != .closed }
    guard !open.isEmpty else { return }
    page.heading(SubmissionWords.queries(review.unansweredQueries.count))
    for query in open { page.add(query, title: title(query.field)) }
  }

  private mutating func findings(_ findings: [Finding], _ heading: String, _ style: Style) {
    guard !findings.isEmpty else { return }
    page.heading(heading)
    for finding in findings {
      page.text(finding.message, style: style, target: .field(finding.field, finding.range))
    }
  }

  private func title(_ path: FieldPath) -> String {
    RatedReport(filling.report, filling.rubric, filling.scorecard).title(of: path) ?? path.address
  }
}
