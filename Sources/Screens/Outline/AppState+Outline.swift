import Evaluation
import Terminal

extension AppState {
  mutating func openOutline() {
    filling?.check()
    guard let filling else { return }
    let lines = Outline(filling).lines(collapsed: false)
    let selected = lines.firstIndex { $0.part == filling.part } ?? 0
    // In the middle, with what comes before and behind it.
    overlays.append(.outline(ListCursor(selected: selected)))
    replaceFront(.outline(ListCursor(selected: selected, top: max(selected - bodyRows / 2, 0))))
  }

  mutating func act(_ action: Action, outline old: ListCursor) {
    guard let filling else { return }
    var cursor = old
    let lines = Outline(filling).lines(collapsed: false)
    let line = lines.indices.contains(cursor.selected) ? lines[cursor.selected] : nil
    if case .move(let motion) = action {
      overlays.append(.outline(cursor))
      cursor.move(motion, count: lines.count, page: bodyRows)
      replaceFront(.outline(cursor))
    } else if action == .confirm {
      let part = line?.part ?? lines.dropFirst(cursor.selected).lazy.compactMap(\.part).first
      if let part { self.filling?.open(part) }
    } else {
      overlays.append(.outline(cursor))
      if action == .why { explain(line?.figure ?? .total) }
    }
  }

  func outlinePage(_ state: FillingState, _ cursor: ListCursor, in size: Size) -> Canvas {
    let scorecard = state.scorecard
    let head = Head(
      left: OutlineWords.title,
      right: "\(OutlineWords.total) \(scorecard.total.text)  \(scorecard.grade?.name ?? "")",
      rightStyle: .bold)
    var page = Page(head, keys: Keys.outline.bar(), size: size, widths: widths)
    let lines = Outline(state).lines(collapsed: false)
    let top = cursor.visibleTop(count: lines.count, page: page.body.rows)
    for (row, line) in lines.enumerated().dropFirst(top).prefix(page.body.rows) {
      let rect = Rect(
        column: 0, row: page.body.row + row - top, columns: min(size.columns, 72), rows: 1)
      OutlineView.draw(line, isSelected: row == cursor.selected, in: rect, into: &page.canvas)
      if row == cursor.selected { page.canvas.caret = rect.origin }
    }
    page.below(lines.count - top - page.body.rows)
    page.hint(notice ?? Notice(OutlineWords.legend))
    return page.canvas
  }
}
