extension FormulaFunction {
  func evaluate(
    _ arguments: [Formula], _ lookup: (String) -> Computed<FormulaValue>
  ) -> Computed<FormulaValue> {
    switch self {
    case .min: fold(arguments, lookup) { Swift.min($0, $1) }
    case .max: fold(arguments, lookup) { Swift.max($0, $1) }
    case .abs: arguments[0].evaluate(lookup).mapNumber { .number($0.magnitude) }
    case .floor: arguments[0].evaluate(lookup).mapNumber { .number($0.floor) }
    case .ceil: arguments[0].evaluate(lookup).mapNumber { .number($0.ceiling) }
    case .round: round(arguments, lookup)
    case .choose: choose(arguments, lookup)
    case .sum: arguments[0].evaluate(lookup).mapFigures { $0.reduce(.zero, +) }
    case .count: arguments[0].evaluate(lookup).mapFigures { Rational($0.count) }
    }
  }

  private func fold(
    _ arguments: [Formula], _ lookup: (String) -> Computed<FormulaValue>,
    _ operation: (Rational, Rational) -> Rational
  ) -> Computed<FormulaValue> {
    let first = arguments[0].evaluate(lookup)
    return arguments.dropFirst().reduce(first) { result, argument in
      result.combined(with: argument.evaluate(lookup)) { left, right in
        guard let left = left.number, let right = right.number else { return .wrongType }
        return .value(.number(operation(left, right)))
      }
    }
  }

  /// `round(x)` or `round(x, places)` with 0 to 10 places, half up.
  private func round(
    _ arguments: [Formula], _ lookup: (String) -> Computed<FormulaValue>
  ) -> Computed<FormulaValue> {
    let value = arguments[0].evaluate(lookup)
    guard arguments.count == 2 else { return value.mapNumber { .number($0.rounded(places: 0)) } }
    return value.combined(with: arguments[1].evaluate(lookup)) { value, places in
      guard let value = value.number, let places = places.number?.whole, (0...10).contains(places)
      else { return .wrongType }
      return .value(.number(value.rounded(places: places)))
    }
  }

  private func choose(
    _ arguments: [Formula], _ lookup: (String) -> Computed<FormulaValue>
  ) -> Computed<FormulaValue> {
    let condition = arguments[0].evaluate(lookup)
    guard let holds = condition.finalValue else { return condition }
    guard let holds = holds.truth else { return .undefined(.wrongType) }
    return arguments[holds ? 1 : 2].evaluate(lookup)
  }
}
