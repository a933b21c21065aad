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
    named.rule = rule.mapFormulas { $0.namingInputs(inputs) }
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
