/// A value of a formula at which points may turn.
struct TurningPoint {
  var formula: Formula
  var value: Rational
}

extension Evaluator {
  /// All places near the present values at which the indicator's points may turn.
  func turningPoints(of indicator: Indicator) -> [TurningPoint] {
    let value = indicator.measure.map { number($0.formula) }?.finalValue
    let measured = indicator.rule.innermost.turns(at: value, indicator.maximum).flatMap { turn in
      indicator.measure.map { [TurningPoint(formula: $0.formula, value: turn)] } ?? []
    }
    let formulas = [indicator.measure?.formula].compactMap { $0 } + indicator.rule.formulas
    return measured + indicator.rule.ownTurns + formulas.flatMap(\.innerTurns)
  }
}

extension Rule {
  /// Values of the measure at which this rule's points turn, near the present value.
  fileprivate func turns(at value: Rational?, _ maximum: Points) -> [Rational] {
    switch self {
    case .steps(let rule):
      rule.steps.flatMap { [$0.range.lower?.value, $0.range.upper?.value].compactMap { $0 } }
    case .deduction(let rule): value.map { rule.turns(at: $0, maximum) } ?? []
    case .ratio: [.one]
    case .linear(let rule): rule.turns
    case .judged, .checklist, .tests, .target, .reached, .bands, .choice, .own, .unscored: []
    case .zeroIf(let rule): rule.otherwise.turns(at: value, maximum)
    case .applicable(let rule): rule.otherwise.turns(at: value, maximum)
    case .penalty(let rule): rule.first.turns(at: value, maximum)
    }
  }
}

extension Rule {
  /// Where formulas of the rule itself turn: targets that are reached, times that are counted.
  fileprivate var ownTurns: [TurningPoint] {
    switch self {
    case .target(let rule):
      [TurningPoint(formula: .binary(rule.actual, .subtract, rule.target), value: .zero)]
    case .reached(let rule): rule.items.flatMap { $0.turns(rule.limit) }
    case .applicable(let rule): rule.otherwise.ownTurns
    case .zeroIf(let rule): rule.otherwise.ownTurns
    case .penalty(let rule): rule.first.ownTurns + rule.penalties.flatMap(\.turns)
    case .judged, .checklist, .steps, .deduction, .ratio, .tests, .linear, .bands, .choice, .own,
      .unscored:
      []
    }
  }
}

extension ReachedRule.Item {
  /// The target, and the limit above it.
  fileprivate func turns(_ limit: OverLimit?) -> [TurningPoint] {
    let reached = TurningPoint(formula: .binary(actual, .subtract, target), value: .zero)
    guard let limit else { return [reached] }
    let factor = Formula.number(.one + limit.excess, text: "")
    let most = Formula.binary(target, .multiply, factor)
    return [reached, TurningPoint(formula: .binary(actual, .subtract, most), value: .zero)]
  }
}

extension PenaltyRule.Penalty {
  /// Counted times turn nowhere special; the fewest are none, and a few are tried.
  fileprivate var turns: [TurningPoint] {
    (0...3).map { TurningPoint(formula: count, value: Rational($0)) }
  }
}

extension LinearRule {
  fileprivate var turns: [Rational] {
    let ends = [.zero, cutoff, Rational.one.divided(by: slope)].compactMap { $0 }
    return isAbsolute ? ends + ends.map { -$0 } : ends
  }
}

extension DeductionRule {
  /// The edges of the present unit and its neighbours, and the threshold; where all points are
  /// gone, the edges of the last unit that took some.
  fileprivate func turns(at value: Rational, _ maximum: Points) -> [Rational] {
    let taking = maximum.exact.divided(by: pointsPerUnit.exact)?.ceiling ?? .zero
    let units = min(units(for: value).floor, taking)
    let sign: Rational = direction == .above ? .one : -.one
    let edges = [-1, 0, 1, 2].map { threshold + sign * (units + Rational($0)) * unit }
    let all = edges + [threshold]
    return isAbsolute ? all + all.map { -$0 } : all
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
