import Evaluation
import Terminal

extension AppState {
  mutating func act(_ action: Action, preview old: PreviewState) -> [Effect] {
    guard let filling else { return [] }
    var state = begun(old, filling)
    if action == .confirm {
      let lines = PreviewLines(filling, columns: size.columns, widths: widths).lines
      let part =
        lines.indices.contains(state.cursor.selected)
        ? lines[state.cursor.selected].part : nil
      if let part { self.filling?.open(part) } else { overlays.append(.preview(state)) }
      return []
    }
    overlays.append(.preview(state))
    if action == .export {
      openExport()
      return []
    }
    guard case .move(let motion) = action else { return [] }
    let count = PreviewLines(filling, columns: size.columns, widths: widths).lines.count
    state.cursor.move(motion, count: count, page: bodyRows)
    replaceFront(.preview(state))
    return []
  }

  /// The state with its start turned into a line.
  private func begun(_ state: PreviewState, _ filling: FillingState) -> PreviewState {
    guard let start = state.start else { return state }
    let lines = PreviewLines(filling, columns: size.columns, widths: widths)
    var begun = state
    begun.start = nil
    begun.cursor.selected = lines.index(of: start)
    begun.cursor.top = begun.cursor.selected
    return begun
  }

  func previewPage(_ filling: FillingState, _ state: PreviewState, in size: Size) -> Canvas {
    let lines = PreviewLines(filling, columns: size.columns, widths: widths).lines
    let cursor = begun(state, filling).cursor.settled(count: lines.count, page: bodyRows)
    let head = Head(
      left: PreviewWords.title, right: PreviewWords.place(cursor.selected + 1, lines.count))
    var page = Page(head, keys: Keys.preview.bar(), size: size, widths: widths)
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
    page.hint(notice ?? Notice(PreviewWords.hint))
    return page.canvas
  }
}
