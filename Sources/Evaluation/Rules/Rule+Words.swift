extension Rule {
  /// How the machine gives points, in sentences for people: what a finance office signs.
  public func words(maximum: Points, format: MeasureFormat? = nil) -> [String] {
    kind.words(RuleFrame(maximum: maximum, format: format))
  }

  /// The same rule with some inputs called otherwise.
  public func renaming(_ names: [String: String]) -> Rule {
    mapFormulas { $0.renaming(names) }
  }
}

extension Formula {
  /// The same formula with some inputs called otherwise.
  public func renaming(_ names: [String: String]) -> Formula {
    switch self {
    case .number: self
    case .name(let name): .name(names[name] ?? name)
    case .negated(let inner): .negated(inner.renaming(names))
    case .not(let inner): .not(inner.renaming(names))
    case .binary(let left, let operation, let right):
      .binary(left.renaming(names), operation, right.renaming(names))
    case .call(let function, let arguments):
      .call(function, arguments.map { $0.renaming(names) })
    }
  }
}
