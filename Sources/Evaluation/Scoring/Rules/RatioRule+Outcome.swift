extension RatioRule {
  func outcome(_ inputs: RuleInputs) -> Outcome {
    inputs.fromValue { value in
      let share = min(max(value, .zero), .one)
      return (.final(inputs.maximum * share), .share(share, isCut: share != value))
    }
  }
}
