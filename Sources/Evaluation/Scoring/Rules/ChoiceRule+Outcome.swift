extension ChoiceRule {
  /// Only without a choice: a chosen option has taken the indicator's place.
  func outcome(_ inputs: RuleInputs) -> Outcome { .open([.choice(inputs.indicator)]) }
}

extension Indicator {
  /// The indicator with the chosen option's measure and rule for its own.
  public func chosen(_ answer: Answer?) -> Indicator {
    guard let choice = rule.choice, let option = answer.flatMap({ choice.option($0.choice) })
    else { return self }
    var chosen = self
    chosen.measure = option.measure ?? measure
    chosen.rule = rule.replacingChoice(by: option.rule)
    return chosen
  }
}

extension Rule {
  /// The choice inside, if there is one.
  public var choice: ChoiceRule? {
    switch innermost {
    case .choice(let rule): rule
    case .judged, .checklist, .steps, .deduction, .ratio, .tests, .zeroIf, .target, .linear,
      .reached, .bands, .applicable, .penalty, .own, .unscored:
      nil
    }
  }

  fileprivate func replacingChoice(by chosen: Rule) -> Rule {
    switch self {
    case .choice: return chosen
    case .zeroIf(var rule):
      rule.otherwise = rule.otherwise.replacingChoice(by: chosen)
      return .zeroIf(rule)
    case .applicable(var rule):
      rule.otherwise = rule.otherwise.replacingChoice(by: chosen)
      return .applicable(rule)
    case .penalty(var rule):
      rule.first = rule.first.replacingChoice(by: chosen)
      return .penalty(rule)
    case .judged, .checklist, .steps, .deduction, .ratio, .tests, .target, .linear, .reached,
      .bands, .own, .unscored:
      return self
    }
  }
}
