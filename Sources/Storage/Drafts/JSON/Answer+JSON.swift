import Evaluation

extension Answer {
  private enum Key: String, JSONKey {
    case points, checks, explanation, deduction, override
    case choice, own
    case overrideReason = "override_reason"
    case notApplicable = "not_applicable"
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init()
    points = try Entry<Points>(reading: fields[.points])
    checks = try fields[.checks]?.dictionary(Bool.init(reading:)) ?? [:]
    explanation = try fields[.explanation]?.string() ?? ""
    deduction = try fields[.deduction]?.string() ?? ""
    override = try Entry<Points>(reading: fields[.override])
    overrideReason = try fields[.overrideReason]?.string() ?? ""
    notApplicable = try fields[.notApplicable]?.string() ?? ""
    choice = try fields[.choice]?.string() ?? ""
    own = try fields[.own]?.list(OwnIndicator.init(reading:)) ?? []
  }
}

extension OwnIndicator {
  private enum Key: String, JSONKey {
    case name, direction, target, unit, actual, weight

    var column: Column {
      switch self {
      case .name: .name
      case .direction: .direction
      case .target: .target
      case .unit: .unit
      case .actual: .actual
      case .weight: .weight
      }
    }
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init()
    for key in Key.allCases { self[key.column] = try fields[key]?.string() ?? "" }
  }
}

extension Entry<Points> {
  init?(reading node: JSONNode?) throws(FileFault) {
    guard let node else { return nil }
    if let text = try node.unreadable() {
      self = .unreadable(text)
    } else {
      self = .value(Points(try node.decimal()))
    }
  }
}

extension Entry<FactValue> {
  /// A decimal string, an array of such, `true` or `false`, or what was typed and is none of them.
  init(reading node: JSONNode) throws(FileFault) {
    if let text = try node.unreadable() {
      self = .unreadable(text)
    } else if case .bool(let flag) = node.value {
      self = .value(.flag(flag))
    } else if case .array = node.value {
      self = .value(.numbers(try node.list { item throws(FileFault) in try item.decimal() }))
    } else {
      self = .value(.number(try node.decimal()))
    }
  }
}

private enum EntryKey: String, JSONKey {
  case unreadable
}

extension JSONNode {
  /// The text of `{"unreadable": "12a"}`, if that is what stands here.
  fileprivate func unreadable() throws(FileFault) -> String? {
    guard case .object = value else { return nil }
    return try fields(EntryKey.self).required(.unreadable).string()
  }
}
