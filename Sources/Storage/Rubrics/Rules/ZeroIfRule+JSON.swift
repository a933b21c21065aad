import Evaluation

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
