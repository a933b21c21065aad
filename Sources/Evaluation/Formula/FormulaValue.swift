/// What a formula, or a part of one, comes to.
public enum FormulaValue: Hashable, Sendable {
  case number(Rational)
  case truth(Bool)
  /// What a list holds; only `sum` and `count` take it.
  case figures([Rational])

  var number: Rational? {
    switch self {
    case .number(let number): number
    case .truth, .figures: nil
    }
  }

  var truth: Bool? {
    switch self {
    case .truth(let truth): truth
    case .number, .figures: nil
    }
  }

  var figures: [Rational]? {
    switch self {
    case .figures(let figures): figures
    case .number, .truth: nil
    }
  }
}

extension Formula {
  /// The formula's value with names looked up by `lookup`.
  ///
  /// `and`, `or` and `if` look only at the side that decides, so an input that does not
  /// matter is not asked for.
  public func evaluate(
    _ lookup: (String) -> Computed<FormulaValue>
  ) -> Computed<FormulaValue> {
    switch self {
    case .number(let value, _): .final(.number(value))
    case .name(let name): lookup(name)
    case .negated(let inner): inner.evaluate(lookup).mapNumber { .number(-$0) }
    case .not(let inner): inner.evaluate(lookup).mapTruth { .truth(!$0) }
    case .binary(let left, let operation, let right):
      Formula.evaluate(left, operation, right, lookup)
    case .call(let function, let arguments): function.evaluate(arguments, lookup)
    }
  }

  private static func evaluate(
    _ left: Formula, _ operation: BinaryOperator, _ right: Formula,
    _ lookup: (String) -> Computed<FormulaValue>
  ) -> Computed<FormulaValue> {
    let first = left.evaluate(lookup)
    switch operation {
    case .and where first.finalValue == .truth(false): return first
    case .or where first.finalValue == .truth(true): return first
    case .and, .or:
      let second = right.evaluate(lookup)
      if second.finalValue == .truth(operation == .or) { return second }
      return first.combined(with: second) { left, right in
        guard let left = left.truth, let right = right.truth else { return .wrongType }
        return .value(.truth(operation == .and ? left && right : left || right))
      }
    case .add, .subtract, .multiply, .divide, .less, .lessOrEqual, .greater, .greaterOrEqual,
      .equal, .notEqual:
      return first.combined(with: right.evaluate(lookup)) { left, right in
        guard let left = left.number, let right = right.number else { return .wrongType }
        return operation.apply(left, right)
      }
    }
  }
}

/// What one operation gives.
enum OperationResult {
  case value(FormulaValue)
  case divisionByZero
  case wrongType
}

extension BinaryOperator {
  fileprivate func apply(_ left: Rational, _ right: Rational) -> OperationResult {
    switch self {
    case .add: .value(.number(left + right))
    case .subtract: .value(.number(left - right))
    case .multiply: .value(.number(left * right))
    case .divide: left.divided(by: right).map { .value(.number($0)) } ?? .divisionByZero
    case .less: .value(.truth(left < right))
    case .lessOrEqual: .value(.truth(left <= right))
    case .greater: .value(.truth(left > right))
    case .greaterOrEqual: .value(.truth(left >= right))
    case .equal: .value(.truth(left == right))
    case .notEqual: .value(.truth(left != right))
    case .and, .or: .wrongType
    }
  }
}

extension Computed<FormulaValue> {
  func mapNumber(_ transform: (Rational) -> FormulaValue) -> Computed<FormulaValue> {
    combined(with: self) { value, _ in value.number.map { .value(transform($0)) } ?? .wrongType }
  }

  func mapFigures(_ transform: ([Rational]) -> Rational) -> Computed<FormulaValue> {
    combined(with: self) { value, _ in
      value.figures.map { .value(.number(transform($0))) } ?? .wrongType
    }
  }

  func mapTruth(_ transform: (Bool) -> FormulaValue) -> Computed<FormulaValue> {
    combined(with: self) { value, _ in value.truth.map { .value(transform($0)) } ?? .wrongType }
  }

  /// Both values through an operation; what is missing on either side is missing in the result.
  func combined(
    with other: Computed<FormulaValue>,
    _ operation: (FormulaValue, FormulaValue) -> OperationResult
  ) -> Computed<FormulaValue> {
    if case .undefined = self { return self }
    if case .undefined = other { return other }
    let missing = self.missing.union(other.missing)
    guard let left = value, let right = other.value, missing.isEmpty else {
      return .unknown(missing: missing)
    }
    return switch operation(left, right) {
    case .value(let value): .final(value)
    case .divisionByZero: .undefined(.divisionByZero)
    case .wrongType: .undefined(.wrongType)
    }
  }
}

extension [FieldPath] {
  /// Those of both, each once, in order of first appearance.
  func union(_ others: [FieldPath]) -> [FieldPath] {
    self + others.filter { !contains($0) }
  }
}
