import Evaluation

extension PenaltyRule {
  private enum Key: String, JSONKey {
    case kind, first, penalties, floor
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      first: try Rule(reading: try fields.required(.first)),
      penalties: try fields.required(.penalties).list(Penalty.init(reading:)),
      floor: try fields[.floor]?.points() ?? .zero)
  }
}

extension PenaltyRule.Penalty {
  private enum Key: String, JSONKey {
    case text, count, points
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      text: try fields.required(.text).string(), count: try fields.required(.count).formula(),
      points: try fields.required(.points).points())
  }
}
