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
    unmarked(of: indicator).marked(by: indicator.rule, score)
  }

  /// The lines as they stand in the rubric, whatever was entered.
  public static func unmarked(of indicator: Indicator) -> [StandardLine] {
    lines(of: indicator.rule, indicator)
  }

  private static func lines(of rule: Rule, _ indicator: Indicator) -> [StandardLine] {
    switch rule {
    case .judged, .ratio, .deduction, .target, .linear, .own, .unscored: []
    case .reached(let rule): rule.items.map { StandardLine($0.text) }
    case .bands(let rule):
      rule.bands.map { StandardLine($0.text, $0.pointsText(indicator.maximum)) }
    case .choice(let rule):
      rule.options.enumerated().map { StandardLine("\($0 + 1) \($1.text)") }
    case .applicable(let rule):
      [StandardLine(rule.text, rule.treatment.title)] + lines(of: rule.otherwise, indicator)
    case .penalty(let rule):
      lines(of: rule.first, indicator)
        + rule.penalties.map { StandardLine($0.text, "扣 \($0.points.text) 分") }
    case .checklist(let rule): rule.items.map { StandardLine($0.text, "\($0.points.text) 分") }
    case .tests(let rule): rule.tests.map { StandardLine($0.text, "\($0.points.text) 分") }
    case .steps(let rule):
      rule.steps.map { step in
        StandardLine(step.range.text(indicator.measure?.format), "\(step.points.text) 分")
      }
    case .zeroIf(let rule):
      [StandardLine(rule.text, "0 分")] + lines(of: rule.otherwise, indicator)
    }
  }

  private init(_ text: String, _ points: String = "") {
    self.init(text: text, points: points, mark: .none)
  }
}

extension [StandardLine] {
  /// An indicator's unmarked lines with the marks of a score.
  public func marked(by rule: Rule, _ score: Score) -> [StandardLine] {
    var lines = self
    for (index, mark) in zip(indices, rule.marks(score.outcome.verdict)) {
      lines[index].mark = mark
    }
    return lines
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
