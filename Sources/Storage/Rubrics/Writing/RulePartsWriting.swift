import Evaluation

/// The parts of rules as files write them.
extension ChecklistRule.Item {
  var file: JSONValue {
    .object([.text("id", id.rawValue), .text("text", text), .points("points", points)])
  }
}

extension StepTable.Step {
  var file: JSONValue { .object(range.members + [.points("points", points)]) }
}

extension BandsRule.Band {
  var file: JSONValue { .object([.text("text", text)] + range.bounds) }
}

extension StepRange {
  /// One value alone is `equals`.
  fileprivate var members: [JSONValue.Member] {
    guard let lower, lower == upper else { return bounds }
    return [.number("equals", lower.value)]
  }

  fileprivate var bounds: [JSONValue.Member] {
    [
      lower.map { .number($0.isClosed ? "from" : "above", $0.value) },
      upper.map { .number($0.isClosed ? "to" : "below", $0.value) },
    ].compactMap { $0 }
  }
}

extension TestsRule.Test {
  var file: JSONValue {
    .object([.text("text", text), .formula("condition", condition), .points("points", points)])
  }
}

extension ReachedRule.Item {
  var file: JSONValue {
    .object([.text("text", text), .formula("actual", actual), .formula("target", target)])
  }
}

extension ChoiceRule.Option {
  var file: JSONValue {
    .object(
      [.text("id", id.rawValue), .text("text", text)]
        + (measure.map { [.init(name: "measure", value: $0.file)] } ?? [])
        + [.init(name: "rule", value: rule.file)])
  }
}

extension PenaltyRule.Penalty {
  var file: JSONValue {
    .object([.text("text", text), .formula("count", count), .points("points", points)])
  }
}

extension Measure {
  var file: JSONValue {
    .object([.text("label", label), .formula("formula", formula)] + format.members)
  }
}

extension MeasureFormat {
  var members: [JSONValue.Member] {
    switch self {
    case .percent(let places):
      [.text("format", "percent")]
        + (places == 2 ? [] : [.init(name: "places", value: .number("\(places)"))])
    case .amount: [.text("format", "amount")]
    case .number(let places, let unit):
      [.text("format", "number")]
        + (places == 0 ? [] : [.init(name: "places", value: .number("\(places)"))])
        + (unit.isEmpty ? [] : [.text("unit", unit)])
    }
  }
}

extension JSONValue.Member {
  static func text(_ name: String, _ text: String) -> Self {
    .init(name: name, value: .string(text))
  }

  /// Nothing where the text is empty.
  static func filled(_ name: String, _ text: String) -> [Self] {
    text.isEmpty ? [] : [.text(name, text)]
  }

  static func list(_ name: String, _ values: [JSONValue]) -> Self {
    .init(name: name, value: .array(values))
  }

  static func number(_ name: String, _ value: Rational) -> Self {
    .text(name, value.shortText(places: 12))
  }

  static func points(_ name: String, _ points: Points) -> Self { .number(name, points.exact) }

  /// As people write it, which the formula's parser reads.
  static func formula(_ name: String, _ formula: Formula) -> Self {
    .text(name, formula.text { $0 })
  }
}
