/// A report's scores, and what it takes to bring them up to date after one change (评分底稿).
///
/// A value that follows from report and rubric alone. However many updates it has been through, it
/// equals the one made from nothing; that is its test (ADR 27).
public struct ScoreBook: Hashable, Sendable {
  public private(set) var scorecard: Scorecard
  /// What the derived values come to, in the order of computing.
  private var derived: [Computed<FormulaValue>]

  public init(_ report: Report, _ rubric: Rubric) {
    let evaluator = Evaluator(rubric, report)
    scorecard = Scorecard(rubric.indicators.map { evaluator.score($0) }, evaluator)
    derived = evaluator.derived
  }

  /// Computes again what follows from one field, once that has changed in the report.
  ///
  /// - Parameters:
  ///   - field: The only field that differs from the report that this was made from.
  ///   - report: The report as it is now.
  ///   - rubric: The same as before.
  /// - Returns: The figures whose points have changed: indicators, groups, the total.
  public mutating func update(
    _ field: FieldPath, in report: Report, by rubric: Rubric
  ) -> [Figure] {
    guard let dependents = rubric.index.dependents(of: field) else { return [] }
    let evaluator = Evaluator(rubric, report, knowing: derived, renewing: dependents.derived)
    derived = evaluator.derived
    return scorecard.update(dependents.indicators, evaluator)
  }

  /// Looks names up in that report, without computing derived values again.
  func evaluator(_ rubric: Rubric, _ report: Report) -> Evaluator {
    Evaluator(rubric, report, knowing: derived)
  }
}
