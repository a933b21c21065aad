extension JSONValue {
  /// The draft file's JSON after the change; nil if the change does not fit it.
  func applying(_ change: DraftChange) -> JSONValue? {
    replaced(at: change.path[...]) { current in
      guard let at = change.at else {
        return current == change.old ? .some(change.new) : nil
      }
      return current?.spliced(at: at, change.old, change.new).map { $0 }
    }?.flatMap { $0 } ?? nil
  }

  /// The change gives the member's new value in a second optional; nothing refuses.
  private func replaced(
    at path: ArraySlice<String>, _ change: (JSONValue?) -> JSONValue??
  ) -> JSONValue?? {
    guard let name = path.first else { return change(self) }
    guard case .object(var members) = self else { return nil }
    let place = members.firstIndex { $0.name.isExactly(name) }
    let inner = place.map { members[$0].value }
    guard let value = JSONValue.replaced(inner, at: path.dropFirst(), change) else { return nil }
    if let place { members.remove(at: place) }
    if let value { members.append(Member(name: name, value: value)) }
    return .some(members.isEmpty ? nil : .object(members))
  }

  /// A container that is not there yet is made, an empty one dropped, as files have it.
  private static func replaced(
    _ inner: JSONValue?, at path: ArraySlice<String>, _ change: (JSONValue?) -> JSONValue??
  ) -> JSONValue?? {
    guard !path.isEmpty else { return change(inner) }
    return (inner ?? .object([])).replaced(at: path, change)
  }

  private func spliced(at place: Int, _ old: JSONValue?, _ new: JSONValue?) -> JSONValue? {
    switch (self, old, new) {
    case (.string(let text), .string(let old), .string(let new)):
      let (whole, old) = (Array(text.unicodeScalars), Array(old.unicodeScalars))
      guard let rest = whole.split(at: place, taking: old) else { return nil }
      return .string(String(scalars: rest.0 + Array(new.unicodeScalars) + rest.1))
    case (.array(let items), .array(let old), .array(let new)):
      guard let rest = items.split(at: place, taking: old) else { return nil }
      return .array(rest.0 + new + rest.1)
    default: return nil
    }
  }
}

extension Array where Element: Equatable {
  /// What stands before and behind a piece that must be there.
  fileprivate func split(at place: Int, taking piece: [Element]) -> ([Element], [Element])? {
    let (end, overflows) = place.addingReportingOverflow(piece.count)
    guard !overflows, place >= 0, end <= count, Array(self[place..<end]) == piece else {
      return nil
    }
    return (Array(self[..<place]), Array(self[end...]))
  }
}
