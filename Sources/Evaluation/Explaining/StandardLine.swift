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
    case .judged, .ratio, .deduction: []
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
