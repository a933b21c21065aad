/// The names that an object of ours may have.
protocol JSONKey: RawRepresentable, CaseIterable where RawValue == String {}

/// An object whose names are all known.
///
/// Its members stand in a list: for a dictionary with keys of each kind, the runtime would search
/// through all conformances of the program thirty times, a seventh of the whole start.
struct JSONFields<Key: JSONKey> {
  let node: JSONNode
  private let members: [(name: String, node: JSONNode)]

  init(_ node: JSONNode) throws(FileFault) {
    self.node = node
    members = try node.members()
    for (name, _) in members where Key(rawValue: name) == nil {
      throw node.fault(.unknownKey(name, known: Key.allCases.map(\.rawValue)))
    }
  }

  /// The member, or nil.
  subscript(key: Key) -> JSONNode? {
    let name = key.rawValue
    return members.first { $0.name == name }?.node
  }

  /// The member, which must be there.
  func required(_ key: Key) throws(FileFault) -> JSONNode {
    guard let found = self[key] else { throw node.fault(.missingKey(key.rawValue)) }
    return found
  }

  /// The member's text, which must be there and not be empty: what is empty is never written.
  func filledText(_ key: Key) throws(FileFault) -> String {
    let text = try required(key).string()
    guard !text.isEmpty else { throw node.fault(.missingKey(key.rawValue)) }
    return text
  }

  /// Refuses the keys that have no meaning beside a certain kind.
  func allows(only keys: [Key]) throws(FileFault) {
    try refuse(Key.allCases.filter { key in !keys.contains { $0.rawValue == key.rawValue } })
  }

  /// Refuses some keys.
  func refuse(_ keys: [Key]) throws(FileFault) {
    for key in keys where self[key] != nil {
      throw node.fault(.unknownKey(key.rawValue, known: []))
    }
  }
}
