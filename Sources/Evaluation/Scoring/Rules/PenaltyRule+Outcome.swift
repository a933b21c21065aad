extension PenaltyRule {
  func outcome(_ inputs: RuleInputs) -> Outcome {
    let before = first.outcome(inputs)
    let lost = penalties.map { $0.lost(inputs.evaluator) }
    if let reason = lost.compactMap(\.undefined).first { return .undefined(reason) }
    let missing = lost.reduce(before.points.missing) { $0.union($1.missing) }
    guard let points = before.points.finalValue, missing.isEmpty else {
      return before.points.undefined == nil ? .open(missing) : before
    }
    if before.verdict.isLeftOut { return before }
    let total = lost.compactMap(\.finalValue).sum
    // The floor never lifts what the first rule gave.
    let floor = min(points, floor)
    return Outcome(
      points: .final(max(points - total, floor)),
      verdict: .penalized(before.verdict, before: points, lost: total))
  }
}

extension PenaltyRule.Penalty {
  /// Nothing for a condition that does not hold, or a negative number of times.
  fileprivate func lost(_ evaluator: Evaluator) -> Computed<Points> {
    evaluator.evaluate(count).map { value in
      switch value {
      case .truth(let holds): holds ? points : .zero
      case .number(let times): points * max(times, .zero)
      // A rubric that counts with a list is refused.
      case .figures: .zero
      }
    }
  }
}
