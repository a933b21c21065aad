/// A figure is not ten thousand times last year's (与上年相差万倍).
struct LastYearJump: Check {
  static let name = "last-year-jump"
  static let group = Finding.Group.figures

  func findings(in subject: CheckSubject) -> [Finding] {
    guard let previous = subject.previous, let factor = subject.rubric.checks.jumpFactor else {
      return []
    }
    // Figures of two years are never exactly so many times each other.
    let margin = factor * (Rational(1, over: 10) ?? .one)
    return subject.rubric.facts.compactMap { fact in
      guard fact.kind == .amount, case .number(let now)? = subject.report.facts[fact.id]?.value,
        case .number(let before)? = previous.facts[fact.id]?.value,
        now > .zero, before > .zero
      else { return nil }
      let (large, small) = (max(now, before).exact, min(now, before).exact)
      guard let ratio = large.divided(by: small), ratio >= margin else { return nil }
      return Finding.jumped(fact, now, before)
    }
  }
}

extension Finding {
  fileprivate static func jumped(
    _ fact: Fact, _ now: DecimalNumber, _ before: DecimalNumber
  ) -> Finding {
    Finding(
      check: LastYearJump.self, severity: .warning, field: .fact(fact.id),
      message:
        "“\(fact.label)”为 \(now.exact.groupedText(places: 2)) 元，上年为 "
        + "\(before.exact.groupedText(places: 2)) 元，疑似元与万元混用，请核对单位。")
  }
}
