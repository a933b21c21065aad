import Evaluation

extension IndicatorGroup {
  private enum Key: String, JSONKey {
    case id, title, maximum, groups, indicators
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      id: try fields.required(.id).identifier(),
      title: try fields.required(.title).string(),
      maximum: try fields.required(.maximum).points(),
      groups: try fields[.groups]?.list(IndicatorGroup.init(reading:)) ?? [],
      indicators: try fields[.indicators]?.list(Indicator.init(reading:)) ?? [])
  }
}

extension Indicator {
  private enum Key: String, JSONKey {
    case id, title, initials, maximum, meaning, standard, basis, measure, rule, sentence, help
    case basisNote = "basis_note"
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    let basis: BasisName = try fields.required(.basis).choice()
    self.init(
      id: try fields.required(.id).identifier(),
      title: try fields.required(.title).string(),
      initials: try fields[.initials]?.string() ?? "",
      maximum: try fields.required(.maximum).points(),
      meaning: try fields.required(.meaning).string(),
      standard: try fields.required(.standard).string(),
      basis: basis.basis,
      basisNote: try fields[.basisNote]?.string() ?? "",
      measure: try Indicator.measure(fields),
      rule: try Rule(reading: try fields.required(.rule)),
      sentence: try fields[.sentence]?.pattern(),
      help: try fields[.help]?.string() ?? "")
  }

  private static func measure(_ fields: JSONFields<Key>) throws(FileFault) -> Measure? {
    guard let node = fields[.measure] else { return nil }
    return try Measure(reading: node)
  }
}

private enum BasisName: String, JSONKey {
  case sample, official, unverified

  var basis: Basis {
    switch self {
    case .sample: .sample
    case .official: .official
    case .unverified: .unverified
    }
  }
}
