/// The names that an object of ours may have.
protocol JSONKey: RawRepresentable, CaseIterable, Hashable where RawValue == String {}

/// An object whose names are all known.
struct JSONFields<Key: JSONKey> {
  let node: JSONNode
  private var values: [Key: JSONValue] = [:]

  init(_ node: JSONNode) throws(FileFault) {
    self.node = node
    for (name, member) in try node.members() {
      guard let key = Key(rawValue: name) else {
        throw node.fault(.unknownKey(name, nearest: name.nearest(of: Key.allCases.map(\.rawValue))))
      }
      values[key] = member.value
    }
  }

  /// The member, or nothing.
  subscript(key: Key) -> JSONNode? {
    values[key].map { JSONNode($0, at: .key(node.path, key.rawValue)) }
  }

  /// The member, which must be there.
  func required(_ key: Key) throws(FileFault) -> JSONNode {
    guard let found = self[key] else { throw node.fault(.missingKey(key.rawValue)) }
    return found
  }

  /// Refuses the keys that have no meaning beside a certain kind.
  func allows(only keys: Set<Key>) throws(FileFault) {
    for key in Key.allCases where values[key] != nil && !keys.contains(key) {
      throw node.fault(.unknownKey(key.rawValue, nearest: nil))
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
