/// The indicator around a rule, as far as the rule's words need it.
struct RuleFrame {
  /// The indicator's.
  var maximum: Points
  /// How its measure is shown, where it has one.
  var format: MeasureFormat?
  /// What people call an input, by its name in formulas.
  var label: (String) -> String = { $0 }

  /// A value of the measure as the rule's words write it.
  func text(_ value: Rational) -> String {
    format?.shortText(value) ?? value.shortText(places: 4)
  }
}

/// A table of ranges in a rule, as the checks of rubrics look at it.
struct RuleTable {
  var ranges: [StepRange]
  /// What each range gives; nil where the filler judges.
  var points: [Points?]
  /// The ranges are of shares of the maximum, not of the measure.
  var isOfShares: Bool
}
