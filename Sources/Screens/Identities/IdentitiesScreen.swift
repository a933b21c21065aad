import Evaluation
import Terminal

/// Whether the relations between figures hold (勾稽关系表).
struct IdentitiesScreen: Screen {
  var name: StaticString { "identities" }
  var cursor = ListCursor()

  var keys: Keymap<Action> { IdentitiesScreen.table }

  private func lines(_ around: Surroundings) -> [IdentityLine] {
    around.filling.map { $0.rubric.identityLines(of: $0.report) } ?? []
  }

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    let lines = lines(around)
    if let motion = action.motion {
      cursor.move(
        motion, count: lines.count, page: max(bodyRows(around) / IdentityRows.rows, 1))
      return .stay
    }
    guard action == .confirm else { return .pass }
    guard let filling = around.filling, lines.indices.contains(cursor.selected) else {
      return .stay
    }
    let facts = filling.rubric.facts(of: lines[cursor.selected].identity)
    // To the first figure that is missing, else to the first one.
    let target = facts.first { filling.report.facts[$0.id] == nil } ?? facts.first
    if let target { around.filling?.go(to: .fact(target.id), selecting: true) }
    return .close
  }

  /// Both sides, their difference and the verdict, as the report stands now.
  func view(in size: Size, _ around: Surroundings) -> Canvas {
    let lines = lines(around)
    let holding = lines.count { $0.verdict == .holds }
    let head = Head(
      left: IdentitiesWords.title, right: IdentitiesWords.counts(holding, lines.count))
    var page = Page(head, keys: keys.bar(), size: size, widths: around.widths)
    let shown = max(page.body.rows / IdentityRows.rows, 1)
    let top = cursor.visibleTop(count: lines.count, page: shown)
    for (index, line) in lines.enumerated().dropFirst(top).prefix(shown) {
      let row = page.body.row + (index - top) * IdentityRows.rows
      IdentityRows(line: line, isSelected: index == cursor.selected)
        .draw(at: row, into: &page.canvas)
    }
    if lines.isEmpty {
      page.canvas.write(IdentitiesWords.none, at: Position(column: 2, row: page.body.row + 1))
    }
    page.hint(around.notice ?? Notice(hint(lines, around.filling?.rubric)))
    return page.canvas
  }

  private func hint(_ lines: [IdentityLine], _ rubric: Rubric?) -> String {
    guard lines.indices.contains(cursor.selected) else { return "" }
    let line = lines[cursor.selected]
    switch line.verdict {
    case .unknown(let missing):
      return IdentitiesWords.missing(missing.compactMap { rubric?.field(at: $0)?.label })
    case .holds, .holdsInTenThousands, .broken:
      let rounded = line.roundedDifference.map {
        IdentitiesWords.rounded($0.decimalText(places: 2) + " 万元")
      }
      return [line.expectationText, rounded ?? ""].filter { !$0.isEmpty }.joined(separator: "；")
    }
  }
}

/// Two rows of the table: the relation with its verdict, and the figures under it.
private struct IdentityRows {
  static let rows = 2

  let line: IdentityLine
  let isSelected: Bool

  func draw(at row: Int, into canvas: inout Canvas) {
    let columns = canvas.size.columns
    let title: Style = isSelected ? .bold.color(.cyan) : .plain
    canvas.write(
      canvas.widths.fitting(line.identity.title, columns: columns - 16),
      at: Position(column: 2, row: row), style: title)
    canvas.write(line.verdict.title, endingAt: columns - 2, row: row, style: style)
    if isSelected {
      canvas.write(">", at: Position(column: 0, row: row), style: .bold.color(.cyan))
      canvas.caret = Position(column: 0, row: row)
    }
    let third = (columns - 8) / 3
    let figures = [line.left, line.right, line.difference]
    for (index, figure) in figures.enumerated() {
      let label = index == 2 ? "差 " : ""
      canvas.write(
        label + text(figure), endingAt: 4 + third * (index + 1), row: row + 1, style: .dim)
    }
  }

  private func text(_ value: Rational?) -> String {
    value.map { line.isAmount ? $0.groupedText(places: 2) : $0.shortText(places: 2) } ?? "--"
  }

  private var style: Style {
    switch line.verdict {
    case .holds: .color(.green)
    case .holdsInTenThousands: .color(.yellow)
    case .broken: .bold.color(.red)
    case .unknown: .dim
    }
  }
}
