import Evaluation
import Terminal

extension AppState {
  func findingsPage(_ filling: FillingState, _ state: FindingsState, in size: Size) -> Canvas {
    let findings = state.shown(of: filling.findings)
    var page = Page(
      Head(left: title(state), right: counts(filling.findings)), keys: Keys.findings.bar(),
      size: size, widths: widths)
    let rows = listRows(page.body.rows)
    let top = state.cursor.visibleTop(count: findings.count, page: rows)
    for (index, finding) in findings.enumerated().dropFirst(top).prefix(rows) {
      let row = page.body.row + index - top
      draw(finding, isSelected: index == state.cursor.selected, row, into: &page.canvas)
    }
    if findings.isEmpty {
      page.canvas.write(CommonWords.noFindings, at: Position(column: 2, row: page.body.row + 1))
    }
    let selected =
      findings.indices.contains(state.cursor.selected) ? findings[state.cursor.selected] : nil
    if let selected { quote(selected, filling, page.body, into: &page.canvas) }
    page.below(findings.count - top - rows)
    page.hint(notice ?? Notice(selected.map { FindingsWords.hint(of: $0) } ?? ""))
    return page.canvas
  }

  /// The last rows of the body show the place; the list has the others.
  func listRows(_ rows: Int) -> Int { max(rows - 3, 1) }

  private func title(_ state: FindingsState) -> String {
    state.filter == .all
      ? FindingsWords.title : FindingsWords.title + " · " + state.filter.title
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
      widths.fitting(finding.message, columns: canvas.size.columns - 13),
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
    let place = filling.label(of: finding)
    canvas.write(
      widths.fitting(place, columns: canvas.size.columns - 2), at: Position(column: 1, row: row),
      style: .dim)
    guard let range = finding.range, let excerpt = filling.excerpt(of: finding, range) else {
      return
    }
    var column = 1
    let parts: [(String, Style)] = [
      (excerpt.before, .plain), (excerpt.marked, .bold.color(.red)), (excerpt.after, .plain),
    ]
    for (text, style) in parts {
      let fitting = widths.fitting(text, columns: canvas.size.columns - 1 - column)
      canvas.write(fitting, at: Position(column: column, row: row + 1), style: style)
      column += widths.cells(fitting)
    }
  }
}

/// A sentence around marked characters.
struct Excerpt: Equatable, Sendable {
  var before: String
  var marked: String
  var after: String
}

extension FillingState {
  private static let charactersBefore = 16
  private static let charactersAfter = 60

  /// Part, field and character: 结转结余率 / 说明，第 58 字.
  func label(of finding: Finding) -> String {
    let part = finding.field.part(in: rubric).map { name(of: $0).title } ?? ""
    let label = rubric.field(at: finding.field)?.label ?? ""
    let place = finding.range.map { FindingsWords.character($0.lowerBound + 1) } ?? ""
    return (part == label ? part : "\(part) / \(label)") + place
  }

  /// The text around the characters, one line.
  func excerpt(of finding: Finding, _ range: Range<Int>) -> Excerpt? {
    guard case .text(let text) = report[finding.field] else { return nil }
    let characters = Array(text).map { $0.isNewline ? " " : $0 }
    guard range.upperBound <= characters.count else { return nil }
    let start = max(range.lowerBound - FillingState.charactersBefore, 0)
    let end = min(range.upperBound + FillingState.charactersAfter, characters.count)
    return Excerpt(
      before: (start > 0 ? ".." : "") + String(characters[start..<range.lowerBound]),
      marked: "[" + String(characters[range]) + "]",
      after: String(characters[range.upperBound..<end]))
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
