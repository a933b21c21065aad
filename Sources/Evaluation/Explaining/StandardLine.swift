/// One line of the machine's rule beside the answer, marked where it applies (评分标准旁注).
public struct StandardLine: Hashable, Sendable {
  public var text: String
  /// Points that the line stands for: `4 分`.
  public var points: String
  public var mark: Mark

  public enum Mark: Hashable, Sendable {
    /// The value lies here, or the condition holds.
    case applies
    /// The condition does not hold.
    case fails
    /// Not decided, or not the one.
    case none
  }

  /// With its points and an arrow where it applies, for explanations.
  public var markedText: String {
    let mark =
      switch mark {
      case .applies: "  <-"
      case .fails: "  ×"
      case .none: ""
      }
    return text + "  " + points + mark
  }
}

extension StandardLine {
  /// The rule's steps, criteria or conditions, with what applies in this score.
  public static func all(of indicator: Indicator, _ score: Score) -> [StandardLine] {
    lines(of: indicator.rule, indicator, score.outcome.verdict)
  }

  private static func lines(
    of rule: Rule, _ indicator: Indicator, _ verdict: Outcome.Verdict
  ) -> [StandardLine] {
    switch rule {
    case .judged, .ratio, .deduction, .target, .linear, .own, .unscored: []
    case .reached(let rule): reachedLines(rule, verdict)
    case .bands(let rule):
      rule.bands.enumerated().map { index, band in
        StandardLine(
          text: band.text, points: band.pointsText(indicator.maximum),
          mark: verdict == .band(index) ? .applies : .none)
      }
    case .choice(let rule):
      rule.options.enumerated().map { index, option in
        StandardLine(text: "\(index + 1) \(option.text)", points: "", mark: .none)
      }
    case .applicable(let rule): applicableLines(rule, indicator, verdict)
    case .penalty(let rule): penaltyLines(rule, indicator, verdict)
    case .checklist(let rule):
      parts(rule.items.map { ($0.text, $0.points) }, verdict)
    case .tests(let rule): parts(rule.tests.map { ($0.text, $0.points) }, verdict)
    case .steps(let rule):
      rule.steps.enumerated().map { index, step in
        StandardLine(
          text: step.range.text(indicator.measure?.format), points: "\(step.points.text) 分",
          mark: verdict == .step(index) ? .applies : .none)
      }
    case .zeroIf(let rule):
      [StandardLine(text: rule.text, points: "0 分", mark: verdict == .zeroed ? .applies : .none)]
        + lines(of: rule.otherwise, indicator, verdict)
    }
  }

  private static func reachedLines(
    _ rule: ReachedRule, _ verdict: Outcome.Verdict
  ) -> [StandardLine] {
    parts(rule.items.map { ($0.text, .zero) }, verdict).map { line in
      StandardLine(text: line.text, points: "", mark: line.mark)
    }
  }

  private static func applicableLines(
    _ rule: ApplicableRule, _ indicator: Indicator, _ verdict: Outcome.Verdict
  ) -> [StandardLine] {
    let applies = verdict == .notApplicable(rule.treatment)
    let line = StandardLine(
      text: rule.text, points: rule.treatment.title, mark: applies ? .applies : .none)
    return [line] + lines(of: rule.otherwise, indicator, verdict)
  }

  private static func penaltyLines(
    _ rule: PenaltyRule, _ indicator: Indicator, _ verdict: Outcome.Verdict
  ) -> [StandardLine] {
    let first: Outcome.Verdict =
      if case .penalized(let first, _, _) = verdict { first } else { verdict }
    return lines(of: rule.first, indicator, first)
      + rule.penalties.map { penalty in
        StandardLine(text: penalty.text, points: "扣 \(penalty.points.text) 分", mark: .none)
      }
  }

  private static func parts(
    _ parts: [(String, Points)], _ verdict: Outcome.Verdict
  ) -> [StandardLine] {
    let results: [Bool?] =
      if case .parts(let results) = verdict { results } else { parts.map { _ in nil } }
    return zip(parts, results).map { part, result in
      StandardLine(
        text: part.0, points: "\(part.1.text) 分",
        mark: result.map { $0 ? .applies : .fails } ?? .none)
    }
  }
}

extension BandsRule.Band {
  /// The band's points: `≥ 8 且 ≤ 10 分`.
  func pointsText(_ maximum: Points) -> String {
    let scaled = StepRange(
      lower: range.lower.map { .init(value: $0.value * maximum.exact, isClosed: $0.isClosed) },
      upper: range.upper.map { .init(value: $0.value * maximum.exact, isClosed: $0.isClosed) })
    return scaled.text(.number(places: 2, unit: "")) + " 分"
  }
}

extension StepRange {
  /// `≤ 10%`, `> 10% 且 ≤ 20%`, `= 0`, 任意.
  func text(_ format: MeasureFormat?) -> String {
    let words = { (value: Rational) in format?.shortText(value) ?? value.shortText(places: 4) }
    if let lower, let upper, lower.value == upper.value { return "= \(words(lower.value))" }
    let parts = [
      lower.map { ($0.isClosed ? "≥ " : "> ") + words($0.value) },
      upper.map { ($0.isClosed ? "≤ " : "< ") + words($0.value) },
    ].compactMap { $0 }
    return parts.isEmpty ? "任意" : parts.joined(separator: " 且 ")
  }
}

extension MeasureFormat {
  /// A bound of a rule without needless zeros: `10%`.
  func shortText(_ value: Rational) -> String {
    switch self {
    case .percent: (value * Rational(100)).shortText(places: 4) + "%"
    case .amount: value.shortText(places: 2) + "元"
    case .number(_, let unit): value.shortText(places: 4) + unit
    }
  }
}
