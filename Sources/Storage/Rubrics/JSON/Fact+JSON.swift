import Evaluation

extension Fact {
  private enum Key: String, JSONKey {
    case id, label, kind, unit, source, help, synonyms, more, less, given
  }

  private enum KindName: String, JSONKey {
    case amount, count, percentage, flag, amounts, counts

    var hasUnit: Bool {
      switch self {
      case .count, .counts: true
      case .amount, .percentage, .flag, .amounts: false
      }
    }
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      id: try fields.required(.id).identifier(),
      label: try fields.required(.label).string(),
      kind: try Fact.kind(fields),
      source: try Fact.source(fields),
      help: try fields[.help]?.string() ?? "",
      synonyms: try fields[.synonyms]?.list(String.init(reading:)) ?? [],
      changeWords: try Fact.changeWords(fields),
      isGiven: try fields[.given]?.bool())
  }

  private static func kind(_ fields: JSONFields<Key>) throws(FileFault) -> Kind {
    let name: KindName = try fields.required(.kind).choice()
    let unit = name.hasUnit ? try fields.required(.unit).string() : ""
    if !name.hasUnit { try fields.refuse([.unit]) }
    return switch name {
    case .amount: .amount
    case .percentage: .percentage
    case .flag: .flag
    case .amounts: .amounts
    case .count: .count(unit: unit)
    case .counts: .counts(unit: unit)
    }
  }

  private static func changeWords(
    _ fields: JSONFields<Key>
  ) throws(FileFault) -> ChangeWords {
    let usual = ChangeWords()
    return ChangeWords(
      more: try fields[.more]?.string() ?? usual.more,
      less: try fields[.less]?.string() ?? usual.less)
  }

  private static func source(_ fields: JSONFields<Key>) throws(FileFault) -> FactSource? {
    guard let node = fields[.source] else { return nil }
    return try FactSource(reading: node)
  }
}

extension FactSource {
  private enum Key: String, JSONKey {
    case form, row, column
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      form: try fields.required(.form).string(), row: try fields[.row]?.string() ?? "",
      column: try fields[.column]?.string() ?? "")
  }
}
