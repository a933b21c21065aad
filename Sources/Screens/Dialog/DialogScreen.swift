import Evaluation
import Terminal

/// A question that has to be answered before going on.
struct DialogScreen: Screen {
  struct Choice: Equatable, Sendable {
    var label: String
    var answer: Reply
  }

  var name: StaticString { "dialog" }
  var title: String
  var lines: [String]
  var choices: [Choice]
  var cursor = ListCursor()
  /// What the hint line says; the usual words where there is nothing else to say.
  var hint: String?

  init(title: String, lines: [String], choices: [Choice], hint: String? = nil) {
    self.title = title
    self.lines = lines
    self.choices = choices
    self.hint = hint
  }

  var keys: Keymap<Action> { DialogScreen.table }
  static let table = Keymap([Keys.help, Keys.enter, Keys.back]).followed(by: Keys.moving)

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    if action == .confirm { return Outcome(.reply(choices[cursor.selected].answer)) }
    guard let motion = action.motion else { return .pass }
    cursor.move(motion, count: choices.count, page: choices.count)
    return .stay
  }

  /// The sentences broken to fit.
  private func brokenLines(columns: Int, _ widths: Widths) -> [String] {
    lines.flatMap { line in
      let characters = Array(line)
      let layout = TextLayout(characters, columns: columns - 4, widths: widths)
      return (0..<layout.rows).map { layout.text(row: $0, of: characters) }
    }
  }

  private func firstChoiceRow(columns: Int, _ widths: Widths) -> Int {
    3 + brokenLines(columns: columns, widths).count + 1
  }

  func list(_ around: Surroundings) -> ShownList? {
    let first = firstChoiceRow(columns: around.size.columns, around.widths)
    return ShownList(cursor, count: choices.count, firstRow: first, rows: bodyRows(around))
  }

  func view(in size: Size, _ around: Surroundings) -> Canvas {
    var page = Page(Head(left: title), keys: keys.bar(), size: size, widths: around.widths)
    for (index, line) in brokenLines(columns: size.columns, around.widths).enumerated() {
      page.canvas.write(line, at: Position(column: 2, row: 3 + index))
    }
    let firstRow = firstChoiceRow(columns: size.columns, around.widths)
    for (index, choice) in choices.enumerated() {
      let isSelected = index == cursor.selected
      let row = firstRow + index
      page.canvas.write(
        (isSelected ? "> " : "  ") + choice.label, at: Position(column: 2, row: row),
        style: isSelected ? .bold.color(.cyan) : .plain)
      if isSelected { page.canvas.caret = Position(column: 2, row: row) }
    }
    let isReadOnly = around.filling?.isReadOnly == true
    page.hint(
      around.notice ?? Notice(hint ?? (isReadOnly ? DialogWords.choose : DialogWords.hint)))
    return page.canvas
  }
}
