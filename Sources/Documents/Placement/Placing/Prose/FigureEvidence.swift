import Evaluation

/// What the text says of facts, passage by passage, and which of it is taken (数据来源).
struct FigureEvidence {
  struct Statement: Hashable {
    var value: Rational
    /// What one in the last printed place stands for: the smaller, the better known.
    var quantum: Rational
    var line: Int
    var written: String
    /// It came without a unit, so its scale is open.
    var isScaleOpen = false
  }

  private(set) var statements: [Fact.ID: [Statement]] = [:]

  mutating func add(_ statement: Statement, for fact: Fact.ID) {
    statements[fact, default: []].append(statement)
  }

  /// The most exact statement, the first among equals.
  func best(of fact: Fact.ID) -> Statement? {
    statements[fact]?.enumerated().min {
      ($0.element.quantum, $0.offset) < ($1.element.quantum, $1.offset)
    }?.element
  }

  /// The value rounds to every statement whose unit is known.
  func isLikely(_ value: Rational, for fact: Fact.ID) -> Bool {
    (statements[fact] ?? []).filter { !$0.isScaleOpen }.allSatisfy { $0.isNear(value) }
  }
}

extension FigureEvidence.Statement {
  /// The other value rounds to this one, or nearly: a slip in the last place is still the same figure.
  func isNear(_ other: Rational) -> Bool {
    (value - other).magnitude <= quantum + quantum
  }

  func agrees(with other: FigureEvidence.Statement) -> Bool {
    let half = Rational(1, over: 2) ?? .one
    return (value - other.value).magnitude <= max(quantum, other.quantum) * half
  }
}
