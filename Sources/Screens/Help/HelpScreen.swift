import Evaluation
import Terminal

/// Help: the indicator's meaning and standard, then the keys of the screen.
struct HelpScreen: Screen {
  struct Line: Equatable, Sendable {
    var text: String
    var isHeading = false
  }

  var name: StaticString { "help" }
  let lines: [Line]
  /// The keys that it tells of.
  private let told: Keymap<Action>
  /// A page without a selection: the top line moves.
  var top = 0

  /// What F1 shows on a screen with those keys.
  init(on keys: Keymap<Action>, _ around: Surroundings) {
    let writer = HelpWriter(columns: around.size.columns, widths: around.widths)
    told = keys
    lines = writer.subject(around.filling?.indicator) + writer.table(keys)
  }

  var keys: Keymap<Action> { Keys.reading }

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    guard let motion = action.motion else { return .pass }
    // As many as the screen under it has, whose bar may be higher.
    let page = Page.bodyRows(keys: told.bar(), size: around.size, widths: around.widths)
    switch motion {
    case .up: top -= 1
    case .down: top += 1
    case .pageUp: top -= page - 1
    case .pageDown: top += page - 1
    case .start, .lineStart: top = 0
    case .end, .lineEnd: top = lines.count
    case .left, .right, .wordLeft, .wordRight: break
    }
    top = min(max(top, 0), max(lines.count - page, 0))
    return .stay
  }

  func view(in size: Size, _ around: Surroundings) -> Canvas {
    var page = Page(
      Head(left: HelpWords.title), keys: keys.bar(), size: size, widths: around.widths)
    for (row, line) in lines.dropFirst(top).prefix(page.body.rows).enumerated() {
      page.canvas.write(
        line.text, at: Position(column: line.isHeading ? 1 : 2, row: page.body.row + row),
        style: line.isHeading ? .bold : .plain)
    }
    page.canvas.caret = Position(column: 0, row: page.body.row)
    page.below(lines.count - top - page.body.rows)
    page.hint(around.notice ?? Notice(HelpWords.hint))
    return page.canvas
  }
}
