import Evaluation

/// Rules as rubric files write them: what `Rule+JSON` reads.
extension Rule {
  var file: JSONValue { .object([.init(name: "kind", value: .string(name))] + members) }

  private var name: String {
    switch self {
    case .judged: "judged"
    case .checklist: "checklist"
    case .steps: "steps"
    case .deduction: "deduction"
    case .ratio: "ratio"
    case .tests: "tests"
    case .zeroIf: "zero_if"
    case .target: "target"
    case .linear: "linear"
    case .reached: "reached"
    case .bands: "bands"
    case .choice: "choice"
    case .applicable: "applicable"
    case .penalty: "penalty"
    case .own: "own_indicators"
    case .unscored: "unscored"
    }
  }

  private var members: [JSONValue.Member] {
    switch self {
    case .judged(let rule): [.points("step", rule.step)]
    case .checklist(let rule): [.list("items", rule.items.map(\.file))]
    case .steps(let rule): [.list("steps", rule.steps.map(\.file))]
    case .deduction(let rule): rule.members
    case .ratio, .unscored: []
    case .tests(let rule): [.list("tests", rule.tests.map(\.file))]
    case .zeroIf(let rule):
      [
        .formula("condition", rule.condition), .text("text", rule.text),
        .init(name: "otherwise", value: rule.otherwise.file),
      ]
    case .target(let rule):
      [
        .formula("actual", rule.actual), .formula("target", rule.target),
        .text("direction", rule.direction.rawValue),
      ] + (rule.zeroTarget == .undefined ? [] : [.text("zero_target", rule.zeroTarget.rawValue)])
    case .linear(let rule): rule.members
    case .reached(let rule): [.list("items", rule.items.map(\.file))] + rule.limit.members
    case .bands(let rule):
      [.list("bands", rule.bands.map(\.file))] + (rule.step.map { [.points("step", $0)] } ?? [])
    case .choice(let rule): [.list("options", rule.options.map(\.file))]
    case .applicable(let rule):
      (rule.unless.map { [.formula("unless", $0)] } ?? []) + [
        .text("text", rule.text), .text("treatment", rule.treatment.rawValue),
        .init(name: "otherwise", value: rule.otherwise.file),
      ]
    case .penalty(let rule):
      [
        .init(name: "first", value: rule.first.file),
        .list("penalties", rule.penalties.map(\.file)),
      ] + (rule.floor == .zero ? [] : [.points("floor", rule.floor)])
    case .own(let rule): rule.members
    }
  }
}

extension OwnIndicatorsRule {
  fileprivate var members: [JSONValue.Member] {
    let slots = JSONValue.Member(name: "slots", value: .number("\(slots)"))
    switch scoring {
    case .weighted: return [slots, .text("scoring", "weighted")]
    case .share(let limit): return [slots, .text("scoring", "share")] + limit.members
    }
  }
}

extension OverLimit? {
  fileprivate var members: [JSONValue.Member] {
    guard let limit = self else { return [] }
    var members = [
      JSONValue.Member.number(limit.isBoundAllowed ? "above" : "from", limit.excess)
    ]
    if case .deducted(let points) = limit.consequence { members.append(.points("deduct", points)) }
    return [.init(name: "limit", value: .object(members))]
  }
}

extension DeductionRule {
  fileprivate var members: [JSONValue.Member] {
    [
      .number("threshold", threshold), .text("direction", direction.rawValue),
      .number("unit", unit), .points("points_per_unit", pointsPerUnit),
      .text("counting", counting.rawValue),
    ] + (isAbsolute ? [.init(name: "absolute", value: .bool(true))] : [])
      + (floor == .zero ? [] : [.points("floor", floor)])
  }
}

extension LinearRule {
  fileprivate var members: [JSONValue.Member] {
    [.number("slope", slope)] + (cutoff.map { [.number("cutoff", $0)] } ?? [])
      + (isAbsolute ? [.init(name: "absolute", value: .bool(true))] : [])
  }
}
