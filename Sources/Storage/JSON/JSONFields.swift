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

  /// The member, or nothing.
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

extension String {
  /// The most similar of the names, if one is similar at all.
  func nearest(of names: [String]) -> String? {
    let closest = names.map { (name: $0, distance: distance(to: $0)) }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }
    guard let closest, closest.distance <= max(2, count / 3) else { return nil }
    return closest.name
  }

  /// Insertions, deletions and replacements between two names (Levenshtein).
  private func distance(to other: String) -> Int {
    let target = Array(other)
    var row = Array(0...target.count)
    for (line, character) in enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (place, wanted) in target.enumerated() {
        let replaced = diagonal + (character == wanted ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = Swift.min(replaced, row[place] + 1, diagonal + 1)
      }
    }
    return row[target.count]
  }
}
