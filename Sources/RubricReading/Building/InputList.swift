import Evaluation

/// The inputs of all indicators, each name once.
struct InputList {
  private(set) var facts: [Fact] = []
  private(set) var derived: [DerivedValue] = []

  /// A reading among the others: its names made unique, its value by a formula where one is known.
  struct Placed {
    var rule: Rule
    var measure: Measure?
    /// How the value comes about, for the account.
    var account = ""
    var choices: [String] = []
  }

  mutating func place(
    _ reading: RuleReading, _ row: StandardTable.Row, _ choice: Int?
  ) -> Placed {
    var placed = Placed(rule: reading.rule, measure: reading.measure)
    var measured: String?
    if let measure = reading.measure, reading.inputs.contains(where: { $0.isRate(measure.label) }) {
      let found = RateFormula(measure.label, reading, row, choice)
      placed.choices = found.choices
      placed.account = found.account
      if let formula = found.formula {
        measured = measure.label
        place(formula, of: measure, in: &placed)
      }
    }
    let names = renamed(reading.inputs.filter { $0.label != measured }, title: row.title)
    placed.rule = placed.rule.renaming(names)
    if var measure = placed.measure {
      measure.formula = measure.formula.renaming(names)
      placed.measure = measure
    }
    return placed
  }

  /// The value follows from other figures; a rule that names it needs it as a value of its own.
  private mutating func place(_ formula: Formula, of measure: Measure, in placed: inout Placed) {
    for name in formula.names { add(name, ScoreFormula.kind(of: formula.names, name)) }
    guard placed.rule.formulas.contains(where: { $0.names.contains(measure.label) }) else {
      placed.measure?.formula = formula
      return
    }
    guard !derived.contains(where: { $0.label == measure.label }) else { return }
    derived.append(
      DerivedValue(
        id: Fact.ID(rawValue: "d\(derived.count + 1)"), label: measure.label, formula: formula,
        format: measure.format))
  }

  private mutating func renamed(
    _ inputs: [RuleReading.Input], title: String
  ) -> [String: String] {
    var names: [String: String] = [:]
    for input in inputs {
      var label = input.label
      if isTaken(label) {
        let front = Subject.label(title)
        label = (front.first?.isASCIIDigit ?? true ? "指标" + front : front) + input.label
        var number = 2
        while isTaken(label) {
          label = front + input.label + "\(number)"
          number += 1
        }
        names[input.label] = label
      }
      add(label, input.kind)
    }
    return names
  }

  private func isTaken(_ label: String) -> Bool {
    facts.contains { $0.label == label } || derived.contains { $0.label == label }
  }

  private mutating func add(_ label: String, _ kind: Fact.Kind) {
    guard !isTaken(label) else { return }
    facts.append(Fact(id: Fact.ID(rawValue: "f\(facts.count + 1)"), label: label, kind: kind))
  }
}

extension RuleReading.Input {
  fileprivate func isRate(_ name: String) -> Bool { label == name && kind == .percentage }
}
