import Evaluation
import Terminal

extension AppState {
  /// A click puts the caret there, or opens what was clicked; the wheel moves.
  mutating func click(_ mouse: MouseEvent) -> [Effect] {
    switch mouse.kind {
    case .wheelUp: return wheel(.up)
    case .wheelDown: return wheel(.down)
    case .pressed, .doublePressed: break
    }
    if overlays.isEmpty, filling != nil {
      clickFilling(at: mouse.position)
      return []
    }
    return clickList(mouse)
  }

  private mutating func wheel(_ motion: Motion) -> [Effect] {
    if overlays.isEmpty, filling != nil { return act(motion == .up ? .previousField : .nextField) }
    return act(.move(motion))
  }

  private mutating func clickFilling(at position: Position) {
    let frame = FillingFrame(size: size, widths: widths)
    if let outline = frame.outline, outline.contains(position), let filling {
      let lines = filling.outline
      let top = frame.outlineTop(lines, filling)
      let index = top + position.row - outline.row
      if lines.indices.contains(index), let part = lines[index].part { self.filling?.open(part) }
    } else if frame.form.contains(position) {
      filling?.click(at: position, frame.form, widths)
    }
  }

  /// In lists the first click selects, a second one on the same line opens.
  private mutating func clickList(_ mouse: MouseEvent) -> [Effect] {
    guard let (cursor, firstRow) = listOnScreen else { return [] }
    let index = cursor.top + mouse.position.row - firstRow
    guard mouse.position.row >= firstRow, index >= 0 else { return [] }
    if index == cursor.selected || mouse.kind == .doublePressed { return act(.confirm) }
    for _ in 0..<abs(index - cursor.selected) {
      _ = act(.move(index < cursor.selected ? .up : .down))
    }
    return []
  }

  /// The list that the front screen shows, and the row of its first line.
  private var listOnScreen: (ListCursor, Int)? {
    switch overlays.last {
    case .findings(let cursor), .outline(let cursor): (cursor, 2)
    case .palette(let state): (state.cursor, 4)
    case .search(let state): (state.cursor, 4)
    case .dialog(let state): (state.cursor, state.firstChoiceRow)
    case .help, .why, .preview, .newDraft: nil
    case nil: (home.cursor, 3)
    }
  }
}

extension FillingState {
  /// Puts the focus and the caret where a click was.
  mutating func click(at position: Position, _ rect: Rect, _ widths: Widths) {
    let layout = FormLayout(self, columns: rect.columns, widths: widths)
    let row = position.row - rect.row + layout.scroll(self, rows: rect.rows)
    guard let placed = layout.placed(atRow: row), let field = placed.item.field else { return }
    let wasFocused = focus == field.path
    if !wasFocused { settle(on: field.path) }
    if field.isChoice, wasFocused { toggle() }
    guard case .area(_, _, let number) = placed.item, let text = placed.text else { return }
    let column = position.column - rect.column - layout.textIndent(number)
    editor.click(
      Position(column: max(column, 0), row: max(row - placed.textRow, 0)), in: text)
  }
}
