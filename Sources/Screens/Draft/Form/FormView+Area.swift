import Evaluation
import Terminal

extension FormView {
  /// A text of several lines under its label or behind its number.
  func area(
    _ placed: FormLayout.Placed, _ field: Field, _ label: String, _ number: String, _ row: Int,
    _ page: inout Canvas
  ) {
    guard let text = placed.text else { return }
    let isFocused = isFocused(field)
    let style: Style = isFocused ? .bold.color(.cyan) : .plain
    let top = placed.textRow - scroll
    if !label.isEmpty { page.write(label, at: Position(column: 1, row: row), style: style) }
    if !number.isEmpty {
      let numberStyle: Style = isFocused || !placed.characters.isEmpty ? style : .dim
      page.write(number, at: Position(column: 1, row: top), style: numberStyle)
    }
    let column = layout.textIndent(number)
    for index in 0..<text.rows where (0..<page.size.rows).contains(top + index) {
      line(index, of: placed, text, at: Position(column: column, row: top + index), &page)
    }
    guard isFocused else {
      if placed.characters.isEmpty {
        page.write(FormWords.blank, at: Position(column: column, row: top), style: .dim)
      }
      return
    }
    let caret = editor.position(in: text)
    page.caret = Position(column: column + caret.column, row: top + caret.row)
  }

  private func line(
    _ index: Int, of placed: FormLayout.Placed, _ text: TextLayout, at position: Position,
    _ page: inout Canvas
  ) {
    page.write(text.characters(row: index, of: placed.characters), at: position)
    guard placed.piece.path == focus, let selection = editor.selection else {
      return
    }
    let selected = selection.clamped(to: text.lines[index].range)
    guard !selected.isEmpty else { return }
    let start = text.lines[index].range.lowerBound
    let before = placed.characters[start..<selected.lowerBound]
    page.restyle(
      Rect(
        column: position.column + page.widths.cells(String(before)), row: position.row,
        columns: page.widths.cells(String(placed.characters[selected])), rows: 1), .reverse)
  }
}
