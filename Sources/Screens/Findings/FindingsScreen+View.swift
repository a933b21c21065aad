import Evaluation
import Terminal

extension FindingsScreen {
  func view(in size: Size, _ around: Surroundings) -> Canvas {
    let findings = shown(around)
    var page = Page(
      Head(left: title, right: counts(around.filling?.findings ?? [])), keys: keys.bar(),
      size: size, widths: around.widths)
    let rows = listRows(page.body.rows)
    let top = cursor.visibleTop(count: findings.count, page: rows)
    for (index, finding) in findings.enumerated().dropFirst(top).prefix(rows) {
      let row = page.body.row + index - top
      draw(finding, isSelected: index == cursor.selected, row, into: &page.canvas)
    }
    if findings.isEmpty {
      page.canvas.write(CommonWords.noFindings, at: Position(column: 2, row: page.body.row + 1))
    }
    let selected = findings.indices.contains(cursor.selected) ? findings[cursor.selected] : nil
    if let selected, let filling = around.filling {
      quote(selected, filling, page.body, into: &page.canvas)
    }
    page.below(findings.count - top - rows)
    page.hint(around.notice ?? Notice(selected.map { FindingsWords.hint(of: $0) } ?? ""))
    return page.canvas
  }

  private var title: String {
    filter == .all ? FindingsWords.title : FindingsWords.title + " · " + filter.title
  }

  private func counts(_ findings: [Finding]) -> String {
    Finding.Severity.allCases.map { severity in
      "\(severity.title) \(findings.count { $0.severity == severity })"
    }.joined(separator: "  ")
  }

  private func draw(
    _ finding: Finding, isSelected: Bool, _ row: Int, into canvas: inout Canvas
  ) {
    let severity = finding.isJustified ? FindingsWords.justified : finding.severity.title
    canvas.write(severity, at: Position(column: 2, row: row), style: finding.style)
    canvas.write(finding.group.title, at: Position(column: 7, row: row), style: .dim)
    canvas.write(
      canvas.widths.fitting(finding.message, columns: canvas.size.columns - 13),
      at: Position(column: 12, row: row), style: isSelected ? .bold.color(.cyan) : .plain)
    guard isSelected else { return }
    canvas.write(">", at: Position(column: 0, row: row), style: .bold.color(.cyan))
    canvas.caret = Position(column: 0, row: row)
  }

  /// Where it stands, and the sentence with the characters marked.
  private func quote(
    _ finding: Finding, _ filling: FillingState, _ body: Rect, into canvas: inout Canvas
  ) {
    let row = body.row + body.rows - 2
    guard row > body.row else { return }
    let place = finding.label(by: filling.rubric)
    canvas.write(
      canvas.widths.fitting(place, columns: canvas.size.columns - 2),
      at: Position(column: 1, row: row),
      style: .dim)
    guard let excerpt = finding.excerpt(in: filling.report) else { return }
    var column = 1
    let parts: [(String, Style)] = [
      (excerpt.before, .plain), (excerpt.marked, .bold.color(.red)), (excerpt.after, .plain),
    ]
    for (text, style) in parts {
      let fitting = canvas.widths.fitting(text, columns: canvas.size.columns - 1 - column)
      canvas.write(fitting, at: Position(column: column, row: row + 1), style: style)
      column += canvas.widths.cells(fitting)
    }
  }
}

extension Finding {
  fileprivate var style: Style {
    if isJustified { return .dim }
    switch severity {
    case .error: return .bold.color(.red)
    case .warning: return .color(.yellow)
    case .note: return .dim
    }
  }
}
