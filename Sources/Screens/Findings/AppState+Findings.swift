import Evaluation
import Terminal

extension AppState {
  /// Goes to the next or previous finding from where the focus is.
  mutating func goToFinding(_ step: Int) {
    filling?.check()
    guard let filling else { return }
    let findings = filling.findings
    guard !findings.isEmpty else {
      notice = Notice(Words.App.noFindings, .done)
      return
    }
    let index = nextIndex(findings, step, filling)
    go(to: findings[index], index, findings.count)
  }

  /// The finding after the focused one, or the first one on or behind the present part.
  private func nextIndex(_ findings: [Finding], _ step: Int, _ filling: FillingState) -> Int {
    let here = findings.indices.filter { findings[$0].field.isWhole(of: filling.focus) }
    // A field may have several; the walk leaves it behind all of them.
    if let current = step > 0 ? here.last : here.first {
      return (current + step + findings.count) % findings.count
    }
    let order = findings.map { finding in
      finding.field.part(in: filling.rubric).flatMap { filling.parts.firstIndex(of: $0) } ?? 0
    }
    return step > 0
      ? order.firstIndex { $0 >= filling.partIndex } ?? 0
      : order.lastIndex { $0 <= filling.partIndex } ?? findings.count - 1
  }

  private mutating func go(to finding: Finding, _ index: Int, _ count: Int) {
    filling?.go(to: finding.field, selecting: true)
    if let range = finding.range { filling?.editor.move(to: range.lowerBound) }
    notice = Notice(
      "\(finding.severity.title) \(index + 1)/\(count)：\(finding.message)",
      finding.severity == .error ? .error : .warning)
  }

  /// The list, at the finding where the filler is or the next one behind.
  mutating func openFindings() {
    filling?.check()
    guard let filling else { return }
    let findings = filling.findings
    let index =
      findings.firstIndex { $0.field.isWhole(of: filling.focus) }
      ?? nextIndex(findings, 1, filling)
    overlays.append(.findings(ListCursor(selected: findings.isEmpty ? 0 : index)))
  }

  mutating func act(_ action: Action, findings old: ListCursor) {
    guard let filling else { return }
    let findings = filling.findings
    var cursor = old
    if action == .confirm, findings.indices.contains(cursor.selected) {
      go(to: findings[cursor.selected], cursor.selected, findings.count)
      return
    }
    overlays.append(.findings(cursor))
    guard case .move(let motion) = action else { return }
    cursor.move(motion, count: findings.count, page: bodyRows)
    replaceFront(.findings(cursor))
  }

  func findingsPage(_ filling: FillingState, _ cursor: ListCursor, in size: Size) -> Canvas {
    let findings = filling.findings
    let counts = Finding.Severity.allCases.map { severity in
      "\(severity.title) \(findings.count { $0.severity == severity })"
    }
    let head = Head(left: Words.Findings.title, right: counts.joined(separator: "  "))
    var page = Page(head, keys: Keys.findings.bar(), size: size, widths: widths)
    let top = cursor.visibleTop(count: findings.count, page: page.body.rows)
    for (index, finding) in findings.enumerated().dropFirst(top).prefix(page.body.rows) {
      let row = page.body.row + index - top
      let isSelected = index == cursor.selected
      page.canvas.write(
        finding.severity.title, at: Position(column: 2, row: row), style: finding.severity.style)
      page.canvas.write(
        widths.fitting(finding.message, columns: size.columns - 9),
        at: Position(column: 8, row: row), style: isSelected ? .bold.color(.cyan) : .plain)
      if isSelected {
        page.canvas.write(">", at: Position(column: 0, row: row), style: .bold.color(.cyan))
        page.canvas.caret = Position(column: 0, row: row)
      }
    }
    if findings.isEmpty {
      page.canvas.write(Words.App.noFindings, at: Position(column: 2, row: page.body.row + 1))
    }
    let selected = findings.indices.contains(cursor.selected) ? findings[cursor.selected] : nil
    page.below(findings.count - top - page.body.rows)
    page.hint(notice ?? Notice(selected?.message ?? ""))
    return page.canvas
  }
}

extension FieldPath {
  /// It is that field, or the list to which that item belongs.
  func isWhole(of path: FieldPath) -> Bool {
    if case (.items(let list), .item(let other, _)) = (self, path) { return list == other }
    return self == path
  }
}

extension Finding.Severity {
  fileprivate var style: Style {
    switch self {
    case .error: .bold.color(.red)
    case .warning: .color(.yellow)
    case .note: .dim
    }
  }
}
