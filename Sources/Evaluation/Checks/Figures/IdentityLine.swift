/// One line of the table of identities (勾稽关系表): both sides, their difference, the verdict.
public struct IdentityLine: Hashable, Sendable {
  public enum Verdict: Hashable, Sendable {
    case holds
    /// Not in 元, but within the rounding of 万元.
    case holdsInTenThousands
    case broken
    case unknown(missing: [FieldPath])

    public var title: String {
      switch self {
      case .holds: "一致"
      case .holdsInTenThousands: "仅万元一致"
      case .broken: "不一致"
      case .unknown: "数据未填全"
      }
    }
  }

  public var identity: Identity
  /// The side that the title writes first.
  public var left: Rational?
  public var right: Rational?
  /// Left less right, as the title writes them, in the figures' own unit.
  public var difference: Rational?
  /// The same of figures rounded to 万元 one by one; nothing where they are no amounts.
  public var roundedDifference: Rational?
  public var isAmount: Bool
  public var verdict: Verdict
  /// What a figure that stands alone on its side should be by the others.
  public var expectation: Expectation?

  public struct Expectation: Hashable, Sendable {
    public var label: String
    public var value: Rational
    /// It may be less.
    public var isMost: Bool
  }
}

extension Rubric {
  /// The table of identities as the report stands.
  public func identityLines(of report: Report) -> [IdentityLine] {
    let evaluator = Evaluator(self, report)
    return identities.map { evaluator.line(of: $0) }
  }

  /// The facts that an identity names, in order of first appearance.
  public func facts(of identity: Identity) -> [Fact] {
    (identity.left.names + identity.right.names).reduce(into: []) { facts, name in
      if case .fact(let fact) = input(named: name), !facts.contains(fact) { facts.append(fact) }
    }
  }
}

extension Evaluator {
  /// What one amount may be off by when it is rounded to 0.01 万元, in 万元.
  private static let toleranceOfTerm = Rational(1, over: 100) ?? .zero

  func line(of identity: Identity) -> IdentityLine {
    let left = number(identity.left)
    let right = number(identity.right)
    let isAmount = rubric.facts(of: identity).allSatisfy { $0.kind.unit == Fact.Kind.amount.unit }
    var line = IdentityLine(
      identity: identity, left: left.finalValue, right: right.finalValue, isAmount: isAmount,
      verdict: .unknown(missing: left.missing.union(right.missing)))
    guard let first = left.finalValue, let second = right.finalValue else {
      return rubric.writesReversed(identity) ? line.reversed : line
    }
    line.difference = first - second
    line.roundedDifference = isAmount ? tenThousandsDifference(identity) : nil
    line.verdict = verdict(of: line)
    line.expectation = rubric.expectation(of: line)
    return rubric.writesReversed(identity) ? line.reversed : line
  }

  private func verdict(of line: IdentityLine) -> IdentityLine.Verdict {
    guard let difference = line.difference else { return .unknown(missing: []) }
    switch line.identity.relation {
    case .atMost: if difference <= .zero { return .holds }
    case .equal: if difference.isZero { return .holds }
    }
    guard let rounded = line.roundedDifference else { return .broken }
    let terms = (line.identity.left.names + line.identity.right.names).count
    let tolerance = Evaluator.toleranceOfTerm * Rational(terms)
    return rounded.magnitude <= tolerance ? .holdsInTenThousands : .broken
  }

  /// Left less right in 万元, each figure rounded by itself, one of them perhaps another.
  func tenThousandsDifference(
    _ identity: Identity, with other: (id: Fact.ID, value: Rational)? = nil
  ) -> Rational? {
    func lookup(_ name: String) -> Computed<FormulaValue> {
      if let other, other.id.rawValue == name { return .final(.number(other.value)) }
      guard let input = rubric.input(named: name) else { return .undefined(.wrongType) }
      return value(of: input).map { $0.inTenThousands }
    }
    guard let left = identity.left.evaluate(lookup).finalValue?.number,
      let right = identity.right.evaluate(lookup).finalValue?.number
    else { return nil }
    return left - right
  }
}

extension FormulaValue {
  /// Each amount in 万元, rounded as tables print it.
  fileprivate var inTenThousands: FormulaValue {
    switch self {
    case .number(let number): .number(number.roundedTenThousands)
    case .figures(let figures): .figures(figures.map(\.roundedTenThousands))
    case .truth: self
    }
  }
}

extension Rational {
  fileprivate var roundedTenThousands: Rational {
    (divided(by: Rational(10_000)) ?? .zero).rounded(places: 2)
  }
}

extension CheckSubject {
  /// The identity, in words, from which a wrong amount was made to fit (倒挤).
  func plug(behind claim: Claim, _ known: Known) -> String {
    guard let id = known.input, case .yuan(10_000) = claim.quantity.unit else { return "" }
    let identity = rubric.identities.first { identity in
      identity.relation == .equal && rubric.facts(of: identity).contains { $0.id == id }
        && evaluator.tenThousandsDifference(identity, with: (id, claim.quantity.printed))?.isZero
          == true
    }
    return identity.map { "；所写之数恰由“\($0.title)”倒挤而得" } ?? ""
  }
}
