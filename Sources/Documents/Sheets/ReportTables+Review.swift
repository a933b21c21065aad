import Evaluation

extension ReportTables {
  /// What the checks say, with the reasons why warnings may stand.
  var findings: Sheet {
    let rows = rubric.findings(in: report, scorecard: scorecard).map { finding in
      [
        finding.severity.title, finding.group.title, place(finding.field), finding.message,
        finding.justification,
      ].map { TableCell($0) }
    }
    return sheet(
      SheetWords.findings, SheetWords.findings,
      table(SheetWords.findingColumns, [6, 12, 22, 56, 24], rows.isEmpty ? [none(5)] : rows))
  }

  /// Questions of the reviewer and their answers; none are kept yet.
  var queries: Sheet {
    sheet(
      SheetWords.queries, SheetWords.queries,
      table(SheetWords.queryColumns, [6, 22, 40, 40, 8], [none(5)]))
  }

  /// What was asked, answered and changed since the return; none are kept yet.
  var changes: Sheet {
    sheet(
      SheetWords.changes, SheetWords.changes,
      table(SheetWords.changeColumns, [6, 20, 30, 30, 20, 20, 8], [none(7)]))
  }

  private func none(_ columns: Int) -> [TableCell] {
    [TableCell(SheetWords.none)] + Array(repeating: TableCell(""), count: columns - 1)
  }

  /// Where a field is, in words.
  func place(_ path: FieldPath) -> String {
    let label = rubric.field(at: path)?.label ?? path.address
    switch path.part(in: rubric) {
    case .section(let id): return "\(rubric.section(id)?.title ?? "")：\(label)"
    case .indicator(let id): return "\(rubric.indicator(id)?.title ?? "")：\(label)"
    case .cover, nil: return label
    }
  }
}
