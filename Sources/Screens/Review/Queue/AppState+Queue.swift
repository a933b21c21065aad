import Evaluation
import Terminal

extension AppState {
  mutating func actQueue(_ action: Action) -> [Effect] {
    overlays.append(.desk(.queue))
    if action == .confirm { return openQueued() }
    if action == .home { return [.desk(.listQueue)] }
    if action == .nextFilter { desk.queue.nextFilter() }
    if action == .nextOrder { desk.queue.nextOrder() }
    guard case .move(let motion) = action, motion.isVertical else {
      return editQueueSearch(action)
    }
    desk.queue.cursor.move(motion, count: desk.queue.count, page: queueRows)
    return readVisibleQueue()
  }

  /// What the search line makes of an action.
  private mutating func editQueueSearch(_ action: Action) -> [Effect] {
    let before = desk.queue.input.text
    desk.queue.input.act(action)
    if desk.queue.input.text != before { desk.queue.search() }
    return readVisibleQueue()
  }

  mutating func typeInQueue(_ character: Character) -> [Effect] {
    desk.queue.input.insert(String(character))
    desk.queue.search()
    return readVisibleQueue()
  }

  private mutating func openQueued() -> [Effect] {
    guard let line = desk.queue.selected else {
      notice = Notice(QueueWords.nothing, .warning)
      return []
    }
    guard let trouble = line.trouble else { return [.desk(.open(line.id))] }
    notice = Notice(trouble, .error)
    return []
  }

  var queueRows: Int {
    max(Page.bodyRows(keys: Keys.queue.bar(), size: size, widths: widths) - 2, 1)
  }

  /// Only what is on the screen is read whole; the others can wait.
  func readVisibleQueue() -> [Effect] {
    let visible = visibleQueue
    let unknown = visible.filter { !$0.isRead }.map(\.id)
    let unrated = visible.filter { ($0.rating == nil || $0.judgement == nil) && $0.trouble == nil }
      .map(\.id)
    return (unknown.isEmpty ? [] : [.desk(.identify(unknown))])
      + unrated.map { .desk(.rate($0)) }
  }

  private var visibleQueue: [QueueLine] {
    let queue = desk.queue
    let top = queue.cursor.visibleTop(count: queue.count, page: queueRows)
    return queue.shown(from: top, queueRows)
  }

  /// Between keys: what was not looked at; then scores, where the order needs them; then what was
  /// read is kept for the next start; then what nobody looks at now is verified.
  var queueWork: [Effect] {
    let visible = readVisibleQueue()
    guard visible.isEmpty else { return visible }
    let unknown = desk.queue.unknown.prefix(AppState.queuePerTick)
    guard unknown.isEmpty else { return [.desk(.identify(Array(unknown)))] }
    let unrated = desk.queue.unrated.prefix(AppState.draftsPerTick)
    guard unrated.isEmpty else { return unrated.map { .desk(.rate($0)) } }
    if desk.queue.isNew { return [.desk(.keepQueue)] }
    let unjudged = desk.queue.unjudged.prefix(AppState.judgedPerTick)
    return unjudged.isEmpty ? [] : [.desk(.judge(Array(unjudged)))]
  }

  /// Verifying one takes about as long as reading it whole.
  static let judgedPerTick = 10

  /// So few that no key waits noticeably.
  static let queuePerTick = 200
}

extension AppState {
  func queuePage(in size: Size) -> Canvas {
    let queue = desk.queue
    let head = Head(
      left: QueueWords.title(queue.filter, queue.order), right: actorText, rightStyle: .dim)
    var page = Page(head, keys: Keys.queue.bar(), size: size, widths: widths)
    let columns = QueueColumns(total: size.columns)
    draw(columns.heads, columns, page.body.row + 1, .dim, &page.canvas)
    let rows = max(page.body.rows - 2, 1)
    let top = queue.cursor.visibleTop(count: queue.count, page: rows)
    for (index, line) in queue.shown(from: top, rows).enumerated() {
      let row = page.body.row + 2 + index
      let isSelected = top + index == queue.cursor.selected
      draw(
        columns.texts(of: line), columns, row,
        isSelected ? .bold.color(.cyan) : line.isDoubtful ? .bold.color(.red) : .plain,
        &page.canvas)
      if isSelected {
        page.canvas.write(">", at: Position(column: 0, row: row), style: .bold.color(.cyan))
      }
    }
    if queue.count == 0 {
      page.canvas.write(
        queue.isRead ? QueueWords.nothing : CommonWords.reading,
        at: Position(column: 1, row: page.body.row + 3))
    }
    page.canvas.write(QueueWords.search, at: Position(column: 1, row: page.body.row), style: .dim)
    draw(
      queue.input, columns: size.columns - 10,
      at: Position(column: 7, row: page.body.row), into: &page.canvas)
    page.below(queue.count - top - rows)
    page.hint(notice ?? queueHint)
    return page.canvas
  }

  private var queueHint: Notice {
    if let line = desk.queue.selected, let judgement = line.judgement, !judgement.holds {
      return Notice(QueueWords.doubtful(judgement), .error)
    }
    let (known, all) = desk.queue.progress
    guard known == all else { return Notice(QueueWords.progress(known, all)) }
    return Notice(QueueWords.count(desk.queue.count))
  }

  private func draw(
    _ texts: [String], _ columns: QueueColumns, _ row: Int, _ style: Style,
    _ canvas: inout Canvas
  ) {
    let unit = canvas.widths.fitting(texts[0], columns: columns.unit)
    canvas.write(unit, at: Position(column: 1, row: row), style: style)
    for (text, end) in zip(texts.dropFirst(), columns.ends) {
      canvas.write(text, endingAt: end, row: row, style: style)
    }
  }
}

/// The queue's columns: on narrow screens without the state and the grade.
private struct QueueColumns {
  let unit: Int
  let ends: [Int]
  let isWide: Bool

  init(total: Int) {
    isWide = total >= 80
    let others = isWide ? [5, 9, 7, 3, 5, 10, 13] : [5, 6, 5, 8, 12]
    unit = total - others.reduce(0, +) - 2
    ends = others.reduce(into: [unit + 1]) { $0.append(($0.last ?? 0) + $1) }.dropFirst().map { $0 }
  }

  var heads: [String] {
    let words = QueueWords.self
    return isWide
      ? [
        words.unit, words.year, words.state, words.score, words.grade, words.deductions,
        words.findings, words.since,
      ]
      : [words.unit, words.year, words.score, words.deductions, words.findings, words.since]
  }

  func texts(of line: QueueLine) -> [String] {
    let unit = line.unit.isEmpty ? line.id : line.unit
    guard line.trouble == nil else { return [unit, line.year, CommonWords.unreadable] }
    let state = line.judgement?.title ?? ".."
    let since = line.since.map { DeskWords.short($0) } ?? ""
    guard let rating = line.rating else {
      return isWide
        ? [unit, line.year, state, "..", "", "..", "..", since]
        : [unit, line.year, "..", "..", "..", since]
    }
    let findings = QueueWords.findings(rating.errors, rating.warnings)
    return isWide
      ? [
        unit, line.year, state, rating.total.text, rating.grade, "\(rating.deductions)", findings,
        since,
      ] : [unit, line.year, rating.total.text, "\(rating.deductions)", findings, since]
  }
}
