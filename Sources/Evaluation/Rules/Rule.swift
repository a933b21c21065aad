/// How an indicator gets its points (评分规则); a further kind is a file, and here a case.
public indirect enum Rule: Hashable, Sendable {
  /// The filler judges, in steps.
  case judged(JudgedRule)
  /// Criteria, each worth points.
  case checklist(ChecklistRule)
  /// A table from value to points.
  case steps(StepTable)
  /// Points off for each unit beyond a threshold.
  case deduction(DeductionRule)
  /// The maximum in proportion to the value, capped.
  case ratio(RatioRule)
  /// Several conditions, each worth points.
  case tests(TestsRule)
  /// Nothing at all under a condition, else another rule.
  case zeroIf(ZeroIfRule)
  /// A ratio to a target, the inverse one where less is better.
  case target(TargetRule)
  /// A straight line with a cut-off.
  case linear(LinearRule)
  /// The share of items that reach their targets.
  case reached(ReachedRule)
  /// Judged points in named bands.
  case bands(BandsRule)
  /// One of several measures, as the unit chooses.
  case choice(ChoiceRule)
  /// Another rule, unless the indicator does not apply.
  case applicable(ApplicableRule)
  /// Points off after another rule.
  case penalty(PenaltyRule)
  /// Indicators that the unit adds itself.
  case own(OwnIndicatorsRule)
  /// A form without scores: words only.
  case unscored

  /// What the kind says of itself.
  var kind: any RuleKind {
    switch self {
    case .judged(let rule): rule
    case .checklist(let rule): rule
    case .steps(let rule): rule
    case .deduction(let rule): rule
    case .ratio(let rule): rule
    case .tests(let rule): rule
    case .zeroIf(let rule): rule
    case .target(let rule): rule
    case .linear(let rule): rule
    case .reached(let rule): rule
    case .bands(let rule): rule
    case .choice(let rule): rule
    case .applicable(let rule): rule
    case .penalty(let rule): rule
    case .own(let rule): rule
    case .unscored: UnscoredRule()
    }
  }
}

extension Rule {
  /// The formulas of its conditions.
  public var formulas: [Formula] { kind.formulas }

  /// The rule that gives points once all preconditions are passed.
  public var innermost: Rule { kind.inner?.innermost ?? self }

  /// The filler may say that the indicator does not apply.
  public var isWaivable: Bool {
    if case .applicable = self { return true }
    return kind.inner?.isWaivable ?? false
  }

  /// The choice inside, if there is one.
  public var choice: ChoiceRule? {
    if case .choice(let rule) = innermost { rule } else { nil }
  }

  /// Its lines make the wording for people superfluous on a small screen.
  public var linesSayAll: Bool { kind.linesSayAll }

  /// The step of judged points that these are not a multiple of.
  func step(missedBy points: Points) -> Points? {
    guard let step = kind.judgingStep else { return nil }
    return points.exact.divided(by: step.exact)?.isWhole == false ? step : nil
  }

  func outcome(_ inputs: RuleInputs) -> Outcome { kind.outcome(inputs) }

  func mapFormulas(_ change: (Formula) -> Formula) -> Rule { kind.mapFormulas(change).rule }

  func replacingChoice(by chosen: Rule) -> Rule {
    if case .choice = self { return chosen }
    return kind.mapInner { $0.replacingChoice(by: chosen) }.rule
  }
}
