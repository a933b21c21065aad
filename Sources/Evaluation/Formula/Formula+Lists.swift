extension Formula {
  /// A name of the wrong sort: a list where a number belongs, or the reverse (类型不符).
  struct ListMistake: Hashable {
    var name: String
    /// It stands in `sum` or `count`.
    var inFunction: FormulaFunction?
  }

  /// Each mistake once, in the order of the formula.
  /// - Parameter isList: Whether a name is a list; nil for names that nobody defines.
  /// - Returns: The names of the wrong sort; none if all stand where they belong.
  func listMistakes(_ isList: (String) -> Bool?) -> [ListMistake] {
    var found: [ListMistake] = []
    collect(nil, isList, into: &found)
    return found
  }

  private func collect(
    _ function: FormulaFunction?, _ isList: (String) -> Bool?, into found: inout [ListMistake]
  ) {
    switch self {
    case .number: break
    case .name(let name):
      let mistake = ListMistake(name: name, inFunction: function)
      if let isList = isList(name), isList != (function != nil), !found.contains(mistake) {
        found.append(mistake)
      }
    case .negated(let inner), .not(let inner): inner.collect(nil, isList, into: &found)
    case .binary(let left, _, let right):
      left.collect(nil, isList, into: &found)
      right.collect(nil, isList, into: &found)
    case .call(let called, let arguments):
      for argument in arguments {
        argument.collect(called.takesList ? called : nil, isList, into: &found)
      }
    }
  }

  /// The formula with the figures of lists written out, which comes to the same:
  /// `sum(x)` as 1,200.00 + 300.00, `count(x)` as 2; without figures both as 0.
  func writtenOut(_ figures: (String) -> [Figure]?) -> Formula {
    switch self {
    case .number, .name: self
    case .negated(let inner): .negated(inner.writtenOut(figures))
    case .not(let inner): .not(inner.writtenOut(figures))
    case .binary(let left, let operation, let right):
      .binary(left.writtenOut(figures), operation, right.writtenOut(figures))
    case .call(let function, let arguments):
      arguments.first.flatMap { function.writtenOut($0, figures) }
        ?? .call(function, arguments.map { $0.writtenOut(figures) })
    }
  }

  /// A figure and its digits as they are printed.
  struct Figure {
    var value: Rational
    var text: String
  }

  /// The character at which a name stands in `sum` or `count`, or outside of them.
  public static func offset(of name: String, in text: String, asList: Bool) -> Int? {
    guard let tokens = try? FormulaLexer.tokens(of: text) else { return nil }
    return tokens.indices.first { index in
      guard tokens[index].kind == .name(name) else { return false }
      let isInFunction = index >= 2 && tokens[index - 2].kind.takesList
      return isInFunction == asList
    }.map { tokens[$0].offset }
  }
}

extension FormulaFunction {
  fileprivate func writtenOut(
    _ argument: Formula, _ figures: (String) -> [Formula.Figure]?
  ) -> Formula? {
    guard takesList, case .name(let name) = argument, let figures = figures(name) else {
      return nil
    }
    let terms = figures.map { Formula.number($0.value, text: $0.text) }
    if self == .count { return .number(Rational(figures.count), text: "\(figures.count)") }
    guard let first = terms.first else { return .number(.zero, text: "0") }
    return terms.dropFirst().reduce(first) { .binary($0, .add, $1) }
  }
}

extension FormulaToken.Kind {
  fileprivate var takesList: Bool {
    switch self {
    case .function(let function): function.takesList
    case .number, .name, .symbol, .comparison, .and, .or, .not: false
    }
  }
}
