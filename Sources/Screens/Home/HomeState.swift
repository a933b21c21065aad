import Evaluation
import Terminal

/// The list of drafts in the data folder.
struct HomeState: Equatable, Sendable {
  var drafts: [DraftLine] = []
  var rubrics: [RubricLine] = []
  var cursor = ListCursor()
  var isRead = false

  /// Drafts whose score is not known yet, in the order of the list.
  var unscored: [DraftLine] { drafts.filter { $0.score == nil && $0.trouble == nil } }

  var selected: DraftLine? {
    drafts.indices.contains(cursor.selected) ? drafts[cursor.selected] : nil
  }

  /// A new list; scores that are known and the selection stay.
  mutating func take(_ drafts: [DraftLine], _ rubrics: [RubricLine]) {
    let selected = self.selected?.id
    self.drafts = drafts
    self.rubrics = rubrics
    isRead = true
    cursor.selected = drafts.firstIndex { $0.id == selected } ?? cursor.selected
    cursor.selected = min(cursor.selected, max(drafts.count - 1, 0))
  }

  mutating func take(_ line: DraftLine) {
    guard let index = drafts.firstIndex(where: { $0.id == line.id }) else { return }
    drafts[index] = line
  }
}

extension AppState {
  mutating func actAtHome(_ action: Action) -> [Effect] {
    switch action {
    case .move(let motion):
      home.cursor.move(motion, count: home.drafts.count, page: homeRows)
    case .newDraft: overlays.append(.newDraft(NewDraftState(rubrics: home.rubrics)))
    case .home: return [.list]
    case .confirm: return openSelected()
    case .export:
      notice = Notice(home.selected == nil ? Words.Home.empty : Words.Home.openFirst, .warning)
    case .help, .menu, .quit, .back, .why, .nextFinding, .previousFinding, .findings, .outline,
      .preview, .search, .override, .save, .undo, .redo, .nextField, .previousField, .nextPart,
      .previousPart, .select, .deleteBackward, .deleteForward, .deleteWord, .deleteNextWord,
      .deleteToLineEnd, .cut, .copy, .paste, .selectAll, .editExternally, .moveItemUp,
      .moveItemDown, .removeItem:
      break
    }
    return []
  }

  private mutating func openSelected() -> [Effect] {
    guard let draft = home.selected else {
      notice = Notice(Words.Home.empty, .warning)
      return []
    }
    guard let trouble = draft.trouble else { return [.open(id: draft.id)] }
    notice = Notice(trouble, .error)
    return []
  }

  /// Rows of the list below its column heads.
  var homeRows: Int { max(Page.bodyRows(keys: Keys.home.bar(), size: size, widths: widths) - 1, 1) }

  /// Scores some drafts more: first those on the screen.
  mutating func summarizeMore() -> [Effect] {
    guard filling == nil else { return [] }
    let top = home.cursor.visibleTop(count: home.drafts.count, page: homeRows)
    let visible = home.drafts.dropFirst(top).prefix(homeRows)
    let next = visible.filter { $0.score == nil && $0.trouble == nil } + home.unscored
    var seen: Set<String> = []
    return next.filter { seen.insert($0.id).inserted }.prefix(AppState.draftsPerTick)
      .map { .summarize(id: $0.id) }
  }
}
