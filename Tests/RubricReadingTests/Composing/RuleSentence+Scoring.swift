@testable import Evaluation
@testable import RubricReading

/// Scores a reading as a rubric would: one indicator, its inputs, typed entries.
extension RuleSentence {
  /// What does not come out, in words.
  func faults(of reading: RuleReading) -> [String] {
    cases.compactMap { example in
      let found = points(of: reading, example.input)
      return found == example.points
        ? nil : "\(text) \(example.input): \(example.points), not \(found)"
    }
  }

  private func points(of reading: RuleReading, _ input: String) -> String {
    let rubric = rubric(reading)
    var report = Report(rubric: RubricReference(id: "sentence", version: "1", digest: ""))
    for (address, typed) in entries(input, reading) {
      guard let path = FieldPath(address: address), let field = field(path, rubric) else {
        return "no \(address)"
      }
      if let fault = report.enter(typed, in: field) { return "\(address): \(fault.message)" }
    }
    guard let score = rubric.score(report).scores.first else { return "no score" }
    switch score.outcome.points {
    case .final(let points): return points.exact.shortText(places: 6)
    case .provisional, .unknown: return "open"
    case .undefined: return "-"
    }
  }

  private func field(_ path: FieldPath, _ rubric: Rubric) -> Field? {
    if let field = rubric.field(at: path) { return field }
    guard case .fact(let id) = path, let fact = rubric.fact(id) else { return nil }
    return Field(path: path, kind: .fact(fact.kind), label: fact.label)
  }

  private func entries(_ input: String, _ reading: RuleReading) -> [(String, String)] {
    let parts = input.split(separator: ",").map(String.init)
    return parts.flatMap { part in entries(part: part, reading) }
  }

  private func entries(part: String, _ reading: RuleReading) -> [(String, String)] {
    if part.allSatisfy({ "+-".contains($0) }) {
      return part.enumerated().map { ("indicator.it.check.item\($0 + 1)", $1 == "+" ? "是" : "否") }
    }
    if part == "?" { return [] }
    if part == "!" { return [("indicator.it.not_applicable", "没有这项业务")] }
    if part.hasPrefix("p") { return [("indicator.it.points", String(part.dropFirst()))] }
    let sides = part.split(separator: "=").map(String.init)
    let label = sides.count == 2 ? sides[0] : reading.measure?.label ?? reading.inputs.first?.label
    let typed = sides.last ?? part
    guard let index = reading.inputs.firstIndex(where: { $0.label == label }) else {
      return [("fact.none", typed)]
    }
    return [("fact.f\(index)", typed)]
  }

  private func rubric(_ reading: RuleReading) -> Rubric {
    let indicator = Indicator(
      id: "it", title: title, initials: "", maximum: maximum, meaning: "", standard: text,
      basis: .unverified, basisNote: "", measure: reading.measure, rule: reading.rule,
      sentence: nil, help: "")
    let group = IndicatorGroup(id: "all", title: "全部", maximum: maximum, indicators: [indicator])
    let pattern = SentencePattern(parts: [])
    return Rubric(
      id: "sentence", title: "", version: "1", year: 2023, source: "", total: maximum, grades: [],
      facts: reading.inputs.enumerated().map { index, input in
        Fact(id: Fact.ID(rawValue: "f\(index)"), label: input.label, kind: input.kind)
      },
      derived: [], groups: [group],
      sections: [Section(id: "analysis", title: "指标分析", content: .indicators)],
      wording: ReportWording(attachment: "", title: pattern, cover: [], indicator: pattern))
  }
}
