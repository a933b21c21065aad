/// The sum of the points of the conditions that hold (多条件计分).
public struct TestsRule: Hashable, Sendable {
  public struct Test: Hashable, Sendable {
    public var text: String
    public var condition: Formula
    public var points: Points

    public init(text: String, condition: Formula, points: Points) {
      self.text = text
      self.condition = condition
      self.points = points
    }
  }

  public var tests: [Test]

  public init(tests: [Test]) { self.tests = tests }
}

extension TestsRule: RuleKind {
  var rule: Rule { .tests(self) }

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

  var formulas: [Formula] { tests.map(\.condition) }

  func mapFormulas(_ change: (Formula) -> Formula) -> TestsRule {
    var mapped = self
    for index in tests.indices {
      mapped.tests[index].condition = change(tests[index].condition)
    }
    return mapped
  }

  var highest: Points? { tests.map(\.points).sum }
  var problems: [String] { tests.isEmpty ? ["判断条件是空的。"] : [] }

  func words(_ frame: RuleFrame) -> [String] {
    ["符合一项得一项的分："]
      + tests.map { "　\($0.text)（\($0.condition.text(frame.label))）：得 \($0.points.text) 分" }
  }

  func lines(_ frame: RuleFrame) -> [StandardLine] {
    tests.map { StandardLine($0.text, "\($0.points.text) 分") }
  }

  func marks(_ verdict: Outcome.Verdict) -> [StandardLine.Mark] {
    verdict.marks(ofParts: tests.count)
  }

  var linesSayAll: Bool { true }
}
