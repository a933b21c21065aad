import Evaluation
import Terminal

/// The whole report as a list of lines (目录).
struct OutlineScreen: Screen {
  var name: StaticString { "outline" }
  var cursor: ListCursor

  /// At the part on the screen, in the middle with what comes before and behind it.
  init(_ around: Surroundings) {
    cursor = ListCursor()
    let selected = lines(around).firstIndex { $0.part == around.filling?.part } ?? 0
    cursor = ListCursor(selected: selected, top: max(selected - bodyRows(around) / 2, 0))
  }

  var keys: Keymap<Action> { OutlineScreen.table }

  private func lines(_ around: Surroundings) -> [OutlineLine] {
    around.filling.map { Outline($0).lines(collapsed: false) } ?? []
  }

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    let lines = lines(around)
    if let motion = action.motion {
      cursor.move(motion, count: lines.count, page: bodyRows(around))
      return .stay
    }
    let line = lines.indices.contains(cursor.selected) ? lines[cursor.selected] : nil
    if action == .open(.why) { return .open(action, .figure(line?.figure ?? .total)) }
    guard action == .confirm else { return .pass }
    let part = line?.part ?? lines.dropFirst(cursor.selected).lazy.compactMap(\.part).first
    if let part { around.filling?.open(part) }
    return .close
  }

  func list(_ around: Surroundings) -> ShownList? {
    ShownList(cursor, count: lines(around).count, rows: bodyRows(around))
  }

  func view(in size: Size, _ around: Surroundings) -> Canvas {
    guard let scorecard = around.filling?.scorecard else {
      return Canvas(size: size, widths: around.widths)
    }
    let head = Head(
      left: OutlineWords.title,
      right: "\(OutlineWords.total) \(scorecard.total.text)  \(scorecard.grade?.name ?? "")",
      rightStyle: .bold)
    var page = Page(head, keys: keys.bar(), size: size, widths: around.widths)
    let lines = lines(around)
    let top = cursor.visibleTop(count: lines.count, page: page.body.rows)
    for (row, line) in lines.enumerated().dropFirst(top).prefix(page.body.rows) {
      let rect = Rect(
        column: 0, row: page.body.row + row - top, columns: min(size.columns, 72), rows: 1)
      OutlineView.draw(line, isSelected: row == cursor.selected, in: rect, into: &page.canvas)
      if row == cursor.selected { page.canvas.caret = rect.origin }
    }
    page.below(lines.count - top - page.body.rows)
    page.hint(around.notice ?? Notice(OutlineWords.legend))
    return page.canvas
  }
}
