import Evaluation
import Terminal

/// A screen that is a page of lines with a cursor, and rows at the foot of its body that stay.
protocol LinesScreen: Screen {
  var cursor: ListCursor { get set }
  func lines(_ around: Surroundings) -> [DeskLine]
  /// Rows at the foot.
  var footRows: Int { get }
}

extension LinesScreen {
  var name: StaticString { "review" }
  var footRows: Int { 0 }

  private func rows(_ around: Surroundings) -> Int { max(bodyRows(around) - footRows, 1) }

  /// Moves by lines, or by Tab to the next heading.
  ///
  /// - Returns: Whether the action was such.
  mutating func walk(_ action: Action, _ lines: [DeskLine], _ around: Surroundings) -> Bool {
    let rows = rows(around)
    if let motion = action.motion {
      cursor.move(motion, count: lines.count, page: rows)
    } else if action == .nextField {
      cursor.jump(to: lines.heading(after: cursor.selected), lines.count, rows)
    } else if action == .previousField {
      cursor.jump(to: lines.heading(before: cursor.selected), lines.count, rows)
    } else {
      return false
    }
    return true
  }

  /// What the selected line is about.
  func target(_ lines: [DeskLine]) -> DeskTarget? {
    lines.indices.contains(cursor.selected) ? lines[cursor.selected].target : nil
  }

  func list(_ around: Surroundings) -> ShownList? {
    ShownList(cursor, count: lines(around).count, rows: rows(around))
  }

  func page(
    _ head: Head, _ lines: [DeskLine], foot: [String] = [], hint: Notice, in size: Size,
    _ around: Surroundings
  ) -> Canvas {
    var page = Page(head, keys: bar(around), size: size, widths: around.widths)
    let rows = max(page.body.rows - foot.count, 1)
    let cursor = cursor.settled(count: lines.count, page: rows)
    for (index, line) in lines.enumerated().dropFirst(cursor.top).prefix(rows) {
      let row = page.body.row + index - cursor.top
      line.draw(isSelected: index == cursor.selected, row, into: &page.canvas)
    }
    for (index, text) in foot.enumerated() {
      page.canvas.write(
        around.widths.fitting(text, columns: size.columns - 2),
        at: Position(column: 1, row: page.body.row + rows + index), style: .bold)
    }
    if page.canvas.caret == nil {
      page.canvas.caret = Position(column: 0, row: page.body.row)
    }
    page.below(lines.count - cursor.top - rows)
    page.hint(around.notice ?? hint)
    return page.canvas
  }
}

extension DeskLine {
  fileprivate func draw(isSelected: Bool, _ row: Int, into canvas: inout Canvas) {
    for piece in pieces {
      let isPlain = piece.style == .plain || piece.style == .bold
      let style = isSelected && isPlain ? Style.bold.color(.cyan) : piece.style
      if piece.isRight {
        canvas.write(piece.text, endingAt: piece.column, row: row, style: style)
      } else {
        canvas.write(piece.text, at: Position(column: piece.column, row: row), style: style)
      }
    }
    guard isSelected else { return }
    canvas.write(">", at: Position(column: 0, row: row), style: .bold.color(.cyan))
    canvas.caret = Position(column: 0, row: row)
  }
}

extension ListCursor {
  /// To the line behind a heading, the heading at the top of the page.
  fileprivate mutating func jump(to heading: Int?, _ count: Int, _ page: Int) {
    guard let heading else { return }
    selected = min(heading + 1, count - 1)
    top = heading
    settle(count: count, page: page)
  }
}

extension [DeskLine] {
  /// At the first line that leads somewhere, the page shown from its top.
  var start: ListCursor { ListCursor(selected: firstIndex { $0.target != nil } ?? 0) }

  fileprivate func heading(after index: Int) -> Int? {
    indices.first { $0 > index && self[$0].isHeading } ?? firstIndex(where: \.isHeading)
  }

  /// The heading of the section before the one that the line is in.
  fileprivate func heading(before index: Int) -> Int? {
    let above = indices.filter { $0 < index && self[$0].isHeading }
    return above.dropLast().last ?? indices.last { self[$0].isHeading }
  }
}
