import Evaluation
import Terminal

/// The base data screen (基础数据表): which figure is being entered, and what is in sight.
///
/// The figure itself is edited in `FillingState`, with its caret, its undo and its saving.
struct BaseDataState: Equatable, Sendable {
  var fact: Fact.ID
  /// The first line shown.
  var top = 0
  /// Where the filler was before, and comes back to.
  let origin: FieldPath
}

extension AppState {
  /// Opens the tables at a figure: the given one, else the focused one, else the first that the
  /// indicator on the screen uses.
  mutating func openBaseData(at wanted: Fact.ID? = nil) {
    guard let filling else { return }
    let grid = BaseGrid(filling.rubric)
    let used = filling.indicator.map { filling.rubric.facts(of: $0).map(\.id) } ?? []
    let focused: [Fact.ID] = if case .fact(let id) = filling.focus { [id] } else { [] }
    let candidates = [wanted].compactMap { $0 } + focused + used
    let fact =
      candidates.first { grid.place(of: $0) != nil }
      ?? grid.places.first.flatMap { grid.fact(at: $0) }
    guard let fact else {
      notice = Notice(BaseDataWords.none)
      return
    }
    overlays = [.baseData(BaseDataState(fact: fact, origin: filling.focus))]
    self.filling?.go(to: .fact(fact), selecting: true)
  }

  mutating func act(_ action: Action, baseData old: BaseDataState) -> [Effect] {
    guard let filling else { return [] }
    var state = old
    let grid = BaseGrid(filling.rubric)
    overlays.append(.baseData(state))
    guard let place = grid.place(of: state.fact) else { return [] }
    switch action {
    case .confirm, .nextField: go(to: grid.stepped(place, by: 1), in: grid, &state)
    case .previousField: go(to: grid.stepped(place, by: -1), in: grid, &state)
    case .move(let motion): move(motion, from: place, in: grid, &state)
    case .undo, .redo: _ = actFilling(action)
    case .why: explain(.input(state.fact))
    case .whatIf: openWhatIf(at: .fact(state.fact))
    case .importing(let action): return actImport(action)
    case .toIndicator: openIndicator(using: state.fact)
    case .cut, .copy, .paste: return actFilling(action)
    case .select, .deleteBackward, .deleteForward, .deleteWord, .deleteNextWord,
      .deleteToLineEnd, .clearLine, .selectAll:
      self.filling?.act(action, layout: nil)
    case .help, .menu, .quit, .back, .findings, .outline, .preview, .export, .secret, .search,
      .override,
      .save, .home, .nextFinding, .previousFinding, .acceptFix, .justify, .nextFilter, .nextOrder,
      .identities, .nextPart,
      .previousPart, .editExternally, .moveItemUp, .moveItemDown, .removeItem, .newDraft,
      .baseData, .keepTrial, .dropTrial, .desk:
      break
    }
    return []
  }

  /// Arrows go through the text that is being typed, and from its ends to the next cell.
  private mutating func move(
    _ motion: Motion, from place: BaseGrid.Place, in grid: BaseGrid, _ state: inout BaseDataState
  ) {
    let page = max(baseDataRows - 1, 1)
    switch motion {
    case .up: go(to: grid.moved(place, rows: -1), in: grid, &state)
    case .down: go(to: grid.moved(place, rows: 1), in: grid, &state)
    case .pageUp: go(to: grid.moved(place, rows: -page), in: grid, &state)
    case .pageDown: go(to: grid.moved(place, rows: page), in: grid, &state)
    case .left where filling?.isAtEdge(.left) == true:
      go(to: grid.stepped(place, by: -1), in: grid, &state)
    case .right where filling?.isAtEdge(.right) == true:
      go(to: grid.stepped(place, by: 1), in: grid, &state)
    case .left, .right, .wordLeft, .wordRight, .lineStart, .lineEnd, .start, .end:
      filling?.act(.move(motion), layout: nil)
    }
  }

  private mutating func go(
    to place: BaseGrid.Place, in grid: BaseGrid, _ state: inout BaseDataState
  ) {
    guard let fact = grid.fact(at: place) else { return }
    state.fact = fact
    state.top = baseDataTop(state, grid)
    replaceFront(.baseData(state))
    filling?.go(to: .fact(fact), selecting: true)
  }

  /// From a cell to the first indicator that it feeds.
  private mutating func openIndicator(using fact: Fact.ID) {
    guard let user = filling?.rubric.indicators(using: fact).first else {
      notice = Notice(BaseDataWords.feedsNothing)
      return
    }
    overlays = []
    filling?.open(.indicator(user.id))
    filling?.go(to: .fact(fact), selecting: true)
  }
}

extension FillingState {
  /// Nothing is being typed, or the caret stands at that end of it.
  func isAtEdge(_ side: Motion) -> Bool {
    if field.isChoice { return true }
    if editor.selection == 0..<editor.count || editor.count == 0 { return true }
    return editor.selection == nil && editor.caret == (side == .left ? 0 : editor.count)
  }
}
