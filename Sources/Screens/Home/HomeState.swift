import Evaluation
import Terminal

/// The list of drafts in the data folder.
struct HomeState: Equatable, Sendable {
  var drafts: [DraftLine] = []
  var cursor = ListCursor()
  var isRead = false
  /// The draft that the cursor goes to with the next list: the one that was made or left.
  var wanted: String?
  /// A draft was removed that can be put back.
  var hasRemoved = false
  /// How often a unit and year stand in the list, as far as they are known.
  private var names: [DraftName: Int] = [:]

  private struct DraftName: Hashable {
    var unit: String
    var year: String

    init(_ line: DraftLine) { (unit, year) = (line.unit, line.year) }
  }

  /// Drafts whose score is not known yet, in the order of the list.
  var unscored: [DraftLine] { drafts.filter { $0.score == nil && $0.trouble == nil } }

  var selected: DraftLine? {
    drafts.indices.contains(cursor.selected) ? drafts[cursor.selected] : nil
  }

  /// A new list; what was known of a draft stays until it is read again, but for its score.
  mutating func take(_ names: [DraftLine]) {
    let selected = wanted ?? self.selected?.id
    wanted = nil
    let known = Dictionary(drafts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    drafts = names.map { line in
      guard line.trouble == nil, let old = known[line.id] else { return line }
      return DraftLine(id: old.id, unit: old.unit, year: old.year)
    }
    isRead = true
    let counted = drafts.filter { !$0.unit.isEmpty }.map { (DraftName($0), 1) }
    self.names = Dictionary(counted, uniquingKeysWith: +)
    cursor.selected = drafts.firstIndex { $0.id == selected } ?? cursor.selected
    cursor.selected = min(cursor.selected, max(drafts.count - 1, 0))
  }

  mutating func take(_ line: DraftLine) {
    guard let index = drafts.firstIndex(where: { $0.id == line.id }) else { return }
    let (old, new) = (DraftName(drafts[index]), DraftName(line))
    drafts[index] = line
    guard old != new else { return }
    names[old, default: 0] -= 1
    names[new, default: 0] += 1
  }

  /// A draft of that unit and year, if one of the list is known to be.
  func draft(of unit: String, _ year: String) -> DraftLine? {
    drafts.first { !$0.unit.isEmpty && $0.unit == unit && $0.year == year }
  }

  /// Another draft of the list has the same unit and year.
  func hasTwin(_ line: DraftLine) -> Bool { names[DraftName(line), default: 0] > 1 }
}

extension AppState {
  mutating func actAtHome(_ action: Action) -> [Effect] {
    switch action {
    case .move(let motion):
      home.cursor.move(motion, count: home.drafts.count, page: homeRows)
    case .newDraft: return [.listRubrics]
    case .home: return [.list]
    case .confirm: return openSelected()
    case .desk(let action): return actDesk(action)
    case .importing(let action): return actImport(action)
    case .search:
      overlays.append(.palette(PaletteState(items: draftItems, isOfDrafts: true)))
    case .export:
      notice = Notice(home.selected == nil ? HomeWords.empty : HomeWords.openFirst, .warning)
    case .removeItem: return removeSelected()
    case .undo:
      guard home.hasRemoved else {
        notice = Notice(HomeWords.nothingRemoved)
        return []
      }
      return [.restoreRemoved]
    case .help, .menu, .quit, .back, .why, .nextFinding, .previousFinding, .findings, .outline,
      .preview, .secret, .override, .save, .redo, .nextField, .previousField,
      .nextPart,
      .previousPart, .select, .deleteBackward, .deleteForward, .deleteWord, .deleteNextWord,
      .deleteToLineEnd, .clearLine, .cut, .copy, .paste, .selectAll, .editExternally, .moveItemUp,
      .moveItemDown, .acceptFix, .justify, .nextFilter, .nextOrder, .identities,
      .baseData, .toIndicator, .whatIf, .keepTrial, .dropTrial:
      break
    }
    return []
  }

  /// The drafts to be found by name, those on the list's top first.
  var draftItems: [PaletteState.Item] {
    home.drafts.map { draft in
      PaletteState.Item(
        title: HomeWords.open(draft.unit.isEmpty ? draft.id : draft.unit, draft.year),
        note: draft.id, keywords: (draft.id + draft.year).lowercased(),
        target: .draft(id: draft.id))
    }
  }

  mutating func openDraft(_ id: String) -> [Effect] {
    guard let index = home.drafts.firstIndex(where: { $0.id == id }) else { return [] }
    home.cursor.selected = index
    return openSelected()
  }

  /// Moves the selected draft out of the list; ^Z puts it back.
  private mutating func removeSelected() -> [Effect] {
    guard let draft = home.selected else {
      notice = Notice(HomeWords.empty, .warning)
      return []
    }
    return [.remove(id: draft.id)]
  }

  private mutating func openSelected() -> [Effect] {
    guard let draft = home.selected else {
      notice = Notice(HomeWords.empty, .warning)
      return []
    }
    guard let trouble = draft.trouble else { return [.open(id: draft.id)] }
    notice = Notice(trouble, .error)
    return []
  }

  /// Rows of the list below its column heads.
  var homeRows: Int { max(Page.bodyRows(keys: Keys.home.bar(), size: size, widths: widths) - 1, 1) }

  private var visibleDrafts: ArraySlice<DraftLine> {
    let top = home.cursor.visibleTop(count: home.drafts.count, page: homeRows)
    return home.drafts.dropFirst(top).prefix(homeRows)
  }

  /// Asks what the drafts on the screen are: the others can wait for their scores.
  func identifyVisible() -> [Effect] {
    visibleDrafts.filter { $0.trouble == nil }.map { .identify(id: $0.id) }
  }

  /// Scores some drafts more: first those on the screen.
  func summarizeMore() -> [Effect] {
    guard filling == nil else { return [] }
    let next = visibleDrafts.filter { $0.score == nil && $0.trouble == nil } + home.unscored
    var seen: Set<String> = []
    return next.filter { seen.insert($0.id).inserted }.prefix(AppState.draftsPerTick)
      .map { .summarize(id: $0.id) }
  }
}
