/// The first step that holds the value decides (分档计分).
public struct StepTable: Hashable, Sendable {
  public struct Step: Hashable, Sendable {
    public var range: StepRange
    public var points: Points

    public init(range: StepRange, points: Points) {
      self.range = range
      self.points = points
    }
  }

  public var steps: [Step]

  public init(steps: [Step]) { self.steps = steps }
}

extension StepTable: RuleKind {
  var rule: Rule { .steps(self) }

  func outcome(_ inputs: RuleInputs) -> Outcome {
    inputs.fromValue { value in
      guard let index = steps.firstIndex(where: { $0.range.contains(value) }) else {
        return (.undefined(.noStep), .open)
      }
      return (.final(steps[index].points), .step(index))
    }
  }

  var needsMeasure: Bool { true }
  var highest: Points? { steps.map(\.points).max() }
  var problems: [String] { steps.isEmpty ? ["分档表是空的。"] : [] }
  var namedValues: [Rational] { steps.flatMap(\.range.bounds) }

  var table: RuleTable? {
    RuleTable(ranges: steps.map(\.range), points: steps.map(\.points), isOfShares: false)
  }

  func turns(at value: Rational?, _ maximum: Points) -> [Rational] { namedValues }

  func words(_ frame: RuleFrame) -> [String] {
    ["按所在档次得分："]
      + steps.map { "　\($0.range.text(frame.format))：得 \($0.points.text) 分" }
  }

  func lines(_ frame: RuleFrame) -> [StandardLine] {
    steps.map { StandardLine($0.range.text(frame.format), "\($0.points.text) 分") }
  }

  func marks(_ verdict: Outcome.Verdict) -> [StandardLine.Mark] {
    steps.indices.map { .applying(verdict == .step($0)) }
  }

  var linesSayAll: Bool { true }

  func text(of verdict: Outcome.Verdict, _ value: Rational?, _ frame: RuleFrame) -> String? {
    guard case .step(let index) = verdict, let value, steps.indices.contains(index) else {
      return nil
    }
    let format = frame.format
    return "\(format?.text(value) ?? "") 落在“\(steps[index].range.text(format))”一档，"
      + "得 \(steps[index].points.text) 分"
  }
}
