import Evaluation

extension Rubric {
  /// The newest format of rubric files that this program knows.
  static let knownFormat = 1

  private enum Key: String, JSONKey {
    case format, id, title, version, year, source, total, grades, facts, derived, groups, sections
    case wording, caps, rounding, cases, identities, checks, tables
    /// For editors; says nothing to the program.
    case schema = "$schema"
  }

  /// Reads a rubric file (docs/rubric-format.md).
  convenience init(reading bytes: [UInt8]) throws(FileFault) {
    let node = JSONNode(try JSONParser.value(of: bytes))
    try node.format(upTo: Rubric.knownFormat)
    let fields = try node.fields(Key.self)
    _ = try fields[.schema]?.string()
    self.init(
      id: ID(rawValue: try fields.required(.id).string()),
      title: try fields.required(.title).string(),
      version: try fields.filledText(.version),
      year: try fields.required(.year).integer(in: 1990...2100),
      source: try fields.required(.source).string(),
      total: try fields.required(.total).points(),
      grades: try fields.required(.grades).list(Grade.init(reading:)),
      facts: try fields.required(.facts).list(Fact.init(reading:)),
      derived: try fields[.derived]?.list(DerivedValue.init(reading:)) ?? [],
      groups: try fields.required(.groups).list(IndicatorGroup.init(reading:)),
      sections: try fields.required(.sections).list(Section.init(reading:)),
      wording: try ReportWording(reading: try fields.required(.wording)),
      options: try Rubric.options(fields),
      identities: try fields[.identities]?.list(Identity.init(reading:)) ?? [],
      checks: try CheckWords(reading: fields[.checks]))
  }

  private static func options(_ fields: JSONFields<Key>) throws(FileFault) -> RubricOptions {
    var rounding: PointsRounding?
    if let node = fields[.rounding] { rounding = try PointsRounding(reading: node) }
    return RubricOptions(
      caps: try fields[.caps]?.list(TotalCap.init(reading:)) ?? [], rounding: rounding,
      cases: try fields[.cases]?.list(RubricCase.init(reading:)) ?? [],
      tables: try fields[.tables]?.list(BaseTable.init(reading:)) ?? [])
  }
}

extension JSONNode {
  /// The member `format`, which must be there and known before anything else is looked at.
  @discardableResult
  func format(upTo known: Int) throws(FileFault) -> Int {
    guard let format = try members().first(where: { $0.name == "format" }) else {
      throw fault(.missingKey("format"))
    }
    let number = try format.node.integer(in: 1...1_000_000)
    guard number <= known else { throw format.node.fault(.newerFormat(number)) }
    return number
  }
}

extension Grade {
  private enum Key: String, JSONKey {
    case name, from
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      name: try fields.required(.name).string(), from: try fields.required(.from).points())
  }
}

extension ReportWording {
  private enum Key: String, JSONKey {
    case attachment, title, cover, indicator
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      attachment: try fields[.attachment]?.string() ?? "",
      title: try fields.required(.title).pattern(),
      cover: try fields.required(.cover).list(SentencePattern.init(reading:)),
      indicator: try fields.required(.indicator).pattern())
  }
}

extension SentencePattern {
  init(reading node: JSONNode) throws(FileFault) { self = try node.pattern() }
}
