import Evaluation

extension ReachedRule {
  private enum Key: String, JSONKey {
    case kind, items, limit
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      items: try fields.required(.items).list(Item.init(reading:)),
      limit: try OverLimit(reading: fields[.limit]))
  }
}

extension ReachedRule.Item {
  private enum Key: String, JSONKey {
    case text, actual, target
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      text: try fields.required(.text).string(), actual: try fields.required(.actual).formula(),
      target: try fields.required(.target).formula())
  }
}

extension OverLimit {
  private enum Key: String, JSONKey {
    case from, above, deduct
  }

  /// From or above which excess it is a deviation; without `deduct` the item is missed.
  init?(reading node: JSONNode?) throws(FileFault) {
    guard let node else { return nil }
    let fields = try node.fields(Key.self)
    guard fields[.from] == nil || fields[.above] == nil else { throw node.fault(.clashingBounds) }
    guard let bound = fields[.from] ?? fields[.above] else {
      throw node.fault(.missingKey("above"))
    }
    let deducted = try fields[.deduct]?.points()
    self.init(
      excess: try bound.ratio(), isBoundAllowed: fields[.from] == nil,
      consequence: deducted.map { .deducted($0) } ?? .missed)
  }
}
