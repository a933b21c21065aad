import Evaluation

/// A rule while it is put together, with what it asks for.
struct Composition {
  var rule: Rule
  var measure: Measure?
  var inputs: [RuleReading.Input] = []
  var assumptions: [String] = []

  mutating func ask(_ label: String, _ kind: Fact.Kind) {
    guard !inputs.contains(where: { $0.label == label }) else { return }
    inputs.append(.init(label: label, kind: kind))
  }
}
