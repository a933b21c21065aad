import Evaluation
import Terminal

/// Draws the items of a form, from a given row on.
struct FormView {
  let report: Report
  let focus: FieldPath
  let editor: TextBuffer
  let layout: FormLayout
  /// The first row that is shown.
  let scroll: Int

  /// Takes of the state what is needed: all of it is a great deal to copy.
  init(_ state: borrowing FillingState, layout: FormLayout, scroll: Int) {
    report = state.report
    focus = state.focus
    editor = state.editor
    self.layout = layout
    self.scroll = scroll
  }

  func draw(_ placed: FormLayout.Placed, into page: inout Canvas) {
    let row = placed.row - scroll
    switch placed.item {
    case .gap: break
    case .title(let text, let right): line(" " + text, right, .bold, row, placed, &page)
    case .line(let text, let right, let style):
      line(" " + text, right, style, row, placed, &page)
    case .measure(let label, let value, let style):
      measure(label, value, style, row, placed, &page)
    case .words(_, let style): words(placed, style, row, &page)
    case .entry(let field, let note): entry(field, note, row, &page)
    case .choice(let field, let answer, let right):
      choice(placed, field, answer, right, row, &page)
    case .area(let field, let label, let number):
      area(placed, field, label, number, row, &page)
    }
  }

  private func line(
    _ text: String, _ right: String, _ style: Style, _ row: Int,
    _ placed: FormLayout.Placed, _ page: inout Canvas
  ) {
    page.write(right, endingAt: layout.columns - 1, row: row, style: style)
    guard placed.lines.isEmpty else { return words(placed, style, row, &page) }
    let room = layout.columns - page.widths.cells(right) - 2
    page.write(
      page.widths.fitting(text, columns: room), at: Position(column: 0, row: row), style: style)
  }

  /// Its right edge is that of the figures, if the label leaves room for it.
  private func measure(
    _ label: String, _ value: String, _ style: Style, _ row: Int,
    _ placed: FormLayout.Placed, _ page: inout Canvas
  ) {
    guard placed.lines.isEmpty else { return words(placed, style, row, &page) }
    page.write(label, at: Position(column: 1, row: row), style: style)
    let lowest = 3 + page.widths.cells(label) + page.widths.cells(value)
    page.write(value, endingAt: max(layout.numbersEnd, lowest), row: row, style: style)
  }

  private func words(
    _ placed: FormLayout.Placed, _ style: Style, _ row: Int, _ page: inout Canvas
  ) {
    for index in placed.lines.indices { words(index, of: placed, style, row, &page) }
  }

  private func words(
    _ index: Int, of placed: FormLayout.Placed, _ style: Style, _ row: Int, _ page: inout Canvas
  ) {
    // What goes on in the next row is set in like its beginning.
    let column = index == 0 ? 1 : 1 + placed.indent
    page.write(
      placed.lines[index], at: Position(column: column, row: row + index), style: style)
  }

  /// Draws one line of words.
  func draw(line index: Int, of placed: FormLayout.Placed, into page: inout Canvas) {
    guard case .words(_, let style) = placed.item else { return }
    words(index, of: placed, style, placed.row - scroll, &page)
  }

  func isFocused(_ field: Field) -> Bool { field.path == focus }

  private func labelStyle(_ field: Field) -> Style {
    isFocused(field) ? Style.bold.color(.cyan) : .plain
  }

  private func choice(
    _ placed: FormLayout.Placed, _ field: Field, _ answer: Bool?, _ right: String, _ row: Int,
    _ page: inout Canvas
  ) {
    let mark = answer.map { $0 ? FormWords.yes : FormWords.no } ?? "  "
    let style: Style = answer == false ? .color(.yellow) : .plain
    page.write("[" + mark + "]", at: Position(column: 1, row: row), style: labelStyle(field))
    page.write(mark, at: Position(column: 2, row: row), style: style)
    for (index, line) in placed.lines.enumerated() {
      page.write(
        line, at: Position(column: layout.choiceIndent, row: row + index),
        style: labelStyle(field))
    }
    page.write(right, endingAt: layout.columns - 1, row: row)
    if isFocused(field) { page.caret = Position(column: 2, row: row) }
  }
}

extension FormLayout.Placed {
  /// Blanks at the beginning of the words.
  fileprivate var indent: Int {
    lines.first?.utf8.prefix { $0 == UInt8(ascii: " ") }.count ?? 0
  }

  /// Both are words in the same rows that look the same but for what they say.
  func hasPlaceAndStyle(of other: FormLayout.Placed) -> Bool {
    guard case .words(_, let style) = item, case .words(_, style: style) = other.item else {
      return false
    }
    return row == other.row && lines.count == other.lines.count && indent == other.indent
  }
}
