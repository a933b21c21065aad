import Evaluation
import Terminal

extension HomeScreen {
  func view(in size: Size, _ around: Surroundings) -> Canvas {
    let home = around.home
    let isKnown = !around.desk.people.people.isEmpty
    let head = Head(left: HomeWords.title, right: isKnown ? around.desk.actorText : "")
    var page = Page(head, keys: bar(around), size: size, widths: around.widths)
    let columns = HomeColumns(total: size.columns, widths: around.widths)
    draw(columns.shown(HomeColumns.heads), "", columns, page.body.row, .dim, &page.canvas)
    let rows = max(page.body.rows - 1, 1)
    let top = home.cursor.visibleTop(count: home.drafts.count, page: rows)
    for (index, draft) in home.drafts.enumerated().dropFirst(top).prefix(rows) {
      let row = page.body.row + 1 + index - top
      let isSelected = index == home.cursor.selected
      draw(
        columns.shown(columns.texts(draft)), home.hasTwin(draft) ? draft.id : "", columns, row,
        isSelected ? .bold.color(.cyan) : .plain, &page.canvas)
      if isSelected {
        page.canvas.write(">", at: Position(column: 0, row: row), style: .bold.color(.cyan))
        page.canvas.caret = Position(column: 0, row: row)
      }
    }
    if home.drafts.isEmpty {
      let place = Position(column: 1, row: page.body.row + 2)
      if home.isRead { page.canvas.write(HomeWords.empty, at: place) }
      page.canvas.caret = place
    }
    page.below(home.drafts.count - top - rows)
    page.hint(around.notice ?? hint(home))
    return page.canvas
  }

  func bar(_ around: Surroundings) -> KeyBar {
    let canOpen = around.home.selected.map { $0.trouble == nil } ?? false
    return keys.bar(isEnabled: { $0 != .confirm || canOpen })
  }

  private func hint(_ home: HomeState) -> Notice {
    guard home.isRead else { return Notice(CommonWords.reading) }
    guard !home.drafts.isEmpty else { return Notice(HomeWords.whereDraftsAre) }
    if let draft = home.selected, draft.isUnsaved {
      return Notice(HomeWords.unsaved(draft.id), .warning)
    }
    return Notice(HomeWords.count(home.drafts.count, selected: home.selected?.id))
  }

  private func draw(
    _ texts: [String], _ id: String, _ columns: HomeColumns, _ row: Int, _ style: Style,
    _ canvas: inout Canvas
  ) {
    let unit = canvas.widths.fitting(texts[0], beside: id, columns: columns.unit)
    canvas.write(unit, at: Position(column: 1, row: row), style: style)
    for (text, end) in zip(texts.dropFirst(), columns.ends) {
      canvas.write(text, endingAt: end, row: row, style: style)
    }
  }
}

extension Widths {
  /// A name, and in brackets behind it the end of an id that tells it from its twin.
  fileprivate func fitting(_ name: String, beside id: String, columns: Int) -> String {
    guard !id.isEmpty else { return fitting(name, columns: columns) }
    // Ids of one unit and year differ at their ends.
    var end = Substring(id)
    while cells(String(end)) > columns / 2 - 2 { end.removeFirst() }
    let mark = "(" + end + ")"
    return fitting(name, columns: columns - cells(mark)) + mark
  }
}

/// Where the home screen's columns end.
private struct HomeColumns {
  let unit: Int
  private let isWide: Bool
  private let widths: Widths
  /// Cells for the last column.
  static let problems = 15
  static let narrowProblems = 12
  /// Of year, state, score, progress and problems.
  let ends: [Int]

  static let heads = [
    HomeWords.unit, HomeWords.year, HomeWords.state, HomeWords.score, HomeWords.filled,
    HomeWords.problems,
  ]

  init(total: Int, widths: Widths) {
    self.widths = widths
    isWide = total >= 80
    // At 60 columns a name of twelve characters is still whole.
    unit = max(total - (isWide ? 46 : 36), 14)
    let start = unit + 1
    ends =
      isWide
      ? [start + 5, start + 15, start + 22, start + 28, total - 1]
      : [start + 5, start + 15, start + 22, total - 1]
  }

  /// A narrow screen has no room for the progress.
  func shown(_ texts: [String]) -> [String] {
    isWide ? texts : [0, 1, 2, 3, 5].map { texts[$0] }
  }

  func texts(_ draft: DraftLine) -> [String] {
    let unit = draft.unit.isEmpty ? draft.id : draft.unit
    let state =
      (draft.isUnsaved ? HomeWords.unsavedMark : "")
      + HomeWords.state(draft.judgement, queries: draft.queries)
    if draft.trouble != nil { return [unit, draft.year, "", "", "", CommonWords.unreadable] }
    guard let score = draft.score else { return [unit, draft.year, state, "..", "..", ".."] }
    let problems = self.problems(score)
    return [
      unit, draft.year, state, score.total.text, "\(score.answered)/\(score.indicators)",
      problems.isEmpty ? "0" : problems,
    ]
  }

  /// `21未填 4错误 12警告`; where there is no room for all of it, the last is left out.
  private func problems(_ score: DraftScore) -> String {
    let room = isWide ? HomeColumns.problems : HomeColumns.narrowProblems
    var texts = [
      (score.missing, HomeWords.missing), (score.errors, HomeWords.errors),
      (score.warnings, HomeWords.warnings),
    ].filter { $0.0 > 0 }.map { "\($0.0)" + (isWide ? $0.1 : String($0.1.prefix(1))) }
    while widths.cells(texts.joined(separator: " ")) > room { texts.removeLast() }
    return texts.joined(separator: " ")
  }
}
