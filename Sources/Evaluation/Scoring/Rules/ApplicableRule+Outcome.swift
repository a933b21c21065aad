extension ApplicableRule {
  func outcome(_ inputs: RuleInputs) -> Outcome {
    if !inputs.answer.notApplicable.isBlank { return notApplicable(inputs) }
    guard let unless else { return otherwise.outcome(inputs) }
    return switch inputs.evaluator.truth(unless) {
    case .final(true): notApplicable(inputs)
    case .final(false): otherwise.outcome(inputs)
    case .provisional(_, let missing), .unknown(let missing): .open(missing)
    case .undefined(let reason): .undefined(reason)
    }
  }

  private func notApplicable(_ inputs: RuleInputs) -> Outcome {
    let points: Points =
      switch treatment {
      case .full: inputs.maximum
      case .leftOut, .zero: .zero
      }
    return Outcome(points: .final(points), verdict: .notApplicable(treatment))
  }
}
