extension Formula {
  /// The same formula with every known input named by its id.
  ///
  /// Ids are ASCII and looked up several times faster than Chinese labels.
  func namingInputs(_ inputs: [String: RubricInput]) -> Formula {
    switch self {
    case .number: self
    case .name(let name): .name(inputs[name]?.id.rawValue ?? name)
    case .negated(let inner): .negated(inner.namingInputs(inputs))
    case .not(let inner): .not(inner.namingInputs(inputs))
    case .binary(let left, let operation, let right):
      .binary(left.namingInputs(inputs), operation, right.namingInputs(inputs))
    case .call(let function, let arguments):
      .call(function, arguments.map { $0.namingInputs(inputs) })
    }
  }
}

extension DerivedValue {
  func namingInputs(_ inputs: [String: RubricInput]) -> DerivedValue {
    var named = self
    named.formula = formula.namingInputs(inputs)
    return named
  }
}

extension IndicatorGroup {
  func namingInputs(_ inputs: [String: RubricInput]) -> IndicatorGroup {
    var named = self
    named.groups = groups.map { $0.namingInputs(inputs) }
    named.indicators = indicators.map { $0.namingInputs(inputs) }
    return named
  }
}

extension Indicator {
  fileprivate func namingInputs(_ inputs: [String: RubricInput]) -> Indicator {
    var named = self
    if let measure { named.measure?.formula = measure.formula.namingInputs(inputs) }
    named.rule = rule.namingInputs(inputs)
    return named
  }
}

extension Rule {
  fileprivate func namingInputs(_ inputs: [String: RubricInput]) -> Rule {
    switch self {
    case .judged, .checklist, .steps, .deduction, .ratio, .linear, .bands, .own, .unscored:
      return self
    case .target(var rule):
      rule.actual = rule.actual.namingInputs(inputs)
      rule.target = rule.target.namingInputs(inputs)
      return .target(rule)
    case .reached(var rule):
      for index in rule.items.indices {
        rule.items[index].actual = rule.items[index].actual.namingInputs(inputs)
        rule.items[index].target = rule.items[index].target.namingInputs(inputs)
      }
      return .reached(rule)
    case .choice(var rule):
      rule.options = rule.options.map { $0.namingInputs(inputs) }
      return .choice(rule)
    case .applicable(var rule):
      rule.unless = rule.unless?.namingInputs(inputs)
      rule.otherwise = rule.otherwise.namingInputs(inputs)
      return .applicable(rule)
    case .penalty(var rule):
      rule.first = rule.first.namingInputs(inputs)
      for index in rule.penalties.indices {
        rule.penalties[index].count = rule.penalties[index].count.namingInputs(inputs)
      }
      return .penalty(rule)
    case .tests(var rule):
      for index in rule.tests.indices {
        rule.tests[index].condition = rule.tests[index].condition.namingInputs(inputs)
      }
      return .tests(rule)
    case .zeroIf(var rule):
      rule.condition = rule.condition.namingInputs(inputs)
      rule.otherwise = rule.otherwise.namingInputs(inputs)
      return .zeroIf(rule)
    }
  }
}

extension ChoiceRule.Option {
  fileprivate func namingInputs(_ inputs: [String: RubricInput]) -> ChoiceRule.Option {
    var named = self
    if let measure { named.measure?.formula = measure.formula.namingInputs(inputs) }
    named.rule = rule.namingInputs(inputs)
    return named
  }
}

extension TotalCap {
  func namingInputs(_ inputs: [String: RubricInput]) -> TotalCap {
    var named = self
    named.measure.formula = measure.formula.namingInputs(inputs)
    return named
  }
}
