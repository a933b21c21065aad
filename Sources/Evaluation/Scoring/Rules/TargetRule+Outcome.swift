extension TargetRule {
  func outcome(_ inputs: RuleInputs) -> Outcome {
    let actual = inputs.evaluator.number(actual)
    let target = inputs.evaluator.number(target)
    if let reason = target.undefined ?? actual.undefined { return .undefined(reason) }
    guard let actual = actual.finalValue, let target = target.finalValue else {
      return .open(target.missing.union(actual.missing))
    }
    return outcome(actual, target, inputs.maximum)
  }

  private func outcome(_ actual: Rational, _ target: Rational, _ maximum: Points) -> Outcome {
    guard !target.isNegative else { return .undefined(.negativeTarget) }
    let share =
      target.isZero ? zeroShare(actual) : direction.share(actual, target: target)
    guard let share else { return .undefined(.divisionByZero) }
    return Outcome(points: .final(maximum * share), verdict: .share(share, isCut: false))
  }

  private func zeroShare(_ actual: Rational) -> Rational? {
    switch zeroTarget {
    case .met: direction.isMet(actual, target: .zero) ? .one : .zero
    case .full: .one
    case .zero: .zero
    case .undefined: nil
    }
  }
}
