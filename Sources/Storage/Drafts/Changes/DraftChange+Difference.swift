extension DraftChange {
  /// What differs between two draft files, as their JSON says.
  static func difference(from old: JSONValue, to new: JSONValue) -> [DraftChange] {
    var changes: [DraftChange] = []
    compare(old, new, [], &changes)
    return changes
  }

  /// Objects that are gone into; every other value is one content.
  private static func isContainer(_ path: [String]) -> Bool {
    switch (path.first, path.count) {
    case (nil, 0): true
    case ("cover", 1), ("texts", 1), ("lists", 1), ("facts", 1), ("rubric", 1): true
    case ("answers", 1...2), ("justifications", 1...3): true
    case ("answers", 3): path[2] == "checks"
    default: false
    }
  }

  private static func compare(
    _ old: JSONValue?, _ new: JSONValue?, _ path: [String], _ changes: inout [DraftChange]
  ) {
    guard isContainer(path), old.isObjectOrNone, new.isObjectOrNone else {
      if old.isExactly(new) { return }
      return changes.append(DraftChange(path: path, old: old, new: new, at: nil).trimmed)
    }
    let (before, after) = (old.members, new.members)
    for member in before {
      let other = after.first { $0.name.isExactly(member.name) }
      compare(member.value, other?.value, path + [member.name], &changes)
    }
    for member in after where !before.contains(where: { $0.name.isExactly(member.name) }) {
      compare(nil, member.value, path + [member.name], &changes)
    }
  }

  /// Of long texts and of lists, only the piece that differs.
  private var trimmed: DraftChange {
    switch (old, new) {
    case (.string(let before), .string(let after)) where before.utf8.count > 60: cut(before, after)
    case (.array(let before), .array(let after)) where before.count > 1: cut(before, after)
    default: self
    }
  }

  private func cut(_ before: String, _ after: String) -> DraftChange {
    let (old, new) = (Array(before.unicodeScalars), Array(after.unicodeScalars))
    let piece = Piece(old, new)
    return DraftChange(
      path: path, old: .string(String(scalars: old[piece.old])),
      new: .string(String(scalars: new[piece.new])), at: piece.old.lowerBound)
  }

  private func cut(_ before: [JSONValue], _ after: [JSONValue]) -> DraftChange {
    let piece = Piece(before, after) { JSONValue?.some($0).isExactly($1) }
    return DraftChange(
      path: path, old: .array(Array(before[piece.old])), new: .array(Array(after[piece.new])),
      at: piece.old.lowerBound)
  }
}

/// What lies between the common beginning and the common end of two sequences.
private struct Piece {
  var old: Range<Int>
  var new: Range<Int>

  init<Element: Equatable>(_ before: [Element], _ after: [Element]) {
    self.init(before, after, ==)
  }

  init<Element>(
    _ before: [Element], _ after: [Element], _ equal: (Element, Element) -> Bool
  ) {
    let room = min(before.count, after.count)
    var start = 0
    while start < room, equal(before[start], after[start]) { start += 1 }
    var end = 0
    while end < room - start, equal(before[before.count - 1 - end], after[after.count - 1 - end]) {
      end += 1
    }
    old = start..<before.count - end
    new = start..<after.count - end
  }
}

extension String {
  /// The same scalars; Swift's `==` takes two spellings of é for one.
  func isExactly(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }

  init(scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}

extension JSONValue? {
  var members: [JSONValue.Member] {
    if case .object(let members) = self { members } else { [] }
  }

  fileprivate var isObjectOrNone: Bool {
    switch self {
    case nil, .object: true
    case .array, .string, .number, .bool, .null: false
    }
  }

  /// The same text on a line.
  fileprivate func isExactly(_ other: JSONValue?) -> Bool {
    switch (self, other) {
    case (nil, nil): true
    case (.string(let one)?, .string(let two)?): one.isExactly(two)
    case (let one?, let two?): one.lineText.isExactly(two.lineText)
    case (nil, _?), (_?, nil): false
    }
  }
}
