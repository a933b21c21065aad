extension ChoiceRule {
  /// Only without a choice: a chosen option has taken the indicator's place.
  func outcome(_ inputs: RuleInputs) -> Outcome { .open([.choice(inputs.indicator)]) }
}

extension Indicator {
  /// The indicator with the chosen option's measure and rule for its own.
  public func chosen(_ answer: Answer?) -> Indicator {
    answer.map { choosing($0.choice) } ?? self
  }
}
