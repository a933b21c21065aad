extension Evaluator {
  /// All places near the present values at which the indicator's points may turn.
  func turningPoints(of indicator: Indicator) -> [TurningPoint] {
    let value = indicator.measure.map { number($0.formula) }?.finalValue
    let measured = indicator.rule.innermost.kind.turns(at: value, indicator.maximum).flatMap {
      turn in
      indicator.measure.map { [TurningPoint(formula: $0.formula, value: turn)] } ?? []
    }
    let formulas = [indicator.measure?.formula].compactMap { $0 } + indicator.rule.formulas
    return measured + indicator.rule.kind.ownTurns + formulas.flatMap(\.innerTurns)
  }
}

extension Formula {
  /// Where a formula itself turns: comparisons at equal sides, the smaller or larger of two where
  /// they change places, an absolute value at zero.
  fileprivate var innerTurns: [TurningPoint] {
    switch self {
    case .binary(let left, let operation, let right):
      let inner = left.innerTurns + right.innerTurns
      switch operation {
      case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual:
        return [.equality(of: left, right)] + inner
      case .and, .or, .add, .subtract, .multiply, .divide: return inner
      }
    case .negated(let inner), .not(let inner): return inner.innerTurns
    case .call(let function, let arguments):
      return function.turns(of: arguments) + arguments.flatMap(\.innerTurns)
    case .number, .name: return []
    }
  }
}

extension TurningPoint {
  fileprivate static func equality(of left: Formula, _ right: Formula) -> TurningPoint {
    TurningPoint(formula: .binary(left, .subtract, right), value: .zero)
  }
}

extension FormulaFunction {
  fileprivate func turns(of arguments: [Formula]) -> [TurningPoint] {
    switch self {
    case .min, .max:
      zip(arguments, arguments.dropFirst()).map { TurningPoint.equality(of: $0, $1) }
    case .abs: arguments.map { TurningPoint(formula: $0, value: .zero) }
    case .round, .floor, .ceil, .choose, .sum, .count: []
    }
  }
}
