extension Evaluator {
  /// The formula as a function of one fact, all other inputs as they stand.
  func linearFraction(_ formula: Formula, in fact: Fact.ID, depth: Int = 0) -> LinearFraction? {
    guard depth < 20 else { return nil }
    switch formula {
    case .number(let value, _): return .constant(value)
    case .name(let name): return linearFraction(named: name, in: fact, depth: depth)
    case .negated(let inner): return linearFraction(inner, in: fact, depth: depth).map { -$0 }
    case .not, .call: return nil
    case .binary(let left, let operation, let right):
      guard let left = linearFraction(left, in: fact, depth: depth),
        let right = linearFraction(right, in: fact, depth: depth)
      else { return nil }
      return operation.combine(left, right)
    }
  }

  private func linearFraction(named name: String, in id: Fact.ID, depth: Int) -> LinearFraction? {
    switch rubric.input(named: name) {
    case .fact(let fact) where fact.id == id:
      return .input(times: fact.kind.exact(DecimalNumber(1)))
    case .fact(let fact):
      guard case .number(let value) = value(of: .fact(fact)).finalValue else { return nil }
      return .constant(value)
    case .derived(let value): return linearFraction(value.formula, in: id, depth: depth + 1)
    case nil: return nil
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
