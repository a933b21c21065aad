/// The smallest change of one input that wins or loses points (还差多少).
public struct NearestChange: Hashable, Sendable {
  public var fact: Fact
  public var current: DecimalNumber
  public var target: DecimalNumber
  /// The points (of the indicator, or the total) with the target in place of the current value.
  public var points: Points
  /// The points as the report stands.
  public var before: Points

  /// Target less current, in the fact's unit.
  public var difference: Rational { target.exact - current.exact }
}

extension Evaluator {
  /// For each numeric input the nearest gain and the nearest loss, each confirmed by scoring.
  ///
  /// Lists have none: which of their figures would change nobody can say.
  /// A difference that does not show in print is none. Where every change counts a little, the
  /// gain is the one to full points.
  public func nearestChanges(for indicator: Indicator) -> [NearestChange] {
    let indicator = indicator.chosen(report.answers[indicator.id])
    let current = score(indicator)
    guard current.standing == .computed else { return [] }
    return decidingFacts(of: indicator).filter { !$0.isGiven }.flatMap { fact -> [NearestChange] in
      let changes = changes(of: fact, for: indicator, from: current.points)
        .filter { $0.points.text != current.points.text }
      let goal = indicator.rule.innermost.kind.isGradual ? indicator.maximum : .zero
      let gains = changes.filter { $0.points > current.points && $0.points >= goal }
      let losses = changes.filter { $0.points < current.points && !isHair($0, indicator) }
      return [gains.nearest, losses.nearest].compactMap { $0 }
    }
  }

  /// Next to nothing lost of full points, which only settling made visible.
  private func isHair(_ change: NearestChange, _ indicator: Indicator) -> Bool {
    let settling = rubric.options.settling
    let step = (0..<settling.places).reduce(Rational.one) { step, _ in
      step * (Rational(1, over: 10) ?? .one)
    }
    return settling.keepsLoss && change.before == indicator.maximum
      && (change.before - change.points).exact <= step
  }

  private func changes(
    of fact: Fact, for indicator: Indicator, from before: Points
  ) -> [NearestChange] {
    guard case .value(.number(let current)) = report.facts[fact.id] else { return [] }
    return candidates(for: fact, turningPoints(of: indicator)).compactMap { target in
      var changed = report
      changed.facts[fact.id] = .value(.number(target))
      let score = Evaluator(rubric, changed).score(indicator)
      guard score.standing == .computed else { return nil }
      return NearestChange(
        fact: fact, current: current, target: target, points: score.points, before: before)
    }
  }

  /// Enterable values at and beside each place where the points may turn.
  func candidates(for fact: Fact, _ points: [TurningPoint]) -> [DecimalNumber] {
    let grain = Rational(1, over: fact.kind.grainsPerUnit) ?? .one
    let forms = LinearForms(self, of: fact)
    let turns = points.compactMap { turn in
      forms(turn.formula)?.input(for: turn.value)
    }
    let values = turns.flatMap { turn -> [Rational] in
      let below = turn.rounded(places: fact.kind.grainPlaces, .down)
      return [below - grain, below, below + grain, below + grain + grain]
    }
    return values.filter { !$0.isNegative && $0 <= fact.kind.maximum.exact }
      .map { DecimalNumber(exact: $0) }
  }
}

extension Fact.Kind {
  /// Changes are looked for in steps of 0.01 元, of one piece, of 0.01 percentage points.
  fileprivate var grainPlaces: Int {
    switch self {
    case .amount, .percentage, .amounts: 2
    case .count, .flag, .counts: 0
    }
  }

  fileprivate var grainsPerUnit: Int {
    switch self {
    case .amount, .percentage, .amounts: 100
    case .count, .flag, .counts: 1
    }
  }
}

extension [NearestChange] {
  var nearest: NearestChange? {
    self.min { $0.difference.magnitude < $1.difference.magnitude }
  }
}
