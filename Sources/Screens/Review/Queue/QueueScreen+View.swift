import Evaluation
import Terminal

extension QueueScreen {
  func view(in size: Size, _ around: Surroundings) -> Canvas {
    let queue = around.desk.queue
    let head = Head(
      left: QueueWords.title(queue.filter, queue.order), right: around.desk.actorText,
      rightStyle: .dim)
    var page = Page(head, keys: keys.bar(), size: size, widths: around.widths)
    let columns = QueueColumns(total: size.columns)
    draw(columns.heads, columns, page.body.row + 1, .dim, &page.canvas)
    let rows = max(page.body.rows - 2, 1)
    let top = queue.cursor.visibleTop(count: queue.count, page: rows)
    drawLines(of: queue, from: top, rows, columns, page.body.row + 2, &page.canvas)
    if queue.count == 0 {
      page.canvas.write(
        queue.isRead ? QueueWords.nothing : CommonWords.reading,
        at: Position(column: 1, row: page.body.row + 3))
    }
    page.canvas.write(QueueWords.search, at: Position(column: 1, row: page.body.row), style: .dim)
    queue.input.draw(
      columns: size.columns - 10, at: Position(column: 7, row: page.body.row), into: &page.canvas)
    page.below(queue.count - top - rows)
    page.hint(around.notice ?? hint(queue))
    return page.canvas
  }

  private func drawLines(
    of queue: Queue, from top: Int, _ rows: Int, _ columns: QueueColumns, _ first: Int,
    _ canvas: inout Canvas
  ) {
    for (index, line) in queue.shown(from: top, rows).enumerated() {
      let isSelected = top + index == queue.cursor.selected
      draw(
        columns.texts(of: line), columns, first + index,
        isSelected ? .bold.color(.cyan) : line.isDoubtful ? .bold.color(.red) : .plain, &canvas)
      if isSelected {
        canvas.write(">", at: Position(column: 0, row: first + index), style: .bold.color(.cyan))
      }
    }
  }

  private func hint(_ queue: Queue) -> Notice {
    if let judgement = queue.selected?.judgement, !judgement.holds {
      return Notice(QueueWords.doubtful(judgement), .error)
    }
    let (known, all) = queue.progress
    guard known == all else { return Notice(QueueWords.progress(known, all)) }
    return Notice(QueueWords.count(queue.count))
  }

  private func draw(
    _ texts: [String], _ columns: QueueColumns, _ row: Int, _ style: Style,
    _ canvas: inout Canvas
  ) {
    let unit = canvas.widths.fitting(texts[0], columns: columns.unit)
    canvas.write(unit, at: Position(column: 1, row: row), style: style)
    for (text, end) in zip(texts.dropFirst(), columns.ends) {
      canvas.write(text, endingAt: end, row: row, style: style)
    }
  }
}

/// The queue's columns: on narrow screens without the state and the grade.
private struct QueueColumns {
  let unit: Int
  let ends: [Int]
  let isWide: Bool

  init(total: Int) {
    isWide = total >= 80
    let others = isWide ? [5, 9, 7, 3, 5, 10, 13] : [5, 6, 5, 8, 12]
    unit = total - others.reduce(0, +) - 2
    ends = others.reduce(into: [unit + 1]) { $0.append(($0.last ?? 0) + $1) }.dropFirst().map { $0 }
  }

  var heads: [String] {
    let words = QueueWords.self
    return isWide
      ? [
        words.unit, words.year, words.state, words.score, words.grade, words.deductions,
        words.findings, words.since,
      ]
      : [words.unit, words.year, words.score, words.deductions, words.findings, words.since]
  }

  func texts(of line: QueueLine) -> [String] {
    let unit = line.unit.isEmpty ? line.id : line.unit
    guard line.trouble == nil else { return [unit, line.year, CommonWords.unreadable] }
    let state = line.judgement?.title ?? ".."
    let since = line.since.map { DeskWords.short($0) } ?? ""
    guard let rating = line.rating else {
      return isWide
        ? [unit, line.year, state, "..", "", "..", "..", since]
        : [unit, line.year, "..", "..", "..", since]
    }
    let findings = QueueWords.findings(rating.errors, rating.warnings)
    return isWide
      ? [
        unit, line.year, state, rating.total.text, rating.grade, "\(rating.deductions)", findings,
        since,
      ] : [unit, line.year, rating.total.text, "\(rating.deductions)", findings, since]
  }
}
