import Evaluation

extension Identity.Relation: JSONKey {}

extension Identity {
  private enum Key: String, JSONKey {
    case id, title, left, relation, right
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      id: try fields.required(.id).identifier(), title: try fields.required(.title).string(),
      left: try fields.required(.left).formula(),
      relation: try fields[.relation]?.choice() ?? .equal,
      right: try fields.required(.right).formula())
  }
}
