extension LinearRule {
  func outcome(_ inputs: RuleInputs) -> Outcome {
    inputs.fromValue { value in
      let measured = isAbsolute ? value.magnitude : value
      if let cutoff, measured > cutoff { return (.final(.zero), .share(.zero, isCut: true)) }
      let line = .one - slope * measured
      let share = min(max(line, .zero), .one)
      return (.final(inputs.maximum * share), .share(share, isCut: share != line))
    }
  }
}
