import Evaluation
import Terminal

extension FillingState {
  /// Puts the focus and the caret where a click was.
  mutating func click(at position: Position, _ rect: Rect, _ widths: Widths) {
    let layout = FormLayout(self, columns: rect.columns, widths: widths)
    let row = position.row - rect.row + layout.scroll(self, rows: rect.rows)
    guard let placed = layout.placed(atRow: row), let field = placed.item.field else { return }
    let wasFocused = focus == field.path
    if !wasFocused { settle(on: field.path, selecting: true) }
    let place = Position(column: position.column - rect.column, row: row)
    switch placed.item {
    case .choice: if wasFocused || place.column < layout.choiceIndent { toggle() }
    case .entry: if wasFocused || !field.isNumber { click(entry: field, place.column, layout) }
    case .area(_, _, let number):
      guard let text = placed.text else { return }
      let column = max(place.column - layout.textIndent(number), 0)
      editor.click(
        Position(column: column, row: max(row - placed.textRow, 0)), in: text)
    case .title, .words, .line, .measure, .gap: break
    }
  }

  /// Puts the caret at the character under a click.
  private mutating func click(entry field: Field, _ column: Int, _ layout: FormLayout) {
    let cells = editor.characters.map { layout.widths.cells($0) }
    var end = layout.start(of: field, cells, caret: editor.caret)
    let offset = cells.firstIndex { width in
      end += width
      return column < end
    }
    editor.move(to: offset ?? editor.count)
  }
}
