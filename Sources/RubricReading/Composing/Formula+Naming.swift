import Evaluation

extension Formula {
  /// The same with its one name called otherwise.
  func naming(_ label: String) -> Formula {
    switch self {
    case .number: self
    case .name: .name(label)
    case .negated(let inner): .negated(inner.naming(label))
    case .not(let inner): .not(inner.naming(label))
    case .binary(let left, let operation, let right):
      .binary(left.naming(label), operation, right.naming(label))
    case .call(let function, let arguments): .call(function, arguments.map { $0.naming(label) })
    }
  }

  /// The same without | | around a name.
  var withoutSize: Formula {
    switch self {
    case .number, .name: self
    case .negated(let inner): .negated(inner.withoutSize)
    case .not(let inner): .not(inner.withoutSize)
    case .binary(let left, let operation, let right):
      .binary(left.withoutSize, operation, right.withoutSize)
    case .call(.abs, let arguments):
      if let first = arguments.first, case .name = first { first } else { self }
    case .call: self
    }
  }
}
