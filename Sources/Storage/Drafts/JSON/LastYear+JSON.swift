import Evaluation

extension LastYear {
  private enum Key: String, JSONKey {
    case draft, cover, texts, lists, facts, answers
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(draft: try fields.filledText(.draft))
    cover = try Cover(reading: fields[.cover])
    texts = try fields[.texts]?.dictionary(String.init(reading:)) ?? [:]
    lists = try fields[.lists]?.dictionary([String].init(reading:)) ?? [:]
    facts = try fields[.facts]?.dictionary(Entry<FactValue>.init(reading:)) ?? [:]
    answers = try fields[.answers]?.dictionary(Answer.init(reading:)) ?? [:]
  }

  /// Nothing where a member is not there.
  init?(in node: JSONNode?) throws(FileFault) {
    guard let node else { return nil }
    try self.init(reading: node)
  }
}

extension JSONNode {
  /// Fields that were taken over and not confirmed, as a list of addresses.
  func unconfirmedFields() throws(FileFault) -> Set<FieldPath> {
    Set(
      try list { node throws(FileFault) -> FieldPath in
        let address = try node.string()
        guard let path = FieldPath(address: address) else {
          throw node.fault(.notIdentifier(address))
        }
        return path
      })
  }
}
