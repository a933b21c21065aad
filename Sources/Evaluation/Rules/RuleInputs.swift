/// Computes formulas as a report stands.
protocol FormulaReader: AnyObject {
  func evaluate(_ formula: Formula) -> Computed<FormulaValue>
  /// The formula's value as a number.
  func number(_ formula: Formula) -> Computed<Rational>
  /// Whether the condition holds.
  func truth(_ condition: Formula) -> Computed<Bool>
}

/// Everything that a rule may look at.
struct RuleInputs {
  var indicator: IndicatorID
  var maximum: Points
  var answer: Answer
  /// The indicator's measure, where it has one.
  var value: Computed<Rational>
  var evaluator: any FormulaReader
  /// How points are brought to the places that are printed.
  var settling = PointsRounding.usual
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
