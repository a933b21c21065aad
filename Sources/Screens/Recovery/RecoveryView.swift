import Evaluation
import Terminal

/// How the question stands on the screen: what happened, what differs, what can be done.
struct RecoveryView {
  let state: RecoveryScreen
  let body: Rect
  let widths: Widths
  private let intro: [String]
  /// The differences, broken to fit.
  let differences: [String]

  init(state: RecoveryScreen, body: Rect, widths: Widths) {
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
