/// A JSON value (RFC 8259) whose numbers keep their digits and whose names are unique.
public enum JSONValue: Hashable, Sendable {
  /// In the file's order.
  case object([Member])
  case array([JSONValue])
  case string(String)
  case number(String)
  case bool(Bool)
  case null

  public struct Member: Hashable, Sendable {
    public var name: String
    public var value: JSONValue

    public init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  enum Kind: Hashable, Sendable {
    case object, array, string, number, bool, null
  }

  var kind: Kind {
    switch self {
    case .object: .object
    case .array: .array
    case .string: .string
    case .number: .number
    case .bool: .bool
    case .null: .null
    }
  }
}

extension JSONValue {
  /// An object without the members that hold nothing.
  static func object(filled members: [(String, JSONValue?)]) -> JSONValue {
    .object(
      members.compactMap { name, value in
        guard let value, !value.isEmpty else { return nil }
        return Member(name: name, value: value)
      })
  }

  private var isEmpty: Bool {
    switch self {
    case .object(let members): members.isEmpty
    case .array(let items): items.isEmpty
    case .string(let text): text.isEmpty
    case .number, .bool, .null: false
    }
  }
}
