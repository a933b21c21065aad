import Evaluation
import Terminal

extension AppState {
  /// The page of review that is in front.
  func deskView(_ desk: DeskPage, in size: Size) -> Canvas {
    switch desk {
    case .identity(let cursor): identityPage(cursor, in: size)
    case .queue: queuePage(in: size)
    case .dossier(let cursor): dossierPage(cursor, in: size)
    case .item(let state): itemPage(state, in: size)
    case .submission(let cursor): submissionPage(cursor, in: size)
    case .corrections(let cursor): correctionsPage(cursor, in: size)
    case .versions(let cursor): versionsPage(cursor, in: size)
    case .comparison(let comparison, let cursor): comparisonPage(comparison, cursor, in: size)
    case .evidence(let state): evidencePage(state, in: size)
    case .prompt(let state): promptPage(state, in: size)
    }
  }

  /// A page of lines with a cursor, and rows at the foot of its body that stay.
  func linesPage(
    _ head: Head, _ lines: [DeskLine], _ cursor: ListCursor, keys: KeyBar, foot: [String] = [],
    hint: Notice, in size: Size
  ) -> Canvas {
    var page = Page(head, keys: keys, size: size, widths: widths)
    let rows = max(page.body.rows - foot.count, 1)
    let cursor = cursor.settled(count: lines.count, page: rows)
    for (index, line) in lines.enumerated().dropFirst(cursor.top).prefix(rows) {
      let row = page.body.row + index - cursor.top
      draw(line, isSelected: index == cursor.selected, row, into: &page.canvas)
    }
    for (index, text) in foot.enumerated() {
      page.canvas.write(
        widths.fitting(text, columns: size.columns - 2),
        at: Position(column: 1, row: page.body.row + rows + index), style: .bold)
    }
    if page.canvas.caret == nil {
      page.canvas.caret = Position(column: 0, row: page.body.row)
    }
    page.below(lines.count - cursor.top - rows)
    page.hint(notice ?? hint)
    return page.canvas
  }

  private func draw(
    _ line: DeskLine, isSelected: Bool, _ row: Int, into canvas: inout Canvas
  ) {
    for piece in line.pieces {
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

  /// Rows of a page of lines with so many rows at its foot.
  func linesRows(foot: Int = 0) -> Int { max(bodyRows - foot, 1) }

  /// Moves by lines, or by Tab to the next heading.
  func moved(
    _ cursor: ListCursor, _ action: Action, _ lines: [DeskLine], foot: Int = 0
  ) -> ListCursor {
    var cursor = cursor
    let rows = linesRows(foot: foot)
    switch action {
    case .move(let motion): cursor.move(motion, count: lines.count, page: rows)
    case .nextField: cursor.jump(to: lines.heading(after: cursor.selected), lines.count, rows)
    case .previousField:
      cursor.jump(to: lines.heading(before: cursor.selected), lines.count, rows)
    case .help, .menu, .quit, .back, .confirm, .why, .nextFinding, .previousFinding, .findings,
      .outline, .preview, .export, .secret, .search, .override, .save, .undo, .redo, .home,
      .identities,
      .nextPart, .previousPart, .select, .deleteBackward, .deleteForward, .deleteWord,
      .deleteNextWord, .deleteToLineEnd, .clearLine, .cut, .copy, .paste, .selectAll,
      .editExternally,
      .moveItemUp, .moveItemDown, .removeItem, .newDraft, .acceptFix, .justify, .nextFilter,
      .nextOrder, .baseData, .toIndicator, .whatIf, .keepTrial, .dropTrial, .desk,
      .importing:
      break
    }
    return cursor
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
