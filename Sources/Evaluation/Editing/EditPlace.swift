/// What an edit changes: a field, or something that is said of a field or a part.
public enum EditPlace: Hashable, Sendable {
  case field(FieldPath)
  /// Why a warning may stand.
  case justification(JustificationKey)
  /// The public version leaves the part out (涉密): a check, yes or empty.
  case secret(Part)
  /// What was taken over from last year waits for being looked at (未确认): a check, yes or empty.
  case unconfirmed(FieldPath)
  /// The report of the year before that stands beside this one (上年).
  case lastYear
}

extension EditPlace {
  /// The field it belongs to; of a part the one that is its text.
  public var field: FieldPath {
    switch self {
    case .field(let path), .unconfirmed(let path): path
    case .justification(let key): key.field
    case .secret(.cover), .lastYear: .cover(.unit)
    case .secret(.section(let section)): .text(section)
    case .secret(.indicator(let indicator)): .explanation(indicator)
    }
  }

  /// What people call it where that is the name of the field, or of the part that is marked.
  public func title(named name: String) -> String {
    switch self {
    case .field: name
    case .justification: name + "：警告的理由"
    case .secret: name + "：涉密标记"
    case .unconfirmed: name + "：待确认"
    case .lastYear: LastYear.title
    }
  }
}

extension Rubric {
  /// What people call a place, in short.
  public func title(of place: EditPlace) -> String {
    let label: String?
    switch place {
    case .field(let path), .unconfirmed(let path): label = field(at: path)?.label
    case .justification(let key): label = field(at: key.field)?.label
    case .secret(let part): label = title(of: part)
    case .lastYear: label = nil
    }
    return place.title(named: label ?? place.field.address)
  }
}

extension Report {
  /// What stands at a place; a reason is a text, empty where nothing was said.
  public subscript(place: EditPlace) -> FieldContent {
    get {
      switch place {
      case .field(let path): self[path]
      case .justification(let key): .text(justifications[key] ?? "")
      case .secret(let part): .check(secret.contains(part) ? true : nil)
      case .unconfirmed(let path): .check(isUnconfirmed(path) ? true : nil)
      case .lastYear: .lastYear(lastYear)
      }
    }
    set {
      switch (place, newValue) {
      case (.field(let path), _): self[path] = newValue
      case (.justification(let key), .text(let text)):
        justifications[key] = text.isEmpty ? nil : text
      case (.secret(let part), .check(let isSecret)):
        if isSecret == true { secret.insert(part) } else { secret.remove(part) }
      case (.unconfirmed(let path), .check(let isWaiting)):
        if isWaiting == true { unconfirm(path) } else { confirm(path) }
      case (.lastYear, .lastYear(let year)): lastYear = year
      // Content of another kind than the place's is ignored.
      case (.justification, _), (.secret, _), (.unconfirmed, _), (.lastYear, _): break
      }
    }
  }
}
