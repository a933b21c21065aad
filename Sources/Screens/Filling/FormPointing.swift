import Evaluation
import Terminal

/// Puts the focus and the caret where a click was.
enum FormPointing {
  static func click(
    at position: Position, _ rect: Rect, _ widths: Widths, in filling: inout FillingState
  ) {
    let layout = FormLayout(filling, columns: rect.columns, widths: widths)
    let row = position.row - rect.row + layout.scroll(filling, rows: rect.rows)
    guard let placed = layout.placed(atRow: row), let field = placed.item.field else { return }
    let wasFocused = filling.focus == field.path
    if !wasFocused { filling.settle(on: field.path, selecting: true) }
    let place = Position(column: position.column - rect.column, row: row)
    switch placed.item {
    case .choice: if wasFocused || place.column < layout.choiceIndent { filling.toggle() }
    case .entry:
      if wasFocused || !field.isNumber { click(field, place.column, layout, &filling.editor) }
    case .area(_, _, let number):
      guard let text = placed.text else { return }
      let column = max(place.column - layout.textIndent(number), 0)
      filling.editor.click(
        Position(column: column, row: max(row - placed.textRow, 0)), in: text)
    case .title, .words, .line, .measure, .gap: break
    }
  }

  /// Puts the caret at the character under a click.
  private static func click(
    _ field: Field, _ column: Int, _ layout: FormLayout, _ editor: inout TextBuffer
  ) {
    let cells = editor.characters.map { layout.widths.cells($0) }
    var end = layout.start(of: field, cells, caret: editor.caret)
    let offset = cells.firstIndex { width in
      end += width
      return column < end
    }
    editor.move(to: offset ?? editor.count)
  }
}
