public import Evaluation
public import Storage

/// Looks whether the evidence of a report is still there, and the same.
public struct EvidenceCheck {
  public let store: ReviewStore
  public let review: Review

  public init(store: ReviewStore, review: Review) {
    self.store = store
    self.review = review
  }

  public var findings: [Finding] {
    let seen = review.evidence.map { (piece: $0, condition: store.condition(of: $0)) }
    return LostEvidence.findings(
      missing: seen.filter { $0.condition.isMissing }.map(\.piece),
      changed: seen.filter { $0.condition == .changed }.map(\.piece))
  }
}

extension EvidenceCheck {
  /// The same for `verify`.
  public var problems: [ReviewProblem] {
    review.evidence.compactMap { store.problem(with: $0) }
  }
}
