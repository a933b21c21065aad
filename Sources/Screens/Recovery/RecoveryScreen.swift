import Evaluation
import Terminal

/// Asks what to do with text that the draft's file has not; never decides by itself.
struct RecoveryScreen: Screen {
  var name: StaticString { "recovery" }
  var recovery: Recovery
  /// What differs, as lines.
  var lines: [String]
  var cursor = ListCursor()
  /// The first difference shown.
  var top = 0

  init(_ recovery: Recovery, over file: Report, by rubric: Rubric) {
    self.recovery = recovery
    lines = ReportDifference(from: file, to: recovery.report, by: rubric).lines
  }

  var choices: [Recovery.Choice] { Recovery.Choice.allCases }

  var keys: Keymap<Action> { RecoveryScreen.table }
  static let table = Keymap([Keys.help, Keys.enter, Keys.back]).followed(by: Keys.moving)

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    if action == .confirm { return decide(around) }
    guard let motion = action.motion else { return .pass }
    switch motion {
    case .pageDown: scroll(1, around)
    case .pageUp: scroll(-1, around)
    case .up, .down, .start, .end, .lineStart, .lineEnd, .left, .right, .wordLeft, .wordRight:
      cursor.move(motion, count: choices.count, page: choices.count)
    }
    return .stay
  }

  private func decide(_ around: Surroundings) -> Outcome {
    guard let id = around.filling?.id else { return .close }
    let choice = choices[cursor.selected]
    if choice == .restore, !recovery.fits { return .open(.open(.merge), .recovery(recovery)) }
    return Outcome(.close, [.safety(.resolve(choice, id: id))])
  }

  /// To decide later: the journal stays as it is.
  mutating func back(_ around: inout Surroundings) -> Outcome? {
    guard let id = around.filling?.id else { return .close }
    around.home.wanted = id
    around.filling = nil
    return Outcome(.close, [.safety(.close(id: id)), .list])
  }

  /// Scrolls the differences by a page.
  private mutating func scroll(_ pages: Int, _ around: Surroundings) {
    let body = Rect(column: 0, row: 2, columns: around.size.columns, rows: bodyRows(around))
    let view = RecoveryView(state: self, body: body, widths: around.widths)
    let last = max(view.differences.count - view.rows, 0)
    top = min(max(top + pages * max(view.rows - 1, 1), 0), last)
  }

  func view(in size: Size, _ around: Surroundings) -> Canvas {
    let words = RecoveryWords.self
    var page = Page(
      Head(left: words.title, right: around.filling?.id ?? ""), keys: keys.bar(), size: size,
      widths: around.widths)
    let view = RecoveryView(state: self, body: page.body, widths: around.widths)
    view.draw(into: &page.canvas)
    page.below(view.differences.count - top - view.rows)
    page.hint(around.notice ?? Notice(words.hint))
    return page.canvas
  }
}
