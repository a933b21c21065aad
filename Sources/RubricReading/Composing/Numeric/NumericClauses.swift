import Evaluation

/// The clauses of a standard that look at a value.
struct NumericClauses {
  var ranges: [(range: ValueRange, award: Award)] = []
  var units: [PerUnit] = []
  var formulas: [(formula: Formula, lead: ValueRange?)] = []
  var proportions: [(isLoss: Bool, lead: ValueRange?)] = []
  var otherwise: Award?
  var base: ValueRange.Limit?
  var counting: DeductionRule.Counting?
  var mostLost: Rational?
  var hasFloor = false

  var isEmpty: Bool {
    ranges.isEmpty && units.isEmpty && formulas.isEmpty && proportions.isEmpty
  }

  var subjects: [String] {
    ranges.map(\.range.subject) + units.map(\.subject) + units.compactMap { $0.lead?.subject }
      + formulas.compactMap { $0.lead?.subject } + proportions.compactMap { $0.lead?.subject }
      + formulas.compactMap {
        $0.formula.names.count == 1 ? Subject.plain($0.formula.names[0]) : nil
      }
  }

  var limits: [ValueRange.Limit] {
    let leads =
      units.compactMap(\.lead) + formulas.compactMap(\.lead) + proportions.compactMap(\.lead)
    let steps = units.map { per in
      ValueRange.Limit(value: per.unit, isClosed: true, force: .explicit, unit: per.numberUnit)
    }
    return (ranges.map(\.range) + leads).flatMap(\.limits) + units.compactMap(\.threshold) + steps
      + [base].compactMap { $0 }
  }
}
