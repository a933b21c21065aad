import Evaluation

@testable import Storage

/// The part of JSON Schema (2020-12) that docs/rubric.schema.json uses.
struct SchemaValidator {
  let root: JSONValue

  /// Whether the schema allows the value.
  func allows(_ value: JSONValue) -> Bool { allows(value, by: root) }

  func allows(_ value: JSONValue, by schema: JSONValue) -> Bool {
    schema.members.allSatisfy { keyword in holds(keyword, for: value, in: schema) }
  }

  private func holds(_ keyword: JSONValue.Member, for value: JSONValue, in schema: JSONValue)
    -> Bool
  {
    switch keyword.name {
    case "$ref": return allows(value, by: definition(keyword.value.text ?? ""))
    case "type": return value.type == keyword.value.text || isInteger(value, keyword.value)
    case "const": return value == keyword.value
    case "enum": return keyword.value.items.contains(value)
    case "oneOf": return keyword.value.items.count { allows(value, by: $0) } == 1
    case "anyOf": return keyword.value.items.contains { allows(value, by: $0) }
    case "pattern": return matches(value, keyword.value.text ?? "")
    case "minLength": return (value.text?.count ?? .max) >= keyword.value.whole
    case "minItems": return value.items.count >= keyword.value.whole
    case "maxItems": return value.items.count <= keyword.value.whole
    case "minimum": return value.whole >= keyword.value.whole
    case "maximum": return value.whole <= keyword.value.whole
    case "items": return value.items.allSatisfy { allows($0, by: keyword.value) }
    case "required":
      return keyword.value.items.allSatisfy { name in value[name.text ?? ""] != nil }
    case "properties": return propertiesHold(value, keyword.value)
    case "additionalProperties": return restHolds(value, keyword.value, schema["properties"])
    case "title", "description", "$schema", "$defs": return true
    default:
      // A keyword that is not known here would be a hole in the test.
      return false
    }
  }

  private func isInteger(_ value: JSONValue, _ type: JSONValue) -> Bool {
    guard case .number(let digits) = value else { return false }
    return type.text == "integer" && Int(digits) != nil
  }

  private func propertiesHold(_ value: JSONValue, _ properties: JSONValue) -> Bool {
    value.members.allSatisfy { member in
      properties[member.name].map { allows(member.value, by: $0) } ?? true
    }
  }

  private func restHolds(_ value: JSONValue, _ rest: JSONValue, _ known: JSONValue?) -> Bool {
    value.members.allSatisfy { member in
      if known?[member.name] != nil { return true }
      return rest == .bool(false) ? false : allows(member.value, by: rest)
    }
  }

  private func matches(_ value: JSONValue, _ pattern: String) -> Bool {
    guard let text = value.text, let regex = try? Regex(pattern) else { return false }
    return text.wholeMatch(of: regex) != nil
  }

  func definition(_ reference: String) -> JSONValue {
    root["$defs"]?[String(reference.dropFirst("#/$defs/".count))] ?? .null
  }
}

extension SchemaValidator {
  /// Every object that the schema describes, as the sets of names that it may have.
  var objects: [JSONValue] {
    root.descendants.filter { $0["additionalProperties"] == .bool(false) }
  }

  /// The objects that may stand where a schema stands, references and choices followed.
  func objects(for schema: JSONValue) -> [JSONValue] {
    if let reference = schema["$ref"]?.text { return objects(for: definition(reference)) }
    if let choices = schema["oneOf"] ?? schema["anyOf"] {
      return choices.items.flatMap { objects(for: $0) }
    }
    return schema["type"]?.text == "object" ? [schema] : []
  }

  /// The schemas of a member or item, one for each object that may stand there.
  func schemas(below schemas: [JSONValue], at step: JSONStep) -> [JSONValue] {
    schemas.flatMap { schema -> [JSONValue] in
      switch step {
      case .member(let name):
        objects(for: schema).compactMap { object in
          if let known = object["properties"]?[name] { return known }
          let rest = object["additionalProperties"]
          return rest == .bool(false) ? nil : rest
        }
      case .item: resolved(schema).compactMap { $0["items"] }
      }
    }
  }

