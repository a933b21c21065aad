import Evaluation

extension Cover {
  private enum Key: String, JSONKey {
    case unit, filler, telephone, date, year

    var field: Cover.Field {
      switch self {
      case .unit: .unit
      case .filler: .filler
      case .telephone: .telephone
      case .date: .date
      case .year: .year
      }
    }
  }

  init(reading node: JSONNode?) throws(FileFault) {
    self.init()
    guard let fields = try node?.fields(Key.self) else { return }
    for key in Key.allCases { self[key.field] = try fields[key]?.string() ?? "" }
  }
}

extension RubricReference {
  private enum Key: String, JSONKey {
    case id, version, digest
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      id: Rubric.ID(rawValue: try fields.filledText(.id)),
      version: try fields.filledText(.version),
      digest: try fields.filledText(.digest))
  }
}

extension JSONNode {
  /// An object from identifiers to values.
  func dictionary<ID: Identifier, Value>(
    _ read: (JSONNode) throws(FileFault) -> Value
  ) throws(FileFault) -> [ID: Value] {
    let members = try members()
    // With room to spare: in a full table what is not there is looked for in ten places.
    var found = [ID: Value](minimumCapacity: 2 * members.count)
    for (name, node) in members { found[try node.identifier(name)] = try read(node) }
    return found
  }

  /// A draft's name that a file is to have from now on.
  func newDraftID() throws(FileFault) -> DraftID {
    let text = try string()
    guard let id = DraftID(text) else { throw fault(.notDraftID(text)) }
    return id
  }

  /// A draft's name as it stands inside a file, where that of the file itself is the one that counts.
  func draftID() throws(FileFault) -> DraftID {
    let text = try string()
    guard let id = DraftID(inFile: text) else { throw fault(.notDraftID(text)) }
    return id
  }
}
