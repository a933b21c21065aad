import Evaluation

extension ReportTables {
  /// What the supervisor asked, and the answers.
  var queryTable: Sheet {
    let rows = corrections.map { row in
      [
        "\(row.id)", row.place, row.question, SheetWords.said(row.asked), row.answer?.text ?? "",
        row.answer.map { SheetWords.said($0.mark) } ?? "", row.state.title,
      ].map { TableCell($0) }
    }
    return sheet(
      SheetWords.queries, SheetWords.queries,
      table(
        SheetWords.queryColumns, [6, 22, 36, 14, 36, 14, 8], rows.isEmpty ? [none(7)] : rows))
  }

  /// What was asked, answered and changed because of it (整改对照表).
  var changes: Sheet {
    let rows = corrections.map { row in
      [
        "\(row.id)", row.place, row.question, row.answer?.text ?? "", row.quote,
        row.corrections.joined(separator: "\n"), row.state.title,
      ].map { TableCell($0) }
    }
    return sheet(
      SheetWords.changes, SheetWords.changes,
      table(
        SheetWords.changeColumns, [6, 20, 30, 30, 20, 20, 8], rows.isEmpty ? [none(7)] : rows))
  }

  private func none(_ columns: Int) -> [TableCell] {
    [TableCell(SheetWords.none)] + Array(repeating: TableCell(""), count: columns - 1)
  }
}