  private func resolved(_ schema: JSONValue) -> [JSONValue] {
    if let reference = schema["$ref"]?.text { return resolved(definition(reference)) }
    return [schema]
  }
}

/// One step from a JSON value to one inside it.
enum JSONStep: Hashable, Sendable {
  case member(String)
  case item(Int)
}

extension JSONValue {
  subscript(name: String) -> JSONValue? { members.first { $0.name == name }?.value }

  var members: [Member] {
    switch self {
    case .object(let members): members
    case .array, .string, .number, .bool, .null: []
    }
  }

  var items: [JSONValue] {
    switch self {
    case .array(let items): items
    case .object, .string, .number, .bool, .null: []
    }
  }

  var text: String? {
    switch self {
    case .string(let text): text
    case .object, .array, .number, .bool, .null: nil
    }
  }

  fileprivate var whole: Int {
    switch self {
    case .number(let digits): Int(digits) ?? 0
    case .object, .array, .string, .bool, .null: 0
    }
  }

  fileprivate var type: String {
    switch self {
    case .object: "object"
    case .array: "array"
    case .string: "string"
    case .number: "number"
    case .bool: "boolean"
    case .null: "null"
    }
  }

  /// The value itself and all inside it.
  var descendants: [JSONValue] {
    [self] + members.flatMap(\.value.descendants) + items.flatMap(\.descendants)
  }

  /// Every place inside, with the way to it.
  func places(_ path: [JSONStep] = []) -> [(path: [JSONStep], value: JSONValue)] {
    [(path, self)]
      + members.flatMap { $0.value.places(path + [.member($0.name)]) }
      + items.enumerated().flatMap { $1.places(path + [.item($0)]) }
  }

  /// The same with another value at a place, or without that member.
  func replacing(_ path: ArraySlice<JSONStep>, by other: JSONValue?) -> JSONValue {
    guard let step = path.first else { return other ?? self }
    let rest = path.dropFirst()
    switch (self, step) {
    case (.object(let members), .member(let name)):
      return .object(
        members.compactMap { member in
          guard member.name == name else { return member }
          if rest.isEmpty, other == nil { return nil }
          return Member(name: name, value: member.value.replacing(rest, by: other))
        })
    case (.array(let items), .item(let place)):
      return .array(
        items.enumerated().map { $0 == place ? $1.replacing(rest, by: other) : $1 })
    case (.object, _), (.array, _), (.string, _), (.number, _), (.bool, _), (.null, _):
      return self
    }
  }

  /// The object with one more member.
  func adding(_ name: String, _ value: JSONValue) -> JSONValue {
    .object(members + [Member(name: name, value: value)])
  }

  /// The value with nothing but what leads to a place: lists have one item, others are empty.
  ///
  /// Members stay, so that what is required is there.
  func pruned(along path: [JSONStep]) -> JSONValue {
    guard let step = path.first else { return self }
    switch (self, step) {
    case (.object(let members), .member(let name)):
      return .object(
        members.map { member in
          guard member.name == name else {
            return member.value.kind == .array
              ? Member(name: member.name, value: .array([])) : member
          }
          return Member(name: name, value: member.value.pruned(along: Array(path.dropFirst())))
        })
    case (.array(let items), .item(let place)) where path.count > 1:
      return .array([items[place].pruned(along: Array(path.dropFirst()))])
    case (.object, _), (.array, _), (.string, _), (.number, _), (.bool, _), (.null, _):
      return self
    }
  }
}

extension [JSONStep] {
  /// The way to the same place in a pruned value.
  var pruned: [JSONStep] {
    enumerated().map { index, step in
      if case .item = step, index + 1 < count { return .item(0) }
      return step
    }
  }
}
