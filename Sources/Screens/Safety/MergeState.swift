import Evaluation
import Terminal

/// Two people's changes of one draft, to be brought together field by field (逐项合并).
struct MergeState: Equatable, Sendable {
  var merge: ReportMerge
  /// The history that belongs to my side.
  var history: History
  var cursor = ListCursor()
  /// The first row shown of the two texts.
  var top = 0

  var selected: ReportMerge.Item? {
    merge.items.indices.contains(cursor.selected) ? merge.items[cursor.selected] : nil
  }

  mutating func choose(_ side: ReportMerge.Side) {
    guard selected != nil else { return }
    merge.choose(side, at: cursor.selected)
  }

  /// Enter takes the other side; of what is not decided, mine first.
  mutating func toggle() { choose(selected?.choice == .mine ? .theirs : .mine) }
}

extension AppState {
  /// Asks, after a save was refused because the file has changed.
  mutating func askToMerge(base: Report, theirs: Report) {
    guard let filling else { return }
    let merge = ReportMerge(
      base: base, mine: filling.report, theirs: theirs, by: filling.rubric)
    overlays = [.merge(MergeState(merge: merge, history: filling.history))]
  }

  /// Asks, where text from a journal meets a file that was changed since.
  mutating func askToMerge(_ recovery: Recovery) {
    guard let filling else { return }
    let merge = ReportMerge(
      base: recovery.base, mine: recovery.report, theirs: filling.report, by: filling.rubric)
    overlays = [.merge(MergeState(merge: merge, history: recovery.history))]
  }

  mutating func act(_ action: Action, merge old: MergeState) -> [Effect] {
    var state = old
    if action == .save { return take(state) }
    if action == .confirm { state.toggle() }
    if case .move(let motion) = action { move(motion, &state) }
    overlays.append(.merge(state))
    return []
  }

  private func move(_ motion: Motion, _ state: inout MergeState) {
    let view = mergeView(state, rows: bodyRows(with: Keys.merge), columns: size.columns)
    switch motion {
    case .left: state.choose(.mine)
    case .right: state.choose(.theirs)
    case .pageDown: state.top = min(state.top + view.textRows, max(view.texts.count - 1, 0))
    case .pageUp: state.top = max(state.top - view.textRows, 0)
    case .up, .down, .start, .end, .lineStart, .lineEnd, .wordLeft, .wordRight:
      state.cursor.move(motion, count: state.merge.items.count, page: view.listRows)
      state.top = 0
    }
  }

  /// Goes on with the merged report once everything is decided: as one step that can be undone.
  private mutating func take(_ state: MergeState) -> [Effect] {
    guard state.merge.undecided == 0 else {
      overlays.append(.merge(state))
      notice = Notice(MergeWords.undecided(state.merge.undecided), .warning)
      return []
    }
    guard var filling else { return [] }
    var history = state.history
    history.close()
    for (index, edit) in state.merge.edits.enumerated() {
      var edit = edit
      edit.isContinued = index > 0
      _ = history.record(edit)
      history.close()
    }
    filling.replace(state.merge.merged)
    filling.history = history
    filling.steps = []
    filling.saving.isNeeded = true
    filling.settle(on: filling.focus)
    self.filling = filling
    notice = Notice(MergeWords.done, .done)
    return [
      .safety(
        .merge(state.merge, filling.history, id: filling.id))
    ]
  }
}

extension ReportMerge {
  /// What turns my report into the merged one; marks first, since changing a field confirms it.
  var edits: [Edit] {
    let merged = merged
    let edits = items.filter { merged[$0.place] != $0.mine }.map { item in
      Edit(item.place, focus: item.place.field, from: item.mine, to: merged[item.place], .whole)
    }
    return edits.filter(\.place.isMark) + edits.filter { !$0.place.isMark }
  }
}

extension EditPlace {
  fileprivate var isMark: Bool {
    switch self {
    case .secret, .unconfirmed: true
    case .field, .justification, .lastYear: false
    }
  }
}
