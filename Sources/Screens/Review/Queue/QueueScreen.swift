import Evaluation
import Terminal

/// What waits for the supervisor (审核); the list itself is kept while other screens are in front.
struct QueueScreen: Screen {
  var name: StaticString { "review" }

  var keys: Keymap<Action> { QueueScreen.table }
  static let table = Keymap([
    Keys.help,
    Keys.Row([.enter], .confirm, "打开", section: KeyWords.report),
    Keys.Row([.function(4), .control("o")], own: .nextFilter, "筛选"),
    Keys.Row([.function(5), .control("r")], own: .nextOrder, "排列"),
    Keys.Row([.function(6), .control("l")], own: .refresh, "刷新", help: "刷新：重新读取待审队列"),
    Keys.menu, Keys.back, Keys.quit,
  ]).followed(by: Keys.listMoving).followed(by: Keys.lineEditing)

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    if action == .confirm { return .ask(open(&around)) }
    if action == .own(.refresh) { return .ask([.desk(.listQueue)]) }
    if action == .own(.nextFilter) { around.desk.queue.nextFilter() }
    if action == .own(.nextOrder) { around.desk.queue.nextOrder() }
    if let motion = action.motion, motion.isVertical {
      let page = rows(around)
      around.desk.queue.cursor.move(motion, count: around.desk.queue.count, page: page)
    } else {
      let before = around.desk.queue.input.text
      around.desk.queue.input.act(action)
      if around.desk.queue.input.text != before { around.desk.queue.search() }
    }
    return .ask(readVisible(around))
  }

  mutating func type(_ character: Character, _ around: inout Surroundings) -> Outcome {
    around.desk.queue.input.insert(String(character))
    around.desk.queue.search()
    return .ask(readVisible(around))
  }

  private func open(_ around: inout Surroundings) -> [Effect] {
    guard let line = around.desk.queue.selected else {
      around.say(QueueWords.nothing, .warning)
      return []
    }
    guard let trouble = line.trouble else { return [.desk(.open(line.id))] }
    around.say(trouble, .error)
    return []
  }

  private func rows(_ around: Surroundings) -> Int { max(bodyRows(around) - 2, 1) }

  func list(_ around: Surroundings) -> ShownList? {
    let queue = around.desk.queue
    return ShownList(queue.cursor, count: queue.count, firstRow: 4, rows: rows(around))
  }

  /// Only what is on the screen is read whole; the others can wait.
  func readVisible(_ around: Surroundings) -> [Effect] {
    let queue = around.desk.queue
    let rows = rows(around)
    let top = queue.cursor.visibleTop(count: queue.count, page: rows)
    let visible = queue.shown(from: top, rows)
    let unknown = visible.filter { !$0.isRead }.map(\.id)
    let unrated = visible.filter { ($0.rating == nil || $0.judgement == nil) && $0.trouble == nil }
      .map(\.id)
    return (unknown.isEmpty ? [] : [.desk(.identify(unknown))])
      + unrated.map { .desk(.rate($0)) }
  }
}

extension QueueScreen {
  static let door = Door(
    Keys.Row([.function(8), .control("d")], opening: .queue)
  ) { _, around in
    guard around.desk.isReviewer else {
      let refusal = around.desk.actor.map {
        ReviewRefusal.wrongRole(.ask, has: $0.roles.sorted(), needs: [.reviewer]).message
      }
      around.say(refusal ?? DeskWords.chooseFirst, .warning)
      return .stay
    }
    return Outcome(.push(QueueScreen()), [.desk(.listQueue)])
  }
}
