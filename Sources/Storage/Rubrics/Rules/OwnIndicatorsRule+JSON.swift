import Evaluation

extension OwnIndicatorsRule {
  private enum Key: String, JSONKey {
    case kind, slots, scoring, limit
  }

  private enum ScoringName: String, JSONKey {
    case weighted, share
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    let name: ScoringName = try fields.required(.scoring).choice()
    if name == .weighted { try fields.allows(only: [.kind, .slots, .scoring]) }
    self.init(
      slots: try fields.required(.slots).integer(in: OwnIndicatorsRule.slotRange),
      scoring: name == .weighted ? .weighted : .share(try OverLimit(reading: fields[.limit])))
  }
}
