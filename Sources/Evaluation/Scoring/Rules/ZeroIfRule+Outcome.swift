extension ZeroIfRule {
  func outcome(_ inputs: RuleInputs) -> Outcome {
    switch inputs.evaluator.evaluate(condition) {
    case .final(.truth(true)): Outcome(points: .final(.zero), verdict: .zeroed)
    case .final(.truth(false)): otherwise.outcome(inputs)
    case .final(.number), .provisional(.number, _):
      Outcome(points: .undefined(.wrongType), verdict: .open)
    case .provisional(.truth, let missing), .unknown(let missing): .open(missing)
    case .undefined(let reason): Outcome(points: .undefined(reason), verdict: .open)
    }
  }
}
