/// No points are above those that the head of their column names: 过程（30分） above 31 (超过满分).
struct PointsInHeads {
  let block: FigureBlock

  func findings() -> [PaperFinding] {
    block.figures.flatMap { column -> [PaperFinding] in
      guard let most = block.head(column).pointsInBrackets else { return [] }
      return block.rows.indices.compactMap { row in
        guard let number = block.amount(row, column), number.unit.isEmpty, number.printed > most,
          !block.label(row, column).isTotalLabel
        else { return nil }
        return PaperFinding(
          check: "table-points", place: block.place(row, column),
          message: "“\(block.head(column).shortened(to: 16))”写作 \(block.rows[row].cell(column))，"
            + "超过满分 \(most.shortText(places: 2)) 分，请改正。")
      }
    }
  }
}

extension String {
  /// 30 of 过程（30分）.
  fileprivate var pointsInBrackets: Rational? {
    guard hasSuffix("分)"), let open = lastIndex(of: "("),
      let number = CellNumber(String(self[index(after: open)...].dropLast(2)))
    else { return nil }
    return number.printed
  }
}
