extension TestsRule {
  func outcome(_ inputs: RuleInputs) -> Outcome {
    let results = tests.map { inputs.evaluator.truth($0.condition) }
    let missing = results.map(\.missing).reduce([]) { $0.union($1) }
    let verdicts = results.map(\.finalValue)
    if let reason = results.compactMap(\.undefined).first {
      return Outcome(points: .undefined(reason), verdict: .parts(verdicts))
    }
    guard verdicts.contains(where: { $0 != nil }) else { return .open(missing) }
    let points = zip(tests, verdicts).filter { $1 == true }.map { test, _ in test.points }.sum
    return Outcome(
      points: missing.isEmpty ? .final(points) : .provisional(points, missing: missing),
      verdict: .parts(verdicts))
  }
}
