import Evaluation

extension StepTable {
  private enum Key: String, JSONKey {
    case kind, steps
  }

  init(reading node: JSONNode) throws(FileFault) {
    self.init(steps: try node.fields(Key.self).required(.steps).list(Step.init(reading:)))
  }
}

extension StepTable.Step {
  private enum Key: String, JSONKey {
    case equals, from, above, to, below, points
  }

  /// `from` and `to` belong to the step, `above` and `below` do not; `equals` is one value.
  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    if fields[.equals] != nil { try fields.allows(only: [.equals, .points]) }
    self.init(
      range: try StepRange(
        from: fields[.equals] ?? fields[.from], above: fields[.above],
        to: fields[.equals] ?? fields[.to], below: fields[.below], in: node),
      points: try fields.required(.points).points())
  }
}

extension StepRange {
  init(
    from: JSONNode?, above: JSONNode?, to: JSONNode?, below: JSONNode?, in node: JSONNode
  ) throws(FileFault) {
    self.init(
      lower: try Bound(closed: from, open: above, in: node),
      upper: try Bound(closed: to, open: below, in: node))
  }
}

extension StepRange.Bound {
  fileprivate init?(
    closed: JSONNode?, open: JSONNode?, in step: JSONNode
  ) throws(FileFault) {
    guard closed == nil || open == nil else { throw step.fault(.clashingBounds) }
    guard let bound = closed ?? open else { return nil }
    self.init(value: try bound.ratio(), isClosed: closed != nil)
  }
}

extension DeductionRule {
  private enum Key: String, JSONKey {
    case kind, threshold, direction, absolute, unit, counting, floor
    case pointsPerUnit = "points_per_unit"
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    let direction: DirectionName = try fields.required(.direction).choice()
    let counting: CountingName = try fields.required(.counting).choice()
    let unit = try fields.required(.unit).ratio()
    guard unit > .zero else { throw try fields.required(.unit).fault(.outOfRange("0")) }
    self.init(
      threshold: try fields.required(.threshold).ratio(),
      unit: unit,
      pointsPerUnit: try fields.required(.pointsPerUnit).points(),
      counting: counting.counting,
      direction: direction.direction,
      isAbsolute: try fields[.absolute]?.bool() ?? false,
      floor: try fields[.floor]?.points() ?? .zero)
  }
}

private enum DirectionName: String, JSONKey {
  case above, below

  var direction: DeductionRule.Direction {
    switch self {
    case .above: .above
    case .below: .below
    }
  }
}

private enum CountingName: String, JSONKey {
  case begun, full, linear

  var counting: DeductionRule.Counting {
    switch self {
    case .begun: .begun
    case .full: .full
    case .linear: .linear
    }
  }
}
