import Evaluation

extension Rule {
  /// How each kind is read, by the name that files have for it.
  private static let kinds: [ReadableRule] = [
    ReadableRule("judged", JudgedRule.init(reading:), Rule.judged),
    ReadableRule("checklist", ChecklistRule.init(reading:), Rule.checklist),
    ReadableRule("steps", StepTable.init(reading:), Rule.steps),
    ReadableRule("deduction", DeductionRule.init(reading:), Rule.deduction),
    ReadableRule("ratio", RatioRule.init(reading:), Rule.ratio),
    ReadableRule("tests", TestsRule.init(reading:), Rule.tests),
    ReadableRule("target", TargetRule.init(reading:), Rule.target),
    ReadableRule("linear", LinearRule.init(reading:), Rule.linear),
    ReadableRule("reached", ReachedRule.init(reading:), Rule.reached),
    ReadableRule("bands", BandsRule.init(reading:), Rule.bands),
    ReadableRule("choice", ChoiceRule.init(reading:), Rule.choice),
    ReadableRule("applicable", ApplicableRule.init(reading:), Rule.applicable),
    ReadableRule("penalty", PenaltyRule.init(reading:), Rule.penalty),
    ReadableRule("unscored", RatioRule.init(reading:), { _ in .unscored }),
    ReadableRule("zero_if", ZeroIfRule.init(reading:), Rule.zeroIf),
    ReadableRule("own_indicators", OwnIndicatorsRule.init(reading:), Rule.own),
  ]

  /// Reads a rule; its member `kind` says which other members it has.
  init(reading node: JSONNode) throws(FileFault) {
    guard let kind = try node.members().first(where: { $0.name == "kind" }) else {
      throw node.fault(.missingKey("kind"))
    }
    let name = try kind.node.string()
    guard let readable = Rule.kinds.first(where: { $0.name == name }) else {
      throw kind.node.fault(.notOneOf(name, Rule.kinds.map(\.name)))
    }
    self = try readable.read(node)
  }
}

/// A kind of rule as files name it.
private struct ReadableRule: Sendable {
  let name: String
  let read: @Sendable (JSONNode) throws(FileFault) -> Rule

  init<Kind>(
    _ name: String, _ read: @escaping @Sendable (JSONNode) throws(FileFault) -> Kind,
    _ rule: @escaping @Sendable (Kind) -> Rule
  ) {
    self.name = name
    self.read = { (node) throws(FileFault) in rule(try read(node)) }
  }
}

/// Neither this kind nor a form without scores has any other member.
extension RatioRule {
  private enum Key: String, JSONKey {
    case kind
  }

  init(reading node: JSONNode) throws(FileFault) {
    _ = try node.fields(Key.self)
    self.init()
  }
}
