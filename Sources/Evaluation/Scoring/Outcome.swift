/// What a rule gives, and what in the rule decided it.
public struct Outcome: Hashable, Sendable {
  public var points: Computed<Points>
  public var verdict: Verdict

  /// What decided, for marking and explaining it.
  public enum Verdict: Hashable, Sendable {
    /// Nothing yet: inputs are missing or there is no value.
    case open
    case judged
    /// Which criteria or conditions hold; nothing where it is not known.
    case parts([Bool?])
    /// The step with that index.
    case step(Int)
    /// So many units were counted beyond the threshold.
    case units(Rational)
    /// The share of the maximum, and whether it was cut to 0…1.
    case share(Rational, isCut: Bool)
    /// A precondition took all points.
    case zeroed
  }

  static func open(_ missing: [FieldPath]) -> Outcome {
    Outcome(points: .unknown(missing: missing), verdict: .open)
  }
}

/// Everything that a rule may look at.
struct RuleInputs {
  var indicator: Indicator
  var answer: Answer
  /// The indicator's measure, where it has one.
  var value: Computed<Rational>
  var evaluator: Evaluator
}

extension Rule {
  func outcome(_ inputs: RuleInputs) -> Outcome {
    switch self {
    case .judged(let rule): rule.outcome(inputs)
    case .checklist(let rule): rule.outcome(inputs)
    case .steps(let rule): rule.outcome(inputs)
    case .deduction(let rule): rule.outcome(inputs)
    case .ratio(let rule): rule.outcome(inputs)
    case .tests(let rule): rule.outcome(inputs)
    case .zeroIf(let rule): rule.outcome(inputs)
    }
  }
}

extension RuleInputs {
  /// Points from the measured value, or what keeps it from being known.
  func fromValue(_ decide: (Rational) -> (Computed<Points>, Outcome.Verdict)) -> Outcome {
    switch value {
    case .final(let value):
      let (points, verdict) = decide(value)
      return Outcome(points: points, verdict: verdict)
    case .provisional(_, let missing), .unknown(let missing): return .open(missing)
    case .undefined(let reason): return Outcome(points: .undefined(reason), verdict: .open)
    }
  }
}
