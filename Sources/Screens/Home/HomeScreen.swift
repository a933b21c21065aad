import Evaluation
import Terminal

/// The list of drafts, from which everything begins.
struct HomeScreen: Screen {
  var name: StaticString { "home" }
  /// Its own and those that lead to other screens.
  let keys: Keymap<Action>

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    if let motion = action.motion {
      around.home.cursor.move(
        motion, count: around.home.drafts.count, page: HomeScreen.rows(keys, around))
      return .stay
    }
    if action == .confirm { return .ask(open(&around)) }
    if action == .own(.refresh) { return .ask([.list]) }
    if action == .removeItem { return .ask(remove(&around)) }
    if action == .undo { return .ask(putBack(&around)) }
    guard action == .open(.export) else { return .pass }
    around.say(
      around.home.selected == nil ? HomeWords.empty : HomeWords.openFirst, .warning)
    return .stay
  }

  private func open(_ around: inout Surroundings) -> [Effect] {
    guard let draft = selected(&around) else { return [] }
    return around.open(draft)
  }

  /// Moves the selected draft out of the list; ^Z puts it back.
  private func remove(_ around: inout Surroundings) -> [Effect] {
    selected(&around).map { [.remove(id: $0.id)] } ?? []
  }

  private func selected(_ around: inout Surroundings) -> DraftLine? {
    if around.home.selected == nil { around.say(HomeWords.empty, .warning) }
    return around.home.selected
  }

  private func putBack(_ around: inout Surroundings) -> [Effect] {
    guard around.home.hasRemoved else {
      around.say(HomeWords.nothingRemoved)
      return []
    }
    return [.restoreRemoved]
  }

  func list(_ around: Surroundings) -> ShownList? {
    ShownList(
      around.home.cursor, count: around.home.drafts.count, firstRow: 3,
      rows: HomeScreen.rows(keys, around))
  }

  /// Rows of the list below its column heads.
  private static func rows(_ keys: Keymap<Action>, _ around: Surroundings) -> Int {
    max(Page.bodyRows(keys: keys.bar(), size: around.size, widths: around.widths) - 1, 1)
  }
}

extension HomeScreen {
  private func visible(_ around: Surroundings) -> ArraySlice<DraftLine> {
    let rows = HomeScreen.rows(keys, around)
    let home = around.home
    let top = home.cursor.visibleTop(count: home.drafts.count, page: rows)
    return home.drafts.dropFirst(top).prefix(rows)
  }

  /// Asks what the drafts on the screen are: the others can wait for their scores.
  func identifyVisible(_ around: Surroundings) -> [Effect] {
    visible(around).filter { $0.trouble == nil }.map { .identify(id: $0.id) }
  }

  /// Scores some drafts more: first those on the screen.
  func summarizeMore(_ around: Surroundings) -> [Effect] {
    guard !around.hasDraft else { return [] }
    let next =
      visible(around).filter { $0.score == nil && $0.trouble == nil } + around.home.unscored
    var seen: Set<String> = []
    return next.filter { seen.insert($0.id).inserted }.prefix(HomeScreen.draftsPerTick)
      .map { .summarize(id: $0.id) }
  }

  /// Drafts are scored between keys, so many at a time.
  static let draftsPerTick = 15
}
