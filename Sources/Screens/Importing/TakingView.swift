import Terminal

extension TakingScreen {
  /// Rows of the list, and of what is said of the selected line.
  func rows(_ around: Surroundings) -> (list: Int, detail: Int) {
    let body = bodyRows(around)
    let detail = min(max(body / 3, 4), 8)
    return (max(body - detail - 1, 1), detail)
  }

  func list(_ around: Surroundings) -> ShownList? {
    ShownList(cursor, count: items.count, rows: rows(around).list)
  }

  func bar(_ around: Surroundings) -> KeyBar {
    keys.bar(isEnabled: { $0 != .own(.take) || takenCount > 0 || lastYear != nil })
  }

  func view(in size: Size, _ around: Surroundings) -> Canvas {
    let head = Head(
      left: ImportWords.title(choice.purpose) + "：" + file,
      right: ImportWords.takenCount(takenCount, of: items.count))
    var page = Page(head, keys: bar(around), size: size, widths: around.widths)
    let view = TakingView(state: self, columns: size.columns, widths: around.widths)
    let rows = rows(around)
    view.drawList(page.body.row, rows: rows.list, into: &page.canvas)
    page.canvas.horizontalLine(row: page.body.row + rows.list)
    view.drawDetail(page.body.row + rows.list + 1, rows: rows.detail, into: &page.canvas)
    page.hint(around.notice ?? Notice(ImportWords.takingHint(self)))
    return page.canvas
  }
}

/// Draws what could be taken, and where the selected line comes from.
struct TakingView {
  let state: TakingScreen
  let columns: Int
  let widths: Widths

  private var cellColumns: Int { columns >= 80 ? 8 : 0 }
  private var valueColumns: Int { columns >= 80 ? 20 : 17 }
  /// Words need room more than a column of old figures.
  private var isText: Bool { state.lastYear != nil }
  private static let markColumns = 6

  func drawList(_ first: Int, rows: Int, into canvas: inout Canvas) {
    let top = state.cursor.visibleTop(count: state.items.count, page: rows)
    for (index, item) in state.items.enumerated().dropFirst(top).prefix(rows) {
      let row = first + index - top
      let isSelected = index == state.cursor.selected
      draw(item, row, isSelected ? .bold.color(.cyan) : .plain, &canvas)
      guard isSelected else { continue }
      canvas.write(">", at: Position(column: 0, row: row), style: .bold.color(.cyan))
      canvas.caret = Position(column: 0, row: row)
    }
    if state.items.isEmpty {
      canvas.write(ImportWords.noItems, at: Position(column: 2, row: first))
      canvas.caret = Position(column: 0, row: first)
    }
  }

  private func draw(
    _ item: TakingScreen.Item, _ row: Int, _ style: Style, _ canvas: inout Canvas
  ) {
    let isOpen = item.choices.count > 1 && item.taken == nil
    canvas.write(
      ImportWords.mark(item), at: Position(column: 2, row: row),
      style: isOpen ? .bold.color(.yellow) : style)
    let start = 2 + TakingView.markColumns
    guard !isText else { return drawText(item, row, start, style, &canvas) }
    let newEnd = columns - 2 - cellColumns
    let oldEnd = newEnd - valueColumns - 3
    let room = oldEnd - valueColumns - start - 1
    canvas.write(
      widths.fitting(item.label, columns: room), at: Position(column: start, row: row), style: style
    )
    canvas.write(
      widths.fitting(item.old.isEmpty ? ImportWords.blank : item.old, columns: valueColumns),
      endingAt: oldEnd, row: row, style: .plain)
    canvas.write("->", at: Position(column: oldEnd + 1, row: row))
    canvas.write(
      widths.fitting(newText(item), columns: valueColumns), endingAt: newEnd, row: row,
      style: item.taken == nil ? style : .bold)
    guard cellColumns > 0, let choice = shownChoice(item) else { return }
    canvas.write(choice.cell, endingAt: columns - 1, row: row, style: .dim)
  }

  private func drawText(
    _ item: TakingScreen.Item, _ row: Int, _ start: Int, _ style: Style, _ canvas: inout Canvas
  ) {
    let room = columns / 3
    canvas.write(
      widths.fitting(item.label, columns: room), at: Position(column: start, row: row), style: style
    )
    canvas.write(
      widths.fitting(newText(item), columns: columns - start - room - 3),
      at: Position(column: start + room + 2, row: row))
  }

  private func shownChoice(_ item: TakingScreen.Item) -> TakingScreen.Choice? {
    item.choices.count == 1 ? item.choices.first : item.taken.map { item.choices[$0] }
  }

  private func newText(_ item: TakingScreen.Item) -> String {
    shownChoice(item)?.text ?? ImportWords.choices(item.choices.count)
  }

  func drawDetail(_ first: Int, rows: Int, into canvas: inout Canvas) {
    let lines = detail
    let shown = lines.count > rows ? Array(lines.prefix(rows - 1)) : lines
    for (index, line) in shown.enumerated() {
      canvas.write(line.text, at: Position(column: 1, row: first + index), style: line.style)
    }
    guard shown.count < lines.count else { return }
    canvas.write(
      ImportWords.more(lines.count - shown.count), at: Position(column: 1, row: first + rows - 1),
      style: .dim)
  }

  private var detail: [(text: String, style: Style)] {
    var lines: [(String, Style)] = []
    if let item = state.selected {
      if !item.remark.isEmpty { lines += broken(item.remark, .color(.yellow)) }
      for (index, choice) in item.choices.enumerated() {
        let isTaken = item.taken == index
        let text =
          item.choices.count == 1
          ? choice.origin : ImportWords.numbered(index + 1, choice.text, choice.origin, isTaken)
        lines += broken(text, isTaken && item.choices.count > 1 ? .bold : .plain)
      }
    }
    return lines + state.remarks.flatMap { broken($0, .dim) }
  }

  private func broken(_ text: String, _ style: Style) -> [(String, Style)] {
    text.split(whereSeparator: \.isNewline).flatMap { line -> [(String, Style)] in
      let characters = Array(line)
      let layout = TextLayout(characters, columns: columns - 3, widths: widths)
      return (0..<layout.rows).map { (layout.text(row: $0, of: characters), style) }
    }
  }
}
