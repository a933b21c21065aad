/// How one list became another, item by item; places are counted from 0.
public struct ListDifference: Hashable, Sendable {
  public enum Change: Hashable, Sendable {
    case removed(at: Int, String)
    case added(at: Int, String)
    case moved(from: Int, to: Int, String)
    case changed(at: Int, from: String, to: String, TextDifference)
  }

  public private(set) var changes: [Change] = []

  public init(from old: [String], to new: [String]) {
    var removed: [Int] = []
    var added: [Int] = []
    for step in Alignment(old.map { ExactText($0) }, new.map { ExactText($0) }).steps {
      switch step {
      case .same: break
      case .removed(let place): removed.append(place)
      case .added(let place): added.append(place)
      }
    }
    pairMoved(&removed, &added, old, new)
    pairChanged(&removed, &added, old, new)
    changes += removed.map { .removed(at: $0, old[$0]) } + added.map { .added(at: $0, new[$0]) }
    changes.sort { $0.place < $1.place }
  }

  private mutating func pairMoved(
    _ removed: inout [Int], _ added: inout [Int], _ old: [String], _ new: [String]
  ) {
    for from in removed {
      guard let index = added.firstIndex(where: { new[$0].isExactly(old[from]) }) else { continue }
      changes.append(.moved(from: from, to: added.remove(at: index), old[from]))
      removed.removeAll { $0 == from }
    }
  }

  /// What went and came at the same place, or shares a sentence, was changed.
  private mutating func pairChanged(
    _ removed: inout [Int], _ added: inout [Int], _ old: [String], _ new: [String]
  ) {
    for from in removed {
      let candidates = added.map { ($0, TextDifference(from: old[from], to: new[$0])) }
      guard
        let match = candidates.first(where: { $0.1.keepsSomething })
          ?? candidates.first(where: { $0.0 == from })
      else { continue }
      changes.append(.changed(at: match.0, from: old[from], to: new[match.0], match.1))
      added.removeAll { $0 == match.0 }
      removed.removeAll { $0 == from }
    }
  }
}

extension ListDifference.Change {
  /// Where in the new list it is, or was in the old one.
  var place: Int {
    switch self {
    case .removed(let place, _), .added(let place, _), .moved(_, let place, _),
      .changed(let place, _, _, _):
      place
    }
  }
}

extension TextDifference {
  fileprivate var keepsSomething: Bool {
    pieces.contains { piece in
      switch piece {
      case .same, .changed: true
      case .removed, .added: false
      }
    }
  }
}
