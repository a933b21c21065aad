import Evaluation

extension Identity.Relation: JSONKey {}

extension Identity {
  private enum Key: String, JSONKey {
    case id, title, left, relation, right, severity
  }

  private enum SeverityName: String, JSONKey {
    case error, warning, note

    var severity: Finding.Severity {
      switch self {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
    }
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    let severity: SeverityName? = try fields[.severity]?.choice()
    self.init(
      id: try fields.required(.id).identifier(), title: try fields.required(.title).string(),
      left: try fields.required(.left).formula(),
      relation: try fields[.relation]?.choice() ?? .equal,
      right: try fields.required(.right).formula(), severity: severity?.severity ?? .error)
  }
}
