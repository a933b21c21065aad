extension ChecklistRule {
  func outcome(_ inputs: RuleInputs) -> Outcome {
    let checks = items.map { inputs.answer.checks[$0.id] }
    let missing = zip(items, checks).filter { $1 == nil }.map { item, _ in
      FieldPath.check(inputs.indicator, item.id)
    }
    guard missing.count < items.count else { return .open(missing) }
    let points = zip(items, checks).filter { $1 == true }.map { item, _ in item.points }.sum
    return Outcome(
      points: missing.isEmpty ? .final(points) : .provisional(points, missing: missing),
      verdict: .parts(checks))
  }
}
