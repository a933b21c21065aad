import Evaluation

extension BandsRule {
  private enum Key: String, JSONKey {
    case kind, bands, step
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    let step = try fields[.step]?.points()
    if let step, step <= .zero { throw node.fault(.outOfRange(step.text)) }
    self.init(bands: try fields.required(.bands).list(Band.init(reading:)), step: step)
  }
}

extension BandsRule.Band {
  private enum Key: String, JSONKey {
    case text, from, above, to, below
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      text: try fields.required(.text).string(),
      range: try StepRange(
        from: fields[.from], above: fields[.above], to: fields[.to], below: fields[.below],
        in: node))
  }
}
