/// What a rule gives, and what in the rule decided it.
public struct Outcome: Hashable, Sendable {
  public var points: Computed<Points>
  public var verdict: Verdict

  /// What decided, for marking and explaining it.
  public indirect enum Verdict: Hashable, Sendable {
    /// Nothing yet: inputs are missing or there is no value.
    case open
    case judged
    /// Which criteria or conditions hold; nil where it is not known.
    case parts([Bool?])
    /// The step with that index.
    case step(Int)
    /// So many units were counted beyond the threshold.
    case units(Rational)
    /// The share of the maximum, and whether it was cut to 0…1.
    case share(Rational, isCut: Bool)
    /// A precondition took all points.
    case zeroed
    /// The band with that index, judged.
    case band(Int)
    /// The indicator does not apply.
    case notApplicable(ApplicableRule.Treatment)
    /// What another rule gave, and what was taken off it.
    case penalized(Verdict, before: Points, lost: Points)
    /// Points of each row that the unit added.
    case rows([Points])
    /// There are no points to give.
    case unscored
  }

  static func undefined(_ reason: Undefined) -> Outcome {
    Outcome(points: .undefined(reason), verdict: .open)
  }

  static func open(_ missing: [FieldPath]) -> Outcome {
    Outcome(points: .unknown(missing: missing), verdict: .open)
  }
}

extension Outcome.Verdict {
  /// The filler judged, so points lost need a reason.
  var isJudged: Bool {
    switch self {
    case .judged, .band: true
    case .penalized(let first, _, _): first.isJudged
    case .open, .parts, .step, .units, .share, .zeroed, .notApplicable, .rows, .unscored: false
    }
  }

  /// The indicator is out of the total.
  public var isLeftOut: Bool { self == .notApplicable(.leftOut) }
}

extension Outcome.Verdict {
  var beforePenalties: Outcome.Verdict {
    if case .penalized(let first, _, _) = self { first } else { self }
  }

  func marks(ofParts count: Int) -> [StandardLine.Mark] {
    guard case .parts(let results) = self else { return Array(repeating: .none, count: count) }
    return results.map { result in result.map { $0 ? .applies : .fails } ?? .none }
  }
}
