/// What an edit changes: a field, or the reason why a warning may stand.
public enum EditPlace: Hashable, Sendable {
  case field(FieldPath)
  case justification(JustificationKey)
}

extension EditPlace {
  /// The field it belongs to.
  public var field: FieldPath {
    switch self {
    case .field(let path): path
    case .justification(let key): key.field
    }
  }
}

extension Report {
  /// What stands at a place; a reason is a text, empty where nothing was said.
  public subscript(place: EditPlace) -> FieldContent {
    get {
      switch place {
      case .field(let path): self[path]
      case .justification(let key): .text(justifications[key] ?? "")
      }
    }
    set {
      switch (place, newValue) {
      case (.field(let path), _): self[path] = newValue
      case (.justification(let key), .text(let text)):
        justifications[key] = text.isEmpty ? nil : text
      case (.justification, .items), (.justification, .fact), (.justification, .points),
        (.justification, .check):
        break
      }
    }
  }
}
