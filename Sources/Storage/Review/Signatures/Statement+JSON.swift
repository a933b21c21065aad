public import Evaluation

extension Statement {
  private enum Key: String, JSONKey {
    case format, draft, revision, unit, year, report, review, rubric, stage, statement, words
    case reasons, signer, time, trail
  }

  private enum SignerKey: String, JSONKey {
    case name, capacity, unit, key, user
  }

  private enum TrailKey: String, JSONKey {
    case lines, hash
  }

  private static let knownFormat = 1

  /// What is signed: these bytes and no others.
  public var bytes: [UInt8] {
    JSONValue.object(filled: [
      ("format", .number("\(Statement.knownFormat)")), ("draft", .string(draft)),
      ("revision", .number("\(revision)")), ("unit", .string(unit)), ("year", .string(year)),
      ("report", .string(report)), ("review", .string(review)),
      (
        "rubric",
        .object(filled: [
          ("id", .string(rubric.id.rawValue)), ("version", .string(rubric.version)),
          ("digest", .string(rubric.digest)),
        ])
      ),
      ("stage", .string(stage.rawValue)), ("statement", .string(said.sentence)),
      ("words", .string(said.words)), ("reasons", said.reasons.json),
      (
        "signer",
        .object(filled: [
          ("name", .string(signer.name)), ("capacity", .string(signer.capacity.rawValue)),
          ("unit", .string(signer.unit)), ("key", .string(signer.key)),
          ("user", .string(signer.user)),
        ])
      ),
      ("time", .string(time.text)),
      (
        "trail",
        .object(filled: [("lines", .number("\(trail.lines)")), ("hash", .string(trail.hash))])
      ),
    ]).canonicalBytes
  }

  /// Reads a statement file.
  public init(reading bytes: [UInt8]) throws(FileFault) {
    let fields = try JSONNode(try JSONParser.value(of: bytes)).fields(Key.self)
    _ = try fields.required(.format).integer(in: 1...Statement.knownFormat)
    let timeNode = try fields.required(.time)
    guard let time = Timestamp(try timeNode.string()) else {
      throw timeNode.fault(.outOfRange(try timeNode.string()))
    }
    let trail = try fields.required(.trail).fields(TrailKey.self)
    self.init(
      draft: try fields.filledText(.draft), report: try fields.filledText(.report),
      review: try fields.filledText(.review),
      rubric: try RubricReference(reading: try fields.required(.rubric)),
      stage: try fields.required(.stage).named(ReviewAction.allCases),
      said: Said(
        try fields[.statement]?.string() ?? "", words: try fields[.words]?.string() ?? "",
        reasons: try fields[.reasons]?.fieldReasons() ?? []),
      signer: try Statement.signer(try fields.required(.signer)), time: time,
      trail: TrailHead(
        lines: try trail.required(.lines).integer(in: 0...Int.max),
        hash: try trail[.hash]?.string() ?? ""))
    revision = try fields.required(.revision).integer(in: 1...1_000_000)
    unit = try fields[.unit]?.string() ?? ""
    year = try fields[.year]?.string() ?? ""
  }

  private static func signer(_ node: JSONNode) throws(FileFault) -> Signer {
    let fields = try node.fields(SignerKey.self)
    return Signer(
      name: try fields.filledText(.name),
      capacity: try fields.required(.capacity).named(Role.allCases),
      unit: try fields[.unit]?.string() ?? "", key: try fields.filledText(.key),
      user: try fields[.user]?.string() ?? "")
  }
}

extension [ReviewStep.FieldReason] {
  /// By address.
  var json: JSONValue { .object(filled: map { ($0.field.address, .string($0.text)) }) }

  /// The same reasons for the same fields, whatever their order.
  func isExactly(_ other: [ReviewStep.FieldReason]) -> Bool {
    json.means(other.json)
  }
}

extension JSONNode {
  func fieldReasons() throws(FileFault) -> [ReviewStep.FieldReason] {
    var reasons: [ReviewStep.FieldReason] = []
    for (address, node) in try members() {
      guard let field = FieldPath(address: address) else {
        throw node.fault(.notIdentifier(address))
      }
      let text = try node.string()
      guard !text.isEmpty else { throw node.fault(.missingKey(address)) }
      reasons.append(ReviewStep.FieldReason(field: field, text: text))
    }
    return reasons
  }
}
