import Evaluation

/// What an indicator's form says whatever its figures are.
///
/// It follows from the rubric, and from which of several measures the unit chose. Writing it took
/// a quarter of a key in an amount, so the form keeps it from key to key.
struct IndicatorWords: Equatable, Sendable {
  /// The indicator with the chosen measure and rule for its own.
  let indicator: Indicator
  /// The measure, unless it is nothing but one of the figures above it.
  let computation: Measure?
  /// The formula with labels: `(决算数 - 预算数) ÷ 预算数`.
  let formula: String?
  let heading: String
  /// Whether 评分标准 stands there in words.
  let showsStandard: Bool
  /// The rule's lines, set in and not marked yet.
  let lines: [StandardLine]
  private let choice: String

  init(_ indicator: Indicator, _ choice: String, _ rubric: Rubric) {
    var answer = Answer()
    answer.choice = choice
    let chosen = indicator.chosen(answer)
    self.indicator = chosen
    self.choice = choice
    computation = chosen.measure.flatMap { $0.formula.isComposed ? $0 : nil }
    formula = computation.map { $0.formula.text { rubric.label(of: $0) } }
    heading = FormWords.standard + (chosen.basis == .unverified ? FormWords.unverified : "")
    // The criteria of a checklist stand there as choices.
    let isChecklist = if case .checklist = chosen.rule.innermost { true } else { false }
    lines = isChecklist ? [] : StandardLine.unmarked(of: chosen).map(\.setIn)
    showsStandard = lines.isEmpty || !chosen.rule.linesSayAll
  }

  /// These are the indicator's words while that is chosen.
  func isFor(_ indicator: Indicator.ID, _ choice: String) -> Bool {
    self.indicator.id == indicator && self.choice == choice
  }
}

extension StandardLine {
  fileprivate var setIn: StandardLine {
    var line = self
    line.text = "  " + text
    return line
  }
}
