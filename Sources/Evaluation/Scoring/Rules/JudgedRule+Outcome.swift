extension JudgedRule {
  func outcome(_ inputs: RuleInputs) -> Outcome {
    guard case .value(let points) = inputs.answer.points else {
      return .open([.points(inputs.indicator)])
    }
    return Outcome(
      points: .final(points.clamped(from: .zero, to: inputs.maximum)), verdict: .judged)
  }

  /// Points come in whole steps.
  func holds(_ points: Points) -> Bool {
    guard let steps = points.exact.divided(by: step.exact) else { return true }
    return steps.isWhole
  }
}
