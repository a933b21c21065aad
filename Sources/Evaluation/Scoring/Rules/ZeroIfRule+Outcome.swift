extension ZeroIfRule {
  func outcome(_ inputs: RuleInputs) -> Outcome {
    switch inputs.evaluator.truth(condition) {
    case .final(true): Outcome(points: .final(.zero), verdict: .zeroed)
    case .final(false): otherwise.outcome(inputs)
    case .provisional(_, let missing), .unknown(let missing): .open(missing)
    case .undefined(let reason): Outcome(points: .undefined(reason), verdict: .open)
    }
  }
}
