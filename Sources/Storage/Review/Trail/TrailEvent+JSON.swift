import Evaluation
import Text

extension TrailEvent {
  /// The members of `data` for any kind of line.
  fileprivate enum Key: String, JSONKey {
    case reasons, revision, version, statement, signature
    case query, field, range, quote, change
    case indicator, points
    case evidence, file, page, size, digest, path
    case code
    case counted, decisions
  }

  /// Reads `data`, which may be absent.
  init(_ kind: TrailEntry.Kind, reading node: JSONNode, mark: Mark) throws(FileFault) {
    let fields = try node.fields(Key.self)
    switch kind {
    case .begun: self = .begun
    case .saved: self = .saved
    case .outside: self = .outside
    case .unwritten: self = .unwritten
    case .cut: self = .cut(counted: try fields[.counted]?.integer(in: 0...Int.max))
    case .submitted, .returned, .approved, .signed, .reopened:
      self = .step(try Step(kind.stepAction ?? .submit, fields))
    case .asked:
      self = .asked(
        try fields.number(.query), try fields.path(.field), range: try fields.range(.range),
        quote: try fields.text(.quote))
    case .answered: self = .answered(try fields.number(.query), change: try fields.text(.change))
    case .closed: self = .closed(try fields.number(.query))
    case .scored:
      self = .scored(
        Indicator.ID(try fields.text(.indicator)), try fields[.points]?.points())
    case .attached: self = .attached(try TrailEvent.evidence(fields, mark))
    case .detached: self = .detached(try fields.number(.evidence))
    case .merged: self = .merged(code: try fields.text(.code))
    case .combined:
      self = .combined(try fields.required(.decisions).list(MergeDecision.init(reading:)))
    }
  }

  private static func evidence(
    _ fields: JSONFields<Key>, _ mark: Mark
  ) throws(FileFault) -> Evidence {
    let path = try fields[.path]?.string()
    return Evidence(
      id: try fields.number(.evidence), indicator: Indicator.ID(try fields.text(.indicator)),
      file: (
        try fields.text(.file), try fields.required(.size).integer(in: 0...Int.max),
        try fields.text(.digest)
      ),
      page: try fields.text(.page), holding: path.map { .referenced(path: $0) } ?? .copied,
      mark: mark)
  }
}

extension TrailEvent.Step {
  fileprivate init(
    _ action: ReviewAction, _ fields: JSONFields<TrailEvent.Key>
  ) throws(FileFault) {
    self.init(
      action: action, revision: try fields.number(.revision), version: try fields.text(.version))
    reasons = try fields[.reasons]?.fieldReasons() ?? []
    guard let statement = try fields[.statement]?.string() else { return }
    let node = try fields.required(.signature)
    let digits = try node.string()
    guard let signature = [UInt8](hexadecimal: digits) else {
      throw node.fault(.notDecimal(digits))
    }
    signed = TrailEvent.Signed(statement: statement, signature: signature)
  }
}

extension JSONFields {
  fileprivate func text(_ key: Key) throws(FileFault) -> String {
    try self[key]?.string() ?? ""
  }

  fileprivate func number(_ key: Key) throws(FileFault) -> Int {
    try required(key).integer(in: 1...1_000_000)
  }

  fileprivate func path(_ key: Key) throws(FileFault) -> FieldPath {
    let node = try required(key)
    let address = try node.string()
    guard let path = FieldPath(address: address) else { throw node.fault(.notIdentifier(address)) }
    return path
  }

  fileprivate func range(_ key: Key) throws(FileFault) -> Range<Int>? {
    guard let node = self[key] else { return nil }
    let bounds = try node.list { item throws(FileFault) in
      try item.integer(in: 0...Folder.maximumBytes)
    }
    guard bounds.count == 2, bounds[0] <= bounds[1] else {
      throw node.fault(.outOfRange(bounds.map { "\($0)" }.joined(separator: "–")))
    }
    return bounds[0]..<bounds[1]
  }
}

extension TrailEvent {
  /// `data`; members that hold nothing are left out.
  var json: JSONValue {
    switch self {
    case .begun, .saved, .outside, .unwritten: .object([])
    case .cut(let counted):
      .object(filled: [("counted", counted.map { .number("\($0)") })])
    case .step(let step): step.json
    case .asked(let query, let field, let range, let quote):
      .object(filled: [
        ("query", .number("\(query)")), ("field", .string(field.address)),
        (
          "range", range.map { .array([.number("\($0.lowerBound)"), .number("\($0.upperBound)")]) }
        ),
        ("quote", .string(quote)),
      ])
    case .answered(let query, let change):
      .object(filled: [("query", .number("\(query)")), ("change", .string(change))])
    case .closed(let query): .object(filled: [("query", .number("\(query)"))])
    case .scored(let indicator, let points):
      .object(filled: [
        ("indicator", .string(indicator.rawValue)),
        ("points", points.map { .string($0.exact.shortText(places: 40)) }),
      ])
    case .attached(let evidence): evidence.json
    case .detached(let id): .object(filled: [("evidence", .number("\(id)"))])
    case .merged(let code): .object(filled: [("code", .string(code))])
    case .combined(let decisions):
      .object(filled: [("decisions", .array(decisions.map(\.json)))])
    }
  }
}

extension TrailEvent.Step {
  fileprivate var json: JSONValue {
    .object(filled: [
      ("revision", .number("\(revision)")), ("version", .string(version)),
      ("reasons", reasons.json),
      ("statement", signed.map { .string($0.statement) }),
      ("signature", signed.map { .string($0.signature.hexadecimal) }),
    ])
  }
}

extension Evidence {
  /// As the trail and the review's record write it.
  var json: JSONValue {
    var path: JSONValue?
    if case .referenced(let place) = holding { path = .string(place) }
    return .object(filled: [
      ("evidence", .number("\(id)")), ("indicator", .string(indicator.rawValue)),
      ("file", .string(fileName)), ("page", .string(page)), ("size", .number("\(size)")),
      ("digest", .string(digest)), ("path", path),
    ])
  }
}
