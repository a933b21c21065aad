/// Looks names up in one report and computes formulas with them.
///
/// A class, since it is handed to every rule and every formula: copying rubric and report each
/// time took half of scoring. Nothing in it changes once it is made.
public final class Evaluator: FormulaReader {
  let rubric: Rubric
  let report: Report
  /// What the derived values come to, in the order of computing; those in a circle are left out.
  private(set) var derived: [Computed<FormulaValue>] = []

  public init(_ rubric: Rubric, _ report: Report) {
    self.rubric = rubric
    self.report = report
    derived.reserveCapacity(rubric.index.order.sorted.count)
    for value in rubric.index.order.sorted { derived.append(evaluate(value.formula)) }
  }

  /// Takes over what derived values came to before a change, but for those that follow from it.
  init(
    _ rubric: Rubric, _ report: Report, knowing derived: [Computed<FormulaValue>],
    renewing places: [Int] = []
  ) {
    self.rubric = rubric
    self.report = report
    self.derived = derived
    for place in places {
      self.derived[place] = evaluate(rubric.index.order.sorted[place].formula)
    }
  }

  public func evaluate(_ formula: Formula) -> Computed<FormulaValue> {
    formula.evaluate { name in
      switch rubric.index.operands[name] {
      case .fact(let id, let kind): value(of: id, kind)
      case .derived(let place): derivedValue(at: place)
      case nil: .undefined(.wrongType)
      }
    }
  }

  /// The formula's value as a number.
  public func number(_ formula: Formula) -> Computed<Rational> {
    evaluate(formula).narrowed(to: \.number)
  }

  /// Whether the condition holds.
  func truth(_ condition: Formula) -> Computed<Bool> {
    evaluate(condition).narrowed(to: \.truth)
  }

  /// The value of a fact or derived value: 0.95 for an entered 95 %.
  public func value(of input: RubricInput) -> Computed<FormulaValue> {
    switch input {
    case .fact(let fact): value(of: fact.id, fact.kind)
    case .derived(let value): derivedValue(at: rubric.index.order.places[value.id])
    }
  }

  private func derivedValue(at place: Int?) -> Computed<FormulaValue> {
    guard let place, derived.indices.contains(place) else { return .undefined(.wrongType) }
    return derived[place]
  }

  private func value(of fact: Fact.ID, _ kind: Fact.Kind) -> Computed<FormulaValue> {
    switch report.facts[fact] {
    case nil, .unreadable: .unknown(missing: [.fact(fact)])
    case .value(.flag(let flag)): .final(.truth(flag))
    case .value(.number(let number)): .final(.number(kind.exact(number)))
    case .value(.numbers(let figures)): .final(.figures(figures.map { kind.exact($0) }))
    }
  }
}

extension Computed<FormulaValue> {
  /// A value of the one kind; the other is of the wrong type.
  fileprivate func narrowed<Other>(to part: (FormulaValue) -> Other?) -> Computed<Other> {
    switch self {
    case .final(let value): part(value).map { .final($0) } ?? .undefined(.wrongType)
    case .provisional(let value, let missing):
      part(value).map { .provisional($0, missing: missing) } ?? .undefined(.wrongType)
    case .unknown(let missing): .unknown(missing: missing)
    case .undefined(let reason): .undefined(reason)
    }
  }
}

extension Fact.Kind {
  /// The number that formulas use: percentages are shares of one.
  func exact(_ number: DecimalNumber) -> Rational {
    switch self {
    case .percentage: number.exact.divided(by: Rational(100)) ?? .zero
    case .amount, .count, .flag, .amounts, .counts: number.exact
    }
  }
}
