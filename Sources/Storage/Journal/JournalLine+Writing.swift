import Evaluation

extension JournalLine {
  /// The line with its line feed.
  var bytes: [UInt8] {
    // Put together in one array: a line is written with each key, before anything is drawn.
    var members: [Member] = []
    members.reserveCapacity(JournalLine.mostMembers)
    members.append(Member(.at, .string(moment.text)))
    content.add(to: &members)
    var bytes = JSONValue.object(members).lineBytes
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private static let mostMembers = 8
}

private typealias Member = JSONValue.Member

extension JSONValue.Member {
  fileprivate init(_ key: JournalKey, _ value: JSONValue) {
    self.init(name: key.rawValue, value: value)
  }
}

extension JournalLine.Content {
  fileprivate func add(to members: inout [JSONValue.Member]) {
    switch self {
    case .saved(let digest): members.append(Member(.saved, .string(digest)))
    case .merged(let decisions): members.append(Member(.merged, .array(decisions.map(\.json))))
    case .step(.undone): members.append(Member(.undo, .bool(true)))
    case .step(.redone): members.append(Member(.redo, .bool(true)))
    case .step(.edited(let edit, let joins)):
      edit.add(to: &members)
      if joins { members.append(Member(.joins, .bool(true))) }
    }
  }
}

extension Edit {
  fileprivate func add(to members: inout [JSONValue.Member]) {
    let (path, change) = change
    members += place.members(at: path)
    members += change
    members.append(Member(.kind, .string(EditKindKey(kind).rawValue)))
    if focus != path { members.append(Member(.focus, .string(focus.address))) }
    if isContinued { members.append(Member(.with, .bool(true))) }
  }

  /// The address and what changes there, as little as there can be: of a list with one changed
  /// item only that item's characters.
  private var change: (FieldPath, [JSONValue.Member]) {
    switch (before, after) {
    case (.text(let old), .text(let new)): return (place.field, Splice(from: old, to: new).members)
    case (.items(let old), .items(let new)): return change(from: old, to: new)
    case (.text, _), (.items, _), (.fact, _), (.points, _), (.check, _), (.lastYear, _):
      var members: [Member] = []
      if let old = before.json { members.append(Member(.old, old)) }
      if let new = after.json { members.append(Member(.new, new)) }
      return (place.field, members)
    }
  }

  private func change(
    from old: [String], to new: [String]
  ) -> (FieldPath, [JSONValue.Member]) {
    var head = 0
    while head < min(old.count, new.count), old[head].utf8.elementsEqual(new[head].utf8) {
      head += 1
    }
    var tail = 0
    while tail < min(old.count, new.count) - head,
      old[old.count - 1 - tail].utf8.elementsEqual(new[new.count - 1 - tail].utf8)
    { tail += 1 }
    let (cut, put) = (old[head..<(old.count - tail)], new[head..<(new.count - tail)])
    if cut.count == 1, put.count == 1, case .items(let section) = place.field {
      return (.item(section, head), Splice(from: old[head], to: new[head]).members)
    }
    let members = [
      Member(.item, .number("\(head + 1)")),
      Member(.cut, .array(cut.map { .string($0) })), Member(.put, .array(put.map { .string($0) })),
    ]
    return (place.field, members)
  }
}

extension EditPlace {
  fileprivate func members(at path: FieldPath) -> [JSONValue.Member] {
    switch self {
    case .field: [Member(.field, .string(path.address))]
    case .justification(let key):
      [Member(.field, .string(path.address)), Member(.reasonFor, .string(key.check))]
        + (key.matter.isEmpty ? [] : [Member(.matter, .string(key.matter))])
    case .secret(let part): [Member(.secret, .string(part.address))]
    case .unconfirmed(let path): [Member(.unconfirmed, .string(path.address))]
    case .lastYear: [Member(.lastYear, .bool(true))]
    }
  }
}

extension Splice {
  fileprivate var members: [JSONValue.Member] {
    var members = [Member(.from, .number("\(from)"))]
    if !cut.isEmpty { members.append(Member(.cut, .string(cut))) }
    if !put.isEmpty { members.append(Member(.put, .string(put))) }
    return members
  }
}

extension FieldContent {
  /// As the draft file writes it; nothing for an empty field.
  fileprivate var json: JSONValue? {
    switch self {
    case .text(let text): .string(text)
    case .items(let items): .array(items.map { .string($0) })
    case .fact(let entry): entry?.json
    case .points(let entry): entry?.json
    case .check(let check): check.map { .bool($0) }
    case .lastYear(let year): year?.json
    }
  }
}
