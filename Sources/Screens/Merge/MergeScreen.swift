import Evaluation
import Terminal

/// Two people's changes of one draft, to be brought together field by field (逐项合并).
struct MergeScreen: Screen {
  var name: StaticString { "merge" }
  var merge: ReportMerge
  /// The history that belongs to my side.
  var history: History
  var cursor = ListCursor()
  /// The first row shown of the two texts.
  var top = 0

  init(merge: ReportMerge, history: History) {
    self.merge = merge
    self.history = history
  }

  var keys: Keymap<Action> { MergeScreen.table }

  var selected: ReportMerge.Item? {
    merge.items.indices.contains(cursor.selected) ? merge.items[cursor.selected] : nil
  }

  private mutating func choose(_ side: ReportMerge.Side) {
    guard selected != nil else { return }
    merge.choose(side, at: cursor.selected)
  }

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    if action == .save { return take(&around) }
    if let motion = action.motion {
      move(motion, around)
      return .stay
    }
    guard action == .confirm else { return .pass }
    // Takes the other side; of what is not decided, mine first.
    choose(selected?.choice == .mine ? .theirs : .mine)
    return .stay
  }

  private mutating func move(_ motion: Motion, _ around: Surroundings) {
    let view = view(rows: bodyRows(around), columns: around.size.columns, around)
    switch motion {
    case .left: choose(.mine)
    case .right: choose(.theirs)
    case .pageDown: top = min(top + view.textRows, max(view.texts.count - 1, 0))
    case .pageUp: top = max(top - view.textRows, 0)
    case .up, .down, .start, .end, .lineStart, .lineEnd, .wordLeft, .wordRight:
      cursor.move(motion, count: merge.items.count, page: view.listRows)
      top = 0
    }
  }

  /// Goes on with the merged report once everything is decided: as one step that can be undone.
  private func take(_ around: inout Surroundings) -> Outcome {
    guard merge.undecided == 0 else {
      around.say(MergeWords.undecided(merge.undecided), .warning)
      return .stay
    }
    guard let id = around.filling?.id else { return .close }
    var history = history
    history.close()
    for (index, edit) in merge.edits.enumerated() {
      var edit = edit
      edit.isContinued = index > 0
      _ = history.record(edit)
      history.close()
    }
    around.filling?.take(merged: merge.merged, history)
    around.say(MergeWords.done, .done)
    return Outcome(.close, [.safety(.merge(merge, history, id: id))])
  }

  private func view(rows: Int, columns: Int, _ around: Surroundings) -> MergeView {
    MergeView(
      state: self, rubric: around.filling?.rubric, rows: rows, columns: columns,
      widths: around.widths)
  }

  func view(in size: Size, _ around: Surroundings) -> Canvas {
    let words = MergeWords.self
    let undecided = merge.undecided
    let head = Head(
      left: words.title, right: undecided > 0 ? words.left(undecided) : words.allDecided,
      rightStyle: undecided > 0 ? .bold.color(.yellow) : .color(.green))
    var page = Page(head, keys: keys.bar(), size: size, widths: around.widths)
    let view = view(rows: page.body.rows, columns: size.columns, around)
    view.draw(from: page.body.row, into: &page.canvas)
    page.below(view.texts.count - top - view.textRows)
    page.hint(around.notice ?? Notice(words.hint))
    return page.canvas
  }
}

extension FillingState {
  /// Goes on with what two people's changes come to.
  fileprivate mutating func take(merged: Report, _ history: History) {
    replace(merged)
    self.history = history
    steps = []
    saving.isNeeded = true
    settle(on: focus)
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
