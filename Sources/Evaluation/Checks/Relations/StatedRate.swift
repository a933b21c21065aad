/// A rate that the text states gives the points that are claimed (所写比率与得分不符).
///
/// Where the figures are missing, the rate is all that the points rest on.
struct StatedRate: Check {
  static let name = "stated-rate"
  static let group = Finding.Group.figures

  func findings(in subject: CheckSubject) -> [Finding] {
    subject.scored.flatMap { indicator, score, answer -> [Finding] in
      guard score.standing == .claimed, indicator.rule.followsValue else { return [] }
      return subject.accounts.flatMap { text in
        subject.ownClaims(in: text).compactMap { claim -> Finding? in
          guard claim.terms.contains(.measure(indicator.id)), claim.quantity.limit == .exact,
            indicator.measure?.format.takes(claim.quantity.unit) == true
          else { return nil }
          let possible = points(of: indicator, answer, for: claim.quantity, subject)
          guard let right = possible.first, !possible.contains(score.points) else { return nil }
          return .rateGives(text, claim, indicator, score, right)
        }
      }
    }
  }

  /// What the rule gives for the value as it is printed, and for what may have been rounded to it.
  private func points(
    of indicator: Indicator, _ answer: Answer, for quantity: Quantity, _ subject: CheckSubject
  ) -> [Points] {
    let half = quantity.quantum.divided(by: Rational(2)) ?? .zero
    let signs = indicator.rule.takesMagnitude ? [Rational.one, -.one] : [.one]
    return signs.flatMap { sign in
      [quantity.value, quantity.value - half, quantity.value + half].compactMap { value in
        subject.evaluator.points(of: indicator, answer, at: value * sign)
      }
    }
  }
}

extension Rule {
  /// Its points follow from the measured value alone.
  fileprivate var followsValue: Bool {
    switch self {
    case .steps, .deduction, .ratio, .linear: true
    case .judged, .checklist, .tests, .zeroIf, .target, .reached, .bands, .choice, .applicable,
      .penalty, .own, .unscored:
      false
    }
  }

  /// A deviation is often told without its sign.
  fileprivate var takesMagnitude: Bool {
    switch self {
    case .deduction(let rule): !rule.isAbsolute
    case .judged, .checklist, .tests, .zeroIf, .target, .reached, .bands, .choice, .applicable,
      .penalty, .own, .unscored, .steps, .ratio, .linear:
      false
    }
  }
}

extension Finding {
  fileprivate static func rateGives(
    _ text: FieldText, _ claim: Claim, _ indicator: Indicator, _ score: Score, _ right: Points
  ) -> Finding {
    let quantity = claim.quantity
    return Finding(
      check: StatedRate.self, severity: .warning, field: text.path,
      message:
        "“\(indicator.title)”正文写“\(text.prose.text(quantity.range))”，按评分标准得 \(right.text) 分，"
        + "而自评 \(score.points.text) 分，请核对。",
      range: quantity.range
    ).about("indicator.\(indicator.id)")
  }
}
