/// The share of items that reach their targets (达标项数占比), with a limit upwards.
public struct ReachedRule: Hashable, Sendable {
  public struct Item: Hashable, Sendable {
    public var text: String
    public var actual: Formula
    public var target: Formula

    public init(text: String, actual: Formula, target: Formula) {
      self.text = text
      self.actual = actual
      self.target = target
    }
  }

  public var items: [Item]
  public var limit: OverLimit?

  public init(items: [Item], limit: OverLimit? = nil) {
    self.items = items
    self.limit = limit
  }
}

extension ReachedRule: RuleKind {
  var rule: Rule { .reached(self) }

  func outcome(_ inputs: RuleInputs) -> Outcome {
    let rows = items.map { item in
      TargetRow(
        actual: inputs.evaluator.number(item.actual), target: inputs.evaluator.number(item.target))
    }
    return TargetRow.outcome(rows, limit, inputs.maximum)
  }

  var formulas: [Formula] { items.flatMap { [$0.actual, $0.target] } }

  func mapFormulas(_ change: (Formula) -> Formula) -> ReachedRule {
    var mapped = self
    for index in items.indices {
      mapped.items[index].actual = change(items[index].actual)
      mapped.items[index].target = change(items[index].target)
    }
    return mapped
  }

  var problems: [String] { items.isEmpty ? ["达标条目是空的。"] : [] }
  var ownTurns: [TurningPoint] { items.flatMap { $0.turns(limit) } }

  func words(_ frame: RuleFrame) -> [String] {
    ["得分 = 达到目标的项数 ÷ 总项数 × \(frame.maximum.text) 分。\(limit?.words ?? "")"]
      + items.map { "　\($0.text)：\($0.actual.text(frame.label)) ≥ \($0.target.text(frame.label))" }
  }

  func lines(_ frame: RuleFrame) -> [StandardLine] { items.map { StandardLine($0.text) } }

  func marks(_ verdict: Outcome.Verdict) -> [StandardLine.Mark] {
    verdict.marks(ofParts: items.count)
  }
}

extension ReachedRule.Item {
  /// The target, and the limit above it.
  fileprivate func turns(_ limit: OverLimit?) -> [TurningPoint] {
    let reached = TurningPoint(formula: .binary(actual, .subtract, target), value: .zero)
    guard let limit else { return [reached] }
    let factor = Formula.number(.one + limit.excess, text: "")
    let most = Formula.binary(target, .multiply, factor)
    return [reached, TurningPoint(formula: .binary(actual, .subtract, most), value: .zero)]
  }
}
