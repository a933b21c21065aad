/// An expression over facts and derived values, as rubric files write it (公式).
///
/// `(决算数 - 预算数) ÷ 预算数`; names are labels or ids. There are no loops and no
/// definitions, so evaluating takes one step per node.
public indirect enum Formula: Hashable, Sendable {
  case number(Rational, text: String)
  case name(String)
  case negated(Formula)
  case binary(Formula, BinaryOperator, Formula)
  case not(Formula)
  case call(FormulaFunction, [Formula])
}

public enum BinaryOperator: Hashable, Sendable {
  case add, subtract, multiply, divide
  case less, lessOrEqual, greater, greaterOrEqual, equal, notEqual
  case and, or
}

public enum FormulaFunction: String, Hashable, Sendable, CaseIterable {
  case min, max, abs, round, floor, ceil
  case choose = "if"
  /// Of the figures of a list.
  case sum, count

  /// It takes a list, and nothing else does.
  var takesList: Bool {
    switch self {
    case .sum, .count: true
    case .min, .max, .abs, .round, .floor, .ceil, .choose: false
    }
  }
}

extension Formula {
  /// The names that the formula uses, in order of first appearance.
  public var names: [String] {
    var found: [String] = []
    collect(into: &found)
    return found
  }

  private func collect(into found: inout [String]) {
    switch self {
    case .number: break
    case .name(let name): if !found.contains(name) { found.append(name) }
    case .negated(let inner), .not(let inner): inner.collect(into: &found)
    case .binary(let left, _, let right):
      left.collect(into: &found)
      right.collect(into: &found)
    case .call(_, let arguments): for argument in arguments { argument.collect(into: &found) }
    }
  }
}
