/// The sum of the points of the criteria that are met (逐项计分).
public struct ChecklistRule: Hashable, Sendable {
  public struct Item: Hashable, Sendable, Identifiable {
    public typealias ID = ChecklistItemID

    public var id: ID
    public var text: String
    public var points: Points

    public init(id: ID, text: String, points: Points) {
      self.id = id
      self.text = text
      self.points = points
    }
  }

  public var items: [Item]

  public init(items: [Item]) { self.items = items }
}

extension ChecklistRule: RuleKind {
  var rule: Rule { .checklist(self) }

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

  var highest: Points? { items.map(\.points).sum }
  var problems: [String] { items.isEmpty ? ["评分要点是空的。"] : [] }
  var partIDs: [String] { items.map(\.id.rawValue) }

  func words(_ frame: RuleFrame) -> [String] {
    ["逐项计分，各项之和为得分："] + items.map { "　\($0.text)：得 \($0.points.text) 分" }
  }

  func lines(_ frame: RuleFrame) -> [StandardLine] {
    items.map { StandardLine($0.text, "\($0.points.text) 分") }
  }

  func marks(_ verdict: Outcome.Verdict) -> [StandardLine.Mark] {
    verdict.marks(ofParts: items.count)
  }

  var linesSayAll: Bool { true }
}
