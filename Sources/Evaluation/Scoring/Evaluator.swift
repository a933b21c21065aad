/// Looks names up in one report and computes formulas with them.
public struct Evaluator {
  let rubric: Rubric
  let report: Report
  /// Derived values may use derived values this deep; a sound rubric has no cycle anyway.
  private static let maximumDepth = 20

  public init(_ rubric: Rubric, _ report: Report) {
    self.rubric = rubric
    self.report = report
  }

  public func evaluate(_ formula: Formula) -> Computed<FormulaValue> {
    evaluate(formula, depth: 0)
  }

  /// The formula's value as a number.
  public func number(_ formula: Formula) -> Computed<Rational> {
    switch evaluate(formula) {
    case .final(.number(let number)): .final(number)
    case .provisional(.number(let number), let missing): .provisional(number, missing: missing)
    case .final(.truth), .provisional(.truth, _): .undefined(.wrongType)
    case .unknown(let missing): .unknown(missing: missing)
    case .undefined(let reason): .undefined(reason)
    }
  }

  /// The value of a fact or derived value: 0.95 for an entered 95 %.
  public func value(of input: RubricInput) -> Computed<FormulaValue> {
    value(of: input, depth: 0)
  }

  private func evaluate(_ formula: Formula, depth: Int) -> Computed<FormulaValue> {
    formula.evaluate { name in
      guard let input = rubric.input(named: name) else { return .undefined(.wrongType) }
      return value(of: input, depth: depth)
    }
  }

  private func value(of input: RubricInput, depth: Int) -> Computed<FormulaValue> {
    switch input {
    case .fact(let fact): value(of: fact)
    case .derived(let value):
      depth < Evaluator.maximumDepth
        ? evaluate(value.formula, depth: depth + 1) : .undefined(.wrongType)
    }
  }

  private func value(of fact: Fact) -> Computed<FormulaValue> {
    switch report.facts[fact.id] {
    case nil, .unreadable: .unknown(missing: [.fact(fact.id)])
    case .value(.flag(let flag)): .final(.truth(flag))
    case .value(.number(let number)): .final(.number(fact.kind.exact(number)))
    }
  }
}

extension Fact.Kind {
  /// The number that formulas use: percentages are shares of one.
  func exact(_ number: DecimalNumber) -> Rational {
    switch self {
    case .percentage: number.exact.divided(by: Rational(100)) ?? .zero
    case .amount, .count, .flag: number.exact
    }
  }
}
