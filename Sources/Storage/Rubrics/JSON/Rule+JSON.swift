import Evaluation

extension Rule {
  private enum Kind: String, JSONKey {
    case judged, checklist, steps, deduction, ratio, tests, target, linear, reached, bands, choice
    case applicable, penalty, unscored
    case zeroIf = "zero_if"
    case own = "own_indicators"
  }

  /// Reads a rule; its member `kind` says which other members it has.
  init(reading node: JSONNode) throws(FileFault) {
    guard let kind = try node.members().first(where: { $0.name == "kind" }) else {
      throw node.fault(.missingKey("kind"))
    }
    let name: Kind = try kind.node.choice()
    self =
      switch name {
      case .judged: .judged(try JudgedRule(reading: node))
      case .checklist: .checklist(try ChecklistRule(reading: node))
      case .steps: .steps(try StepTable(reading: node))
      case .deduction: .deduction(try DeductionRule(reading: node))
      case .ratio: .ratio(try RatioRule(reading: node))
      case .tests: .tests(try TestsRule(reading: node))
      case .zeroIf: .zeroIf(try ZeroIfRule(reading: node))
      case .target: .target(try TargetRule(reading: node))
      case .linear: .linear(try LinearRule(reading: node))
      case .reached: .reached(try ReachedRule(reading: node))
      case .bands: .bands(try BandsRule(reading: node))
      case .choice: .choice(try ChoiceRule(reading: node))
      case .applicable: .applicable(try ApplicableRule(reading: node))
      case .penalty: .penalty(try PenaltyRule(reading: node))
      case .own: .own(try OwnIndicatorsRule(reading: node))
      case .unscored: try Rule.unscored(reading: node)
      }
  }
}

extension Rule {
  private static func unscored(reading node: JSONNode) throws(FileFault) -> Rule {
    _ = try RatioRule(reading: node)
    return .unscored
  }
}

extension JudgedRule {
  private enum Key: String, JSONKey {
    case kind, step
  }

  init(reading node: JSONNode) throws(FileFault) {
    let step = try node.fields(Key.self).required(.step)
    let points = try step.points()
    guard points > .zero else { throw step.fault(.outOfRange(points.text)) }
    self.init(step: points)
  }
}

extension RatioRule {
  private enum Key: String, JSONKey {
    case kind
  }

  init(reading node: JSONNode) throws(FileFault) {
    _ = try node.fields(Key.self)
    self.init()
  }
}

extension ZeroIfRule {
  private enum Key: String, JSONKey {
    case kind, condition, text, otherwise
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      condition: try fields.required(.condition).formula(),
      text: try fields.required(.text).string(),
      otherwise: try Rule(reading: try fields.required(.otherwise)))
  }
}
