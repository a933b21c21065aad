import Evaluation

extension ChecklistRule {
  private enum Key: String, JSONKey {
    case kind, items
  }

  init(reading node: JSONNode) throws(FileFault) {
    self.init(items: try node.fields(Key.self).required(.items).list(Item.init(reading:)))
  }
}

extension ChecklistRule.Item {
  private enum Key: String, JSONKey {
    case id, text, points
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      id: try fields.required(.id).identifier(), text: try fields.required(.text).string(),
      points: try fields.required(.points).points())
  }
}
