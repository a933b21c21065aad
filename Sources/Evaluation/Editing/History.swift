/// Everything that can be undone and redone, across all screens of a draft (撤销与重做).
public struct History: Hashable, Sendable {
  /// Edits that stand, the last one last.
  public private(set) var done: [Edit] = []
  /// Edits that were taken back, the one to be done again last.
  public private(set) var undone: [Edit] = []
  private var isOpen = false

  public init() {}

  /// Adds an edit; typing on in the same field makes one edit.
  ///
  /// - Returns: What to write down of it; nil if nothing changed.
  public mutating func record(_ edit: Edit) -> EditStep? {
    guard edit.before != edit.after else { return nil }
    let joins = isOpen && done.last?.takes(edit) == true
    add(edit, joining: joins)
    isOpen = true
    return .edited(edit, joins: joins)
  }

  private mutating func add(_ edit: Edit, joining: Bool) {
    undone = []
    if joining, !done.isEmpty {
      done[done.count - 1].after = edit.after
    } else {
      done.append(edit)
    }
  }

  /// The next edit stands by itself.
  public mutating func close() { isOpen = false }

  /// What undoing takes back, the last edit first; empty when nothing is left.
  public mutating func takeBack() -> [Edit] {
    isOpen = false
    var taken: [Edit] = []
    while let edit = done.popLast() {
      undone.append(edit)
      taken.append(edit)
      if !edit.isContinued { break }
    }
    return taken
  }

  /// What redoing does again, in its order; empty when nothing is left.
  public mutating func doAgain() -> [Edit] {
    isOpen = false
    var again: [Edit] = []
    while let edit = undone.popLast() {
      done.append(edit)
      again.append(edit)
      if undone.last?.isContinued != true { break }
    }
    return again
  }
}

extension History {
  /// What Ctrl+Z takes back next: the edit that its step began with.
  public var nextToUndo: Edit? { done.last { !$0.isContinued } }

  /// What Ctrl+Y does again next.
  public var nextToRedo: Edit? { undone.last }

  /// Carries a step out again, in the report as in the history.
  ///
  /// - Returns: Whether it fits: an edit must find what it has replaced.
  public mutating func replay(_ step: EditStep, in report: inout Report) -> Bool {
    switch step {
    case .edited(let edit, let joins):
      guard report[edit.place] == edit.before else { return false }
      report[edit.place] = edit.after
      add(edit, joining: joins)
      isOpen = false
    case .undone:
      let edits = takeBack()
      for edit in edits { report[edit.place] = edit.before }
      return !edits.isEmpty
    case .redone:
      let edits = doAgain()
      for edit in edits { report[edit.place] = edit.after }
      return !edits.isEmpty
    }
    return true
  }

  /// The history of an earlier session goes before this one's.
  public mutating func follow(_ earlier: History) {
    if done.isEmpty, undone.isEmpty {
      undone = earlier.undone
    }
    done = earlier.done + done
  }

  /// The report as it was before everything that stands was done.
  public func start(of report: Report) -> Report {
    var start = report
    for edit in done.reversed() { start[edit.place] = edit.before }
    return start
  }

  /// The steps that lead from `start(of:)` to the present history, as few as there can be.
  public var steps: [EditStep] {
    let edits = done + undone.reversed()
    let groups = undone.count { !$0.isContinued }
    return edits.map { .edited($0, joins: false) } + Array(repeating: .undone, count: groups)
  }
}

extension Edit {
  /// Another edit is only its next characters.
  fileprivate func takes(_ next: Edit) -> Bool {
    kind == next.kind && kind != .whole && place == next.place && focus == next.focus
      && !next.isContinued
  }
}
