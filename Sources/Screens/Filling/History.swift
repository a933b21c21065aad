import Evaluation

/// One change of one field, which can be taken back.
struct Edit: Equatable, Sendable {
  enum Kind: Hashable, Sendable {
    case typing, deleting, whole
  }

  var path: FieldPath
  /// Where the focus was; differs from `path` in lists, which are changed as a whole.
  var focus: FieldPath
  var before: FieldContent
  var after: FieldContent
  var kind: Kind
  /// It belongs to the edit before: both are taken back and done again together.
  var isJoined = false
}

/// Everything that can be undone and redone, across all screens of a draft.
struct History: Equatable, Sendable {
  private(set) var done: [Edit] = []
  private(set) var undone: [Edit] = []
  private var isOpen = false

  /// Adds an edit; typing on in the same field makes one edit.
  mutating func record(_ edit: Edit) {
    undone = []
    guard edit.before != edit.after else { return }
    if isOpen, let last = done.last, last.kind == edit.kind, last.kind != .whole,
      last.path == edit.path, last.focus == edit.focus
    {
      done[done.count - 1].after = edit.after
    } else {
      done.append(edit)
    }
    isOpen = true
  }

  /// The next edit stands by itself.
  mutating func close() { isOpen = false }

  /// The last edit belongs to the one before it.
  mutating func joinLast() {
    guard done.count > 1 else { return }
    done[done.count - 1].isJoined = true
  }

  mutating func takeBack() -> Edit? {
    guard let edit = done.popLast() else { return nil }
    undone.append(edit)
    isOpen = false
    return edit
  }

  mutating func doAgain() -> Edit? {
    guard let edit = undone.popLast() else { return nil }
    done.append(edit)
    isOpen = false
    return edit
  }
}
