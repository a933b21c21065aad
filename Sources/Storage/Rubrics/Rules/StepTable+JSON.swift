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
