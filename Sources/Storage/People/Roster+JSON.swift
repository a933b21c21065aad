import Evaluation

extension Roster {
  private enum Key: String, JSONKey {
    case format, serial, people
  }

  private static let knownFormat = 1

  /// Reads a roster file (docs/file-format.md).
  init(reading bytes: [UInt8]) throws(FileFault) {
    let node = JSONNode(try JSONParser.value(of: bytes))
    let format = try node.format(upTo: Roster.knownFormat)
    let fields = try node.fields(Key.self)
    guard format == Roster.knownFormat else { throw node.fault(.newerFormat(format)) }
    self.init(
      serial: try fields.required(.serial).integer(in: 1...1_000_000_000),
      people: try fields.required(.people).list(Person.init(reading:)))
  }

  var bytes: [UInt8] {
    JSONValue.object([
      JSONValue.Member(name: "format", value: .number("\(Roster.knownFormat)")),
      JSONValue.Member(name: "serial", value: .number("\(serial)")),
      JSONValue.Member(name: "people", value: .array(people.map(\.json))),
    ]).canonicalBytes
  }
}

extension Person {
  private enum Key: String, JSONKey {
    case name, roles, unit, public_key, valid_from, valid_to
  }

  fileprivate init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      name: try fields.filledText(.name),
      // Written without any where there are none.
      roles: Set(
        try fields[.roles]?.list { role throws(FileFault) in
          try role.named(Role.allCases)
        } ?? []),
      unit: try fields[.unit]?.string() ?? "", publicKey: try fields[.public_key]?.string() ?? "")
    validFrom = try fields[.valid_from]?.day()
    validTo = try fields[.valid_to]?.day()
  }

  fileprivate var json: JSONValue {
    .object(filled: [
      ("name", .string(name)), ("roles", .array(roles.sorted().map { .string($0.rawValue) })),
      ("unit", .string(unit)), ("public_key", .string(publicKey)),
      ("valid_from", validFrom.map { .string($0.text) }),
      ("valid_to", validTo.map { .string($0.text) }),
    ])
  }
}

extension JSONNode {
  /// `2024-04-22` and no other writing of a day.
  fileprivate func day() throws(FileFault) -> CalendarDate {
    let text = try string()
    guard let day = CalendarDate(text), day.text == text else { throw fault(.outOfRange(text)) }
    return day
  }
}
