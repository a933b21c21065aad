/// Points taken off after another rule (扣分项), down to a floor.
public struct PenaltyRule: Hashable, Sendable {
  public struct Penalty: Hashable, Sendable {
    public var text: String
    /// A condition, or how many times.
    public var count: Formula
    public var points: Points

    public init(text: String, count: Formula, points: Points) {
      self.text = text
      self.count = count
      self.points = points
    }
  }

  public var first: Rule
  public var penalties: [Penalty]
  public var floor: Points

  public init(first: Rule, penalties: [Penalty], floor: Points = .zero) {
    self.first = first
    self.penalties = penalties
    self.floor = floor
  }
}

extension PenaltyRule: RuleKind {
  var rule: Rule { .penalty(self) }

  func outcome(_ inputs: RuleInputs) -> Outcome {
    let before = first.outcome(inputs)
    let lost = penalties.map { $0.lost(inputs.evaluator) }
    if let reason = lost.compactMap(\.undefined).first { return .undefined(reason) }
    let missing = lost.reduce(before.points.missing) { $0.union($1.missing) }
    guard let points = before.points.finalValue, missing.isEmpty else {
      return before.points.undefined == nil ? .open(missing) : before
    }
    if before.verdict.isLeftOut { return before }
    let total = lost.compactMap(\.finalValue).sum
    // The floor never lifts what the first rule gave.
    let floor = min(points, floor)
    return Outcome(
      points: .final(max(points - total, floor)),
      verdict: .penalized(before.verdict, before: points, lost: total))
  }

  var inner: Rule? { first }

  func mapInner(_ change: (Rule) -> Rule) -> PenaltyRule {
    var mapped = self
    mapped.first = change(first)
    return mapped
  }

  var formulas: [Formula] { first.formulas + penalties.map(\.count) }

  func mapFormulas(_ change: (Formula) -> Formula) -> PenaltyRule {
    var mapped = mapInner { $0.mapFormulas(change) }
    for index in penalties.indices {
      mapped.penalties[index].count = change(penalties[index].count)
    }
    return mapped
  }

  func deciding(
    _ answer: Answer, _ evaluator: any FormulaReader
  ) -> (formulas: [Formula], needsMeasure: Bool) {
    let inner = first.kind.deciding(answer, evaluator)
    return (inner.formulas + penalties.map(\.count), inner.needsMeasure)
  }

  var ownTurns: [TurningPoint] { first.kind.ownTurns + penalties.flatMap(\.turns) }

  func words(_ frame: RuleFrame) -> [String] {
    first.kind.words(frame) + ["在此基础上扣分，扣至 \(floor.text) 分为止："]
      + penalties.map { "　\($0.text)（\($0.count.text(frame.label))）：扣 \($0.points.text) 分" }
  }

  func lines(_ frame: RuleFrame) -> [StandardLine] {
    first.kind.lines(frame) + penalties.map { StandardLine($0.text, "扣 \($0.points.text) 分") }
  }

  func marks(_ verdict: Outcome.Verdict) -> [StandardLine.Mark] {
    first.kind.marks(verdict.beforePenalties) + penalties.map { _ in .none }
  }
}

extension PenaltyRule.Penalty {
  /// Nothing for a condition that does not hold, or a negative number of times.
  fileprivate func lost(_ evaluator: any FormulaReader) -> Computed<Points> {
    evaluator.evaluate(count).map { value in
      switch value {
      case .truth(let holds): holds ? points : .zero
      case .number(let times): points * max(times, .zero)
      // A rubric that counts with a list is refused.
      case .figures: .zero
      }
    }
  }

  /// Counted times turn nowhere special; the fewest are none, and a few are tried.
  fileprivate var turns: [TurningPoint] {
    (0...3).map { TurningPoint(formula: count, value: Rational($0)) }
  }
}
