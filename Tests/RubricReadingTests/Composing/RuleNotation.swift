@testable import Evaluation

/// The machine's rule in one line, exact, as the recorded files have it.
enum RuleNotation {
  static func text(_ rule: Rule) -> String {
    switch rule {
    case .judged(let judged): "judged step \(judged.step.text)"
    case .checklist(let list):
      "checklist "
        + list.items.map { "\($0.points.exact.fractionText) \($0.text)" }.joined(separator: "; ")
    case .steps(let table):
      "steps "
        + table.steps.map { range($0.range) + "=" + $0.points.exact.fractionText }.joined(
          separator: " ")
    case .deduction(let rule):
      "deduction \(rule.direction.rawValue) \(rule.threshold.fractionText) unit \(rule.unit.fractionText)"
        + " points \(rule.pointsPerUnit.exact.fractionText) \(rule.counting.rawValue)"
        + (rule.isAbsolute ? " absolute" : "") + " floor \(rule.floor.exact.fractionText)"
    case .ratio: "ratio"
    case .tests(let tests):
      "tests "
        + tests.tests.map { "\($0.points.exact.fractionText) \(formula($0.condition))" }.joined(
          separator: "; ")
    case .zeroIf(let rule): "zero_if (\(formula(rule.condition))) " + text(rule.otherwise)
    case .target(let rule):
      "target \(rule.direction.rawValue) (\(formula(rule.actual))) (\(formula(rule.target)))"
    case .linear(let rule):
      "linear \(rule.slope.fractionText)" + (rule.cutoff.map { " cutoff \($0.fractionText)" } ?? "")
        + (rule.isAbsolute ? " absolute" : "")
    case .bands(let rule):
      "bands " + rule.bands.map { range($0.range) + " " + $0.text }.joined(separator: "; ")
    case .applicable(let rule):
      "applicable \(rule.treatment.rawValue) (\(rule.text)) " + text(rule.otherwise)
    case .penalty(let rule):
      text(rule.first) + " penalty floor \(rule.floor.exact.fractionText): "
        + rule.penalties.map { "\($0.points.exact.fractionText)×(\(formula($0.count)))" }.joined(
          separator: "; ")
    case .reached, .choice, .own, .unscored: "other"
    }
  }

  private static func formula(_ formula: Formula) -> String { formula.text { $0 } }

  private static func range(_ range: StepRange) -> String {
    let low = range.lower.map { ($0.isClosed ? "[" : "(") + $0.value.fractionText } ?? "(-"
    let high = range.upper.map { $0.value.fractionText + ($0.isClosed ? "]" : ")") } ?? "-)"
    return low + "," + high
  }
}
