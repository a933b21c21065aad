import Terminal

extension NewDraftScreen {
  func view(in size: Size, _ around: Surroundings) -> Canvas {
    var page = Page(
      Head(left: NewDraftWords.title), keys: bar(around), size: size, widths: around.widths)
    let row = page.body.row + 1
    draw(NewDraftWords.unit, unit, focus == .unit, row, &page.canvas)
    draw(NewDraftWords.year, year, focus == .year, row + 1, &page.canvas)
    page.canvas.write(NewDraftWords.rubric, at: Position(column: 1, row: row + 3), style: .bold)
    for (index, rubric) in rubrics.enumerated() {
      draw(rubric, index, row + 4 + index, into: &page.canvas)
    }
    page.hint(around.notice ?? Notice(NewDraftWords.hint))
    return page.canvas
  }

  /// The last field's Enter makes the draft.
  func bar(_ around: Surroundings) -> KeyBar {
    keys.bar { binding in binding.action == .confirm && isLast ? NewDraftWords.make : nil }
  }

  private func draw(_ line: RubricLine, _ index: Int, _ row: Int, into canvas: inout Canvas) {
    let isSelected = index == rubric
    let style: Style = isSelected && focus == .rubric ? .bold.color(.cyan) : .plain
    let mark = isSelected ? (focus == .rubric ? "> " : "* ") : "  "
    canvas.write(
      mark + canvas.widths.fitting(line.title, columns: canvas.size.columns - 6),
      at: Position(column: 1, row: row), style: style)
    if focus == .rubric, isSelected || (rubric == nil && index == 0) {
      canvas.caret = Position(column: 1, row: row)
    }
  }

  private func draw(
    _ label: String, _ buffer: TextBuffer, _ isFocused: Bool, _ row: Int, _ canvas: inout Canvas
  ) {
    let style: Style = isFocused ? .bold.color(.cyan) : .plain
    canvas.write(label, at: Position(column: 1, row: row), style: style)
    let start = Position(column: 12, row: row)
    let room = canvas.size.columns - start.column - 3
    guard isFocused else {
      canvas.write(canvas.widths.fitting(buffer.text, columns: room), at: start)
      return
    }
    canvas.write("[", at: start.moved(columns: -1), style: style)
    canvas.write("]", at: start.moved(columns: room + 1), style: style)
    buffer.draw(columns: room, at: start, into: &canvas)
  }
}
