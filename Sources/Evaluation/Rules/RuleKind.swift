/// What a kind of rule says of itself: one kind, one file, and a case of `Rule`.
///
/// A new kind answers the first three; for the rest there are the answers of most kinds below.
protocol RuleKind: Hashable, Sendable {
  /// The same as a case of `Rule`.
  var rule: Rule { get }
  /// What it gives, and what decided.
  func outcome(_ inputs: RuleInputs) -> Outcome
  /// How the machine gives points, in sentences for people: what a finance office signs.
  func words(_ frame: RuleFrame) -> [String]

  // What it needs.

  /// Every formula of its own and of the rule inside.
  var formulas: [Formula] { get }
  func mapFormulas(_ change: (Formula) -> Formula) -> Self
  /// It looks at the indicator's measure.
  var needsMeasure: Bool { get }
  /// Points follow from figures or criteria, not from judgement.
  var isComputed: Bool { get }
  /// The formulas that decide as the report stands, and whether the measure does.
  func deciding(
    _ answer: Answer, _ evaluator: any FormulaReader
  ) -> (formulas: [Formula], needsMeasure: Bool)

  // The rule that gives points once this one lets it.

  var inner: Rule? { get }
  func mapInner(_ change: (Rule) -> Rule) -> Self

  // Its bounds, and what is wrong with it.

  /// The most points that it can give, where it says so itself.
  var highest: Points? { get }
  /// Judged points come in multiples of this.
  var judgingStep: Points? { get }
  /// What cannot be meant, each in a sentence.
  var problems: [String] { get }
  /// The ids of its parts, which must differ.
  var partIDs: [String] { get }
  /// Its table of ranges.
  var table: RuleTable? { get }
  /// Values that the wording for people has to name too.
  var namedValues: [Rational] { get }

  // Where points turn.

  /// Values of the measure at which they turn, near the present value.
  func turns(at value: Rational?, _ maximum: Points) -> [Rational]
  /// Places where formulas of its own turn: targets that are reached, times that are counted.
  var ownTurns: [TurningPoint] { get }
  /// Points follow the value without steps.
  var isGradual: Bool { get }

  // Its lines beside the answer.

  func lines(_ frame: RuleFrame) -> [StandardLine]
  /// The marks of the lines in their order, for what the rule gave.
  func marks(_ verdict: Outcome.Verdict) -> [StandardLine.Mark]
  /// The lines make the wording for people superfluous on a small screen.
  var linesSayAll: Bool { get }
  /// What decided, in words with the numbers; nil where the marked lines say it all.
  func text(of verdict: Outcome.Verdict, _ value: Rational?, _ frame: RuleFrame) -> String?
}

extension RuleKind {
  var formulas: [Formula] { inner?.formulas ?? [] }
  func mapFormulas(_ change: (Formula) -> Formula) -> Self { mapInner { $0.mapFormulas(change) } }
  var needsMeasure: Bool { false }
  var isComputed: Bool { true }

  func deciding(
    _ answer: Answer, _ evaluator: any FormulaReader
  ) -> (formulas: [Formula], needsMeasure: Bool) {
    (formulas, true)
  }

  var inner: Rule? { nil }
  func mapInner(_ change: (Rule) -> Rule) -> Self { self }

  var highest: Points? { inner?.kind.highest }
  var judgingStep: Points? { nil }
  var problems: [String] { [] }
  var partIDs: [String] { [] }
  var table: RuleTable? { nil }
  var namedValues: [Rational] { [] }

  func turns(at value: Rational?, _ maximum: Points) -> [Rational] {
    inner?.kind.turns(at: value, maximum) ?? []
  }

  var ownTurns: [TurningPoint] { inner?.kind.ownTurns ?? [] }
  var isGradual: Bool { false }

  func lines(_ frame: RuleFrame) -> [StandardLine] { [] }
  func marks(_ verdict: Outcome.Verdict) -> [StandardLine.Mark] { [] }
  var linesSayAll: Bool { false }

  func text(of verdict: Outcome.Verdict, _ value: Rational?, _ frame: RuleFrame) -> String? { nil }
}
