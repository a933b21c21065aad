import Evaluation
import Terminal

extension AppState {
  mutating func act(_ action: Action, search old: SearchState) {
    guard let filling else { return }
    var state = old
    let hits = filling.hits(of: state.input.text)
    if action == .confirm {
      guard hits.indices.contains(state.cursor.selected) else {
        overlays.append(.search(state))
        return
      }
      let hit = hits[state.cursor.selected]
      self.filling?.go(to: hit.path)
      self.filling?.editor.move(to: hit.range.lowerBound)
      self.filling?.editor.move(to: hit.range.upperBound, selecting: true)
      return
    }
    overlays.append(.search(state))
    if case .move(let motion) = action, motion.isVertical {
      state.cursor.move(motion, count: hits.count, page: bodyRows - 2)
    } else {
      state.input.act(action)
      state.cursor = ListCursor()
    }
    replaceFront(.search(state))
  }

  func searchPage(_ filling: FillingState, _ state: SearchState, in size: Size) -> Canvas {
    let hits = filling.hits(of: state.input.text)
    let head = Head(left: SearchWords.title, right: SearchWords.count(hits.count))
    let lines = hits.map { ($0.label, $0.excerpt) }
    return pickingPage(
      head, state.input, lines, state.cursor, hint: SearchWords.hint, in: size)
  }

  /// A line of input over a list to pick from.
  func pickingPage(
    _ head: Head, _ input: TextBuffer, _ lines: [(String, String)], _ cursor: ListCursor,
    keys: KeyBar = Keys.picking.bar(), hint: String, in size: Size
  ) -> Canvas {
    var page = Page(head, keys: keys, size: size, widths: widths)
    let rows = max(page.body.rows - 2, 1)
    let top = cursor.visibleTop(count: lines.count, page: rows)
    let labelColumns = min(size.columns / 2, 36)
    for (index, (label, text)) in lines.enumerated().dropFirst(top).prefix(rows) {
      let row = page.body.row + 2 + index - top
      let style: Style = index == cursor.selected ? .bold.color(.cyan) : .plain
      let mark = index == cursor.selected ? ">" : " "
      page.canvas.write(mark, at: Position(column: 0, row: row), style: style)
      page.canvas.write(
        widths.fitting(label, columns: labelColumns), at: Position(column: 1, row: row),
        style: style)
      page.canvas.write(
        widths.fitting(text, columns: size.columns - labelColumns - 4),
        at: Position(column: labelColumns + 3, row: row), style: style)
    }
    draw(input, row: page.body.row, into: &page.canvas)
    page.below(lines.count - top - rows)
    page.hint(notice ?? Notice(hint))
    return page.canvas
  }

  /// The input line with its caret, the end of a long text in sight.
  private func draw(_ input: TextBuffer, row: Int, into canvas: inout Canvas) {
    canvas.write("> ", at: Position(column: 1, row: row), style: .bold)
    let start = Position(column: 3, row: row)
    draw(input, columns: canvas.size.columns - 6, at: start, into: &canvas)
  }

  /// One line of text that is being typed, scrolled so that the caret shows.
  func draw(_ input: TextBuffer, columns room: Int, at start: Position, into canvas: inout Canvas) {
    let before = widths.cells(String(input.characters[..<input.caret]))
    let first = max(before - room, 0)
    var line = Canvas(size: Size(columns: room + 1, rows: 1), widths: widths)
    line.write(input.text, at: Position(column: -first, row: 0))
    if let selection = input.selection {
      let left = widths.cells(String(input.characters[..<selection.lowerBound]))
      let selected = widths.cells(String(input.characters[selection]))
      line.restyle(Rect(column: left - first, row: 0, columns: selected, rows: 1), .reverse)
    }
    line.caret = Position(column: before - first, row: 0)
    canvas.draw(line, at: start)
  }
}
