/// The total of a form with several heads is that of all its points: funds and indicators (总分).
struct FormTotal {
  let table: PaperTable

  private static let totals: Set<String> = ["合计", "总计", "总分", "合计得分"]

  /// Where the weights of all sections make up the total, the points have to as well.
  func finding() -> PaperFinding? {
    let sections = table.sections.filter { $0.column(.weight) != nil && $0.column(.score) != nil }
    guard sections.count > 1, let last = sections.last,
      let weight = last.column(.weight), let score = last.column(.score)
    else { return nil }
    guard let row = last.rows.first(where: isTotal) else { return headline(sections) }
    guard
      let weights = CellNumber(row.cell(weight)), let points = CellNumber(row.cell(score)),
      sum(.weight, sections) == weights.printed
    else { return nil }
    let right = sum(.score, sections)
    guard right != points.printed else { return nil }
    let expected = right.shortText(places: 2)
    return PaperFinding(
      check: "table-total", place: table.place(row, score),
      message: "合计得分写作“\(row.cell(score))”，全表各项得分之和为 \(expected)，请核对。", expected: expected)
  }

  /// 自评总分 in the head of a form that has no row for it.
  private func headline(_ sections: [TableSection]) -> PaperFinding? {
    for row in table.rows {
      for (column, cell) in row.cells.enumerated().dropLast()
      where ["自评总分", "自评得分", "总分"].contains(cell.compactCell) {
        guard let points = CellNumber(row.cell(column + 1)), !points.isPercent else { continue }
        let right = sum(.score, sections)
        guard sum(.weight, sections) == Rational(100), right != points.printed else { return nil }
        let expected = right.shortText(places: 2)
        return PaperFinding(
          check: "table-total", place: table.place(row, column + 1),
          message: "总分写作“\(row.cell(column + 1))”，全表各项得分之和为 \(expected)，请核对。",
          expected: expected)
      }
    }
    return nil
  }

  private func isTotal(_ row: PaperTable.Row) -> Bool {
    row.cells.prefix(3).contains { FormTotal.totals.contains($0.compactCell) }
  }

  private func sum(_ meaning: ColumnMeaning, _ sections: [TableSection]) -> Rational {
    sections.flatMap { section in
      section.rows.filter { !isTotal($0) }.compactMap { row in
        // Points without a weight are none of the form's.
        CellNumber(row.cell(section.column(.weight))) == nil
          ? nil : CellNumber(row.cell(section.column(meaning)))?.printed
      }
    }.reduce(.zero, +)
  }
}
