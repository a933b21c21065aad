import Evaluation
import Terminal

extension AppState {
  func homePage(in size: Size) -> Canvas {
    let head = Head(left: Words.App.name + "  " + Words.Home.title)
    var page = Page(head, keys: homeBar, size: size, widths: widths)
    let columns = HomeColumns(total: size.columns)
    draw(HomeColumns.heads, columns, page.body.row, .dim, &page.canvas)
    let rows = max(page.body.rows - 1, 1)
    let top = home.cursor.visibleTop(count: home.drafts.count, page: rows)
    for (index, draft) in home.drafts.enumerated().dropFirst(top).prefix(rows) {
      let row = page.body.row + 1 + index - top
      let isSelected = index == home.cursor.selected
      draw(texts(draft), columns, row, isSelected ? .bold.color(.cyan) : .plain, &page.canvas)
      if isSelected {
        page.canvas.write(">", at: Position(column: 0, row: row), style: .bold.color(.cyan))
        page.canvas.caret = Position(column: 0, row: row)
      }
    }
    if home.drafts.isEmpty {
      let place = Position(column: 1, row: page.body.row + 2)
      if home.isRead { page.canvas.write(Words.Home.empty, at: place) }
      page.canvas.caret = place
    }
    page.below(home.drafts.count - top - rows)
    page.hint(notice ?? homeHint)
    return page.canvas
  }

  private var homeBar: KeyBar {
    let canOpen = home.selected.map { $0.trouble == nil } ?? false
    return Keys.home.bar(isEnabled: { $0 != .confirm || canOpen })
  }

  private var homeHint: Notice {
    guard home.isRead else { return Notice(Words.Home.reading) }
    guard !home.drafts.isEmpty else { return Notice(Words.Home.whereDraftsAre) }
    return Notice(Words.Home.count(home.drafts.count, selected: home.selected?.id))
  }

  private func texts(_ draft: DraftLine) -> [String] {
    let unit = draft.unit.isEmpty ? draft.id : draft.unit
    if draft.trouble != nil { return [unit, draft.year, "", "", Words.Home.unreadable] }
    guard let score = draft.score else { return [unit, draft.year, "..", "..", ".."] }
    let problems = [
      score.errors > 0 ? Words.Home.errors(score.errors) : "",
      score.warnings > 0 ? Words.Home.warnings(score.warnings) : "",
    ].filter { !$0.isEmpty }.joined(separator: " ")
    return [
      unit, draft.year, score.total.text, "\(score.answered)/\(score.indicators)",
      problems.isEmpty ? "0" : problems,
    ]
  }

  private func draw(
    _ texts: [String], _ columns: HomeColumns, _ row: Int, _ style: Style,
    _ canvas: inout Canvas
  ) {
    let unit = canvas.widths.fitting(texts[0], columns: columns.unit)
    canvas.write(unit, at: Position(column: 1, row: row), style: style)
    for (text, end) in zip(texts.dropFirst(), columns.ends) {
      canvas.write(text, endingAt: end, row: row, style: style)
    }
  }
}

/// Where the home screen's columns end.
private struct HomeColumns {
  let unit: Int
  /// Of year, score, progress and problems.
  let ends: [Int]

  static let heads = [
    Words.Home.unit, Words.Home.year, Words.Home.score, Words.Home.filled, Words.Home.problems,
  ]

  init(total: Int) {
    // At 60 columns a name of twelve characters is still whole.
    unit = max(total - 36, 14)
    let start = unit + 1
    ends = [start + 5, start + 12, start + 18, total - 1]
  }
}
