import Evaluation

extension TargetRule {
  private enum Key: String, JSONKey {
    case kind, actual, target, direction
    case zeroTarget = "zero_target"
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    let direction: TargetDirectionName = try fields.required(.direction).choice()
    let zero: ZeroTargetName = try fields[.zeroTarget]?.choice() ?? .undefined
    self.init(
      actual: try fields.required(.actual).formula(),
      target: try fields.required(.target).formula(),
      direction: direction.direction, zeroTarget: zero.zeroTarget)
  }
}

private enum TargetDirectionName: String, JSONKey {
  case atLeast = "at_least"
  case atMost = "at_most"
  case equal

  var direction: TargetRule.Direction {
    switch self {
    case .atLeast: .atLeast
    case .atMost: .atMost
    case .equal: .equal
    }
  }
}

private enum ZeroTargetName: String, JSONKey {
  case met, full, zero, undefined

  var zeroTarget: TargetRule.ZeroTarget {
    switch self {
    case .met: .met
    case .full: .full
    case .zero: .zero
    case .undefined: .undefined
    }
  }
}

extension LinearRule {
  private enum Key: String, JSONKey {
    case kind, slope, cutoff, absolute
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      slope: try fields.required(.slope).ratio(), cutoff: try fields[.cutoff]?.ratio(),
      isAbsolute: try fields[.absolute]?.bool() ?? false)
  }
}

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
