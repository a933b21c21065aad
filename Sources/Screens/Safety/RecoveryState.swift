import Evaluation
import Terminal

/// Asks what to do with text that the draft's file has not; never decides by itself.
struct RecoveryState: Equatable, Sendable {
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
}

extension AppState {
  mutating func act(_ action: Action, recovery old: RecoveryState) -> [Effect] {
    var state = old
    let choice = state.choices[state.cursor.selected]
    if action == .confirm, choice == .restore, !state.recovery.fits {
      askToMerge(state.recovery)
      return []
    }
    if action == .confirm {
      return filling.map {
        [.safety(.resolve(choice, id: $0.id))]
      } ?? []
    }
    if action == .back {
      // To decide later: the journal stays as it is.
      home.wanted = filling?.id
      defer { filling = nil }
      return filling.map { [.safety(.close(id: $0.id)), .list] } ?? []
    }
    if case .move(let motion) = action { state.move(motion, self) }
    overlays.append(.recovery(state))
    return []
  }

  func recoveryPage(_ state: RecoveryState, in size: Size) -> Canvas {
    let words = RecoveryWords.self
    var page = Page(
      Head(left: words.title, right: filling?.id ?? ""), keys: Keys.dialog.bar(), size: size,
      widths: widths)
    let view = RecoveryView(state: state, body: page.body, widths: widths)
    view.draw(into: &page.canvas)
    page.below(view.differences.count - state.top - view.rows)
    page.hint(notice ?? Notice(words.hint))
    return page.canvas
  }
}

extension RecoveryState {
  fileprivate mutating func move(_ motion: Motion, _ app: AppState) {
    switch motion {
    case .pageDown: scroll(1, app)
    case .pageUp: scroll(-1, app)
    case .up, .down, .start, .end, .lineStart, .lineEnd, .left, .right, .wordLeft, .wordRight:
      cursor.move(motion, count: choices.count, page: choices.count)
    }
  }

  /// Scrolls the differences by a page.
  private mutating func scroll(_ pages: Int, _ app: AppState) {
    let body = Rect(
      column: 0, row: 2, columns: app.size.columns, rows: app.bodyRows(with: Keys.dialog))
    let view = RecoveryView(state: self, body: body, widths: app.widths)
    let last = max(view.differences.count - view.rows, 0)
    top = min(max(top + pages * max(view.rows - 1, 1), 0), last)
  }
}

/// How the question stands on the screen: what happened, what differs, what can be done.
struct RecoveryView {
  let state: RecoveryState
  let body: Rect
  let widths: Widths
  private let intro: [String]
  /// The differences, broken to fit.
  let differences: [String]

  init(state: RecoveryState, body: Rect, widths: Widths) {
    self.state = state
    self.body = body
    self.widths = widths
    intro = RecoveryView.broken(
      RecoveryWords.intro(state.recovery), columns: body.columns, widths)
    differences = RecoveryView.broken(state.lines, columns: body.columns, widths)
  }

  /// Rows for differences.
  var rows: Int { max(body.rows - intro.count - state.choices.count - 2, 1) }

  private static func broken(_ lines: [String], columns: Int, _ widths: Widths) -> [String] {
    lines.flatMap { line in
      let characters = Array(line)
      let layout = TextLayout(characters, columns: columns - 4, widths: widths)
      return (0..<layout.rows).map { layout.text(row: $0, of: characters) }
    }
  }

  func draw(into canvas: inout Canvas) {
    var row = body.row
    for line in intro {
      canvas.write(line, at: Position(column: 2, row: row))
      row += 1
    }
    row += 1
    for line in differences.dropFirst(state.top).prefix(rows) {
      canvas.write(line, at: Position(column: 2, row: row), style: style(of: line))
      row += 1
    }
    for (index, choice) in state.choices.enumerated() {
      let isSelected = index == state.cursor.selected
      let place = Position(column: 2, row: body.endRow - state.choices.count + index)
      canvas.write(
        (isSelected ? "> " : "  ") + RecoveryWords.label(choice, fits: state.recovery.fits),
        at: place, style: isSelected ? .bold.color(.cyan) : .plain)
      if isSelected { canvas.caret = place }
    }
  }

  private func style(of line: String) -> Style {
    switch line.first(where: { $0 != " " }) {
    case "-": .color(.red)
    case "+": .color(.green)
    case "~", "=": .color(.yellow)
    case .some, nil: .plain
    }
  }
}
