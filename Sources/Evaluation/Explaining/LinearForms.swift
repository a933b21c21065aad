/// Formulas of one report seen as functions of one fact, all other inputs as they stand.
struct LinearForms {
  private let evaluator: Evaluator
  private let fact: Fact
  /// Those of the derived values, each computed once.
  private var derived: [Fact.ID: LinearFraction] = [:]

  init(_ evaluator: Evaluator, of fact: Fact) {
    self.evaluator = evaluator
    self.fact = fact
    for value in evaluator.rubric.index.order.sorted {
      derived[value.id] = self(value.formula)
    }
  }

  /// The formula's form, or nil if it is not of that kind.
  func callAsFunction(_ formula: Formula) -> LinearFraction? {
    switch formula {
    case .number(let value, _): return .constant(value)
    case .name(let name): return evaluator.rubric.input(named: name).flatMap { form(of: $0) }
    case .negated(let inner): return self(inner).map { -$0 }
    case .call(let function, _) where function.takesList: return constant(formula)
    case .not, .call: return nil
    case .binary(let left, let operation, let right):
      guard let left = self(left), let right = self(right) else { return nil }
      return operation.combine(left, right)
    }
  }

  /// A list is not changed by another fact.
  private func constant(_ formula: Formula) -> LinearFraction? {
    evaluator.number(formula).finalValue.map { .constant($0) }
  }

  private func form(of input: RubricInput) -> LinearFraction? {
    switch input {
    case .fact(let other) where other.id == fact.id:
      return .input(times: fact.kind.exact(DecimalNumber(1)))
    case .fact:
      guard case .number(let value) = evaluator.value(of: input).finalValue else { return nil }
      return .constant(value)
    case .derived(let value): return derived[value.id]
    }
  }
}

extension BinaryOperator {
  fileprivate func combine(_ left: LinearFraction, _ right: LinearFraction) -> LinearFraction? {
    switch self {
    case .add: left + right
    case .subtract: left + -right
    case .multiply: left * right
    case .divide: left / right
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual, .and, .or: nil
    }
  }
}
