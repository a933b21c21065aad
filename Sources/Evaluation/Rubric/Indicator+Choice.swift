extension Indicator {
  /// The indicator with the measure and rule of the option that was typed, where it is one.
  func choosing(_ typed: String) -> Indicator {
    guard let choice = rule.choice, let option = choice.option(typed) else { return self }
    var chosen = self
    chosen.measure = option.measure ?? measure
    chosen.rule = rule.replacingChoice(by: option.rule)
    return chosen
  }
}

extension Indicator {
  /// The indicator once for each option that the unit may choose.
  var alternatives: [Indicator] {
    (rule.choice?.options ?? []).map { choosing($0.id.rawValue) }
  }
}
