/// One indicator's score, and where it comes from.
public struct Score: Hashable, Sendable {
  public var indicator: Indicator.ID
  public var maximum: Points
  /// The measured value (结转结余率), unknown where the indicator has none.
  public var value: Computed<Rational>
  public var outcome: Outcome
  public var standing: Standing
  /// The points that count (自评分), settled at the places that are printed.
  public var points: Points

  public var lost: Points { maximum - points }

  /// How points came about.
  public enum Standing: Hashable, Sendable {
    /// Computed from figures or criteria, all of them there.
    case computed
    /// Judged by the filler, as the rule says.
    case judged
    /// Claimed by the filler while figures are missing (无数据支撑).
    case claimed
    /// Set by hand over the computed points (人工评分).
    case overridden
    /// Computed from what is there so far.
    case partial
    /// Nothing yet.
    case blank
    /// Does not apply and is out of the total.
    case leftOut
  }

  /// There are points, whatever their ground.
  public var isAnswered: Bool {
    switch standing {
    case .computed, .judged, .claimed, .overridden, .leftOut: true
    case .partial, .blank: false
    }
  }
}

extension Evaluator {
  /// The indicator's score in this report.
  public func score(_ indicator: Indicator) -> Score {
    let answer = report.answers[indicator.id] ?? Answer()
    // An indicator is many words: it is copied only where a choice takes its place.
    guard indicator.rule.choice != nil else { return score(indicator, answer) }
    return score(indicator.chosen(answer), answer)
  }

  private func score(_ indicator: Indicator, _ answer: Answer) -> Score {
    let value = indicator.measure.map { number($0.formula) } ?? .unknown(missing: [])
    var outcome = outcome(indicator, answer, value)
    let settling = outcome.verdict.isJudged ? .usual : rubric.options.settling
    outcome.points = outcome.points.map { settling($0, of: indicator.maximum) }
    let (standing, points) = settle(outcome, answer, indicator)
    // An indicator that is left out has 0 points of a maximum of 0.
    let maximum = standing == .leftOut ? .zero : indicator.maximum
    return Score(
      indicator: indicator.id, maximum: maximum, value: value, outcome: outcome,
      standing: standing, points: points.clamped(from: .zero, to: maximum))
  }

  private func outcome(
    _ indicator: Indicator, _ answer: Answer, _ value: Computed<Rational>
  ) -> Outcome {
    indicator.rule.outcome(
      RuleInputs(
        indicator: indicator.id, maximum: indicator.maximum, answer: answer, value: value,
        evaluator: self, settling: rubric.options.settling))
  }

  /// What the rule would give for that measured value.
  func points(of indicator: Indicator, _ answer: Answer, at value: Rational) -> Points? {
    let indicator = indicator.chosen(answer)
    return outcome(indicator, answer, .final(value)).points.finalValue.map {
      rubric.options.settling($0, of: indicator.maximum)
        .clamped(from: .zero, to: indicator.maximum)
    }
  }

  /// What the rule gives before it is settled at the places that are printed.
  func exactPoints(of indicator: Indicator) -> Points? {
    let answer = report.answers[indicator.id] ?? Answer()
    let indicator = indicator.chosen(answer)
    let value = indicator.measure.map { number($0.formula) } ?? .unknown(missing: [])
    return outcome(indicator, answer, value).points.value
  }

  /// What counts: an override, else the rule, else the claim, else what there is so far.
  private func settle(
    _ outcome: Outcome, _ answer: Answer, _ indicator: Indicator
  ) -> (Score.Standing, Points) {
    if case .value(let points) = answer.override {
      return (.overridden, PointsRounding.usual(points, of: indicator.maximum))
    }
    if let points = outcome.points.finalValue {
      if outcome.verdict.isLeftOut { return (.leftOut, .zero) }
      return (outcome.verdict.isJudged ? .judged : .computed, points)
    }
    if case .value(let points) = answer.points {
      return (.claimed, PointsRounding.usual(points, of: indicator.maximum))
    }
    guard let points = outcome.points.value else { return (.blank, .zero) }
    return (.partial, points)
  }
}
