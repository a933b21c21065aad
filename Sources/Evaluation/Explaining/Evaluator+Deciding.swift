extension Evaluator {
  /// The facts that decide the indicator's points as the report stands.
  ///
  /// A side of `if`, `and`, `or` that is not looked at, and a rule behind a condition that
  /// already decided, do not.
  public func decidingFacts(of indicator: Indicator) -> [Fact] {
    let answer = report.answers[indicator.id] ?? Answer()
    let chosen = indicator.chosen(answer)
    let (formulas, needsMeasure) = chosen.rule.kind.deciding(answer, self)
    let measure = needsMeasure ? chosen.measure.map { [$0.formula] } ?? [] : []
    return facts(behind: measure + formulas)
  }

  /// The facts that are looked at while the formulas are computed, in order.
  func facts(behind formulas: [Formula]) -> [Fact] {
    var found: [Fact] = []
    var seen: Set<Fact.ID> = []
    for formula in formulas { collect(formula, &found, &seen) }
    return found
  }

  private func collect(_ formula: Formula, _ found: inout [Fact], _ seen: inout Set<Fact.ID>) {
    var names: [String] = []
    _ = formula.evaluate { name in
      names.append(name)
      return rubric.input(named: name).map { value(of: $0) } ?? .undefined(.wrongType)
    }
    for name in names {
      switch rubric.input(named: name) {
      case .fact(let fact): if seen.insert(fact.id).inserted { found.append(fact) }
      // A circle ends where its name comes again.
      case .derived(let value):
        if seen.insert(value.id).inserted { collect(value.formula, &found, &seen) }
      case nil: break
      }
    }
  }
}
