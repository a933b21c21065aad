import Evaluation
import Terminal

/// The report as it prints, with the block that is selected.
struct PreviewScreen: Screen {
  var name: StaticString { "preview" }
  var cursor = ListCursor()
  /// The part to begin at, until the first key.
  var start: Part?

  init(at part: Part) { start = part }

  var keys: Keymap<Action> { PreviewScreen.table }

  private func lines(_ around: Surroundings) -> PreviewLines? {
    around.filling.map {
      PreviewLines($0, columns: around.size.columns, widths: around.widths)
    }
  }

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    guard let lines = lines(around) else { return .close }
    begin(lines)
    if let motion = action.motion {
      cursor.move(motion, count: lines.lines.count, page: bodyRows(around))
      return .stay
    }
    guard action == .confirm else { return .pass }
    let selected = cursor.selected
    guard lines.lines.indices.contains(selected), let part = lines.lines[selected].part else {
      return .stay
    }
    around.filling?.open(part)
    return .close
  }

  /// Turns the start into a line.
  private mutating func begin(_ lines: PreviewLines) {
    guard let part = start else { return }
    start = nil
    cursor.selected = lines.index(of: part)
    cursor.top = cursor.selected
  }

  func view(in size: Size, _ around: Surroundings) -> Canvas {
    guard let text = lines(around) else { return Canvas(size: size, widths: around.widths) }
    let lines = text.lines
    var begun = self
    begun.begin(text)
    let cursor = begun.cursor.settled(count: lines.count, page: bodyRows(around))
    let head = Head(
      left: PreviewWords.title, right: PreviewWords.place(cursor.selected + 1, lines.count))
    var page = Page(head, keys: keys.bar(), size: size, widths: around.widths)
    for (index, line) in lines.enumerated().dropFirst(cursor.top).prefix(page.body.rows) {
      let row = page.body.row + index - cursor.top
      page.canvas.write(
        line.text, at: Position(column: line.column, row: row), style: line.style)
      if index == cursor.selected {
        page.canvas.write(">", at: Position(column: 0, row: row), style: .bold.color(.cyan))
        page.canvas.caret = Position(column: 0, row: row)
      }
    }
    page.below(lines.count - cursor.top - page.body.rows)
    page.hint(around.notice ?? Notice(PreviewWords.hint))
    return page.canvas
  }
}
