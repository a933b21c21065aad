import Evaluation

extension ChoiceRule {
  private enum Key: String, JSONKey {
    case kind, options
  }

  init(reading node: JSONNode) throws(FileFault) {
    self.init(options: try node.fields(Key.self).required(.options).list(Option.init(reading:)))
  }
}

extension ChoiceRule.Option {
  private enum Key: String, JSONKey {
    case id, text, measure, rule
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    var measure: Measure?
    if let node = fields[.measure] { measure = try Measure(reading: node) }
    self.init(
      id: try fields.required(.id).identifier(), text: try fields.required(.text).string(),
      measure: measure, rule: try Rule(reading: try fields.required(.rule)))
  }
}
