extension BandsRule {
  func outcome(_ inputs: RuleInputs) -> Outcome {
    guard case .value(let points) = inputs.answer.points else {
      return .open([.points(inputs.indicator)])
    }
    let maximum = inputs.maximum
    let judged = points.clamped(from: .zero, to: maximum)
    guard let index = band(of: judged, maximum) else { return .undefined(.noStep) }
    return Outcome(points: .final(judged), verdict: .band(index))
  }

  /// The band that the points lie in.
  func band(of points: Points, _ maximum: Points) -> Int? {
    guard let share = points.exact.divided(by: maximum.exact) else { return nil }
    return bands.firstIndex { $0.range.contains(share) }
  }

  /// Points come in whole steps.
  func holds(_ points: Points) -> Bool {
    guard let step, let steps = points.exact.divided(by: step.exact) else { return true }
    return steps.isWhole
  }
}
