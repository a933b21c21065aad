/// Figures that belong together agree (勾稽关系).
struct IdentityBroken: Check {
  static let name = "identity-broken"
  static let group = Finding.Group.figures

  func findings(in subject: CheckSubject) -> [Finding] {
    subject.rubric.identities.compactMap { identity in
      let line = subject.evaluator.line(of: identity)
      let facts = subject.rubric.facts(of: identity)
      guard let difference = line.difference, let first = facts.first else { return nil }
      switch line.verdict {
      case .holds, .unknown: return nil
      case .holdsInTenThousands:
        return .identityRounded(line, first, difference, rounded(facts, subject))
      case .broken: return .identityBroken(line, first, difference)
      }
    }
  }

  /// The figures that look like 万元 converted back: whole hundreds of 元.
  private func rounded(_ facts: [Fact], _ subject: CheckSubject) -> [String] {
    facts.filter { fact in
      guard case .number(let number)? = subject.report.facts[fact.id]?.value else { return false }
      return number.exact.divided(by: Rational(100))?.isWhole == true && !number.exact.isZero
    }.map(\.label)
  }
}

extension Finding {
  fileprivate static func identityBroken(
    _ line: IdentityLine, _ fact: Fact, _ difference: Rational
  ) -> Finding {
    let off = difference.magnitude
    let amount = line.isAmount ? off.groupedText(places: 2) + "元" : off.shortText(places: 2)
    let expected = line.expectationText
    return Finding(
      check: IdentityBroken.self, severity: line.identity.severity, field: .fact(fact.id),
      message: "勾稽关系“\(line.identity.title)”不成立，左右相差 \(amount)，"
        + "\(expected)\(expected.isEmpty ? "" : "，")请核对各数。")
  }

  fileprivate static func identityRounded(
    _ line: IdentityLine, _ fact: Fact, _ difference: Rational, _ rounded: [String]
  ) -> Finding {
    let cause =
      rounded.isEmpty
      ? "请按元核对。" : "\(rounded.joined(separator: "、"))似由万元折回，请按元填写。"
    return Finding(
      check: IdentityBroken.self, severity: max(.warning, line.identity.severity),
      field: .fact(fact.id),
      message:
        "勾稽关系“\(line.identity.title)”按万元在舍入误差之内，按元相差 "
        + "\(difference.magnitude.groupedText(places: 2)) 元；\(cause)"
    ).about("identity.\(line.identity.id)")
  }
}
