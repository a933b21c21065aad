import Evaluation

/// What a row of a form says of points, and which of its cells are left over.
struct RowAccount {
  let entry: FormEntry
  let level: Int
  private(set) var points: Points?
  private(set) var maximum: Points?
  private(set) var deducted: Points?

  /// Reads the row's own points, or those of a group of that level which begins in it.
  init(_ entry: FormEntry, level: Int? = nil) {
    self.entry = entry
    self.level = level ?? entry.deepest?.level ?? entry.depth
    let isOwn = level == nil
    for cell in entry.cells where cell.column.level == self.level || isOwn && cell.isRows(entry) {
      take(cell)
    }
    // 预算编制合理性（5分）, where no column has it.
    if let name = entry.names[self.level] {
      let aside = HeadingMatcher.withoutAside(name).aside
      let statement = aside.isEmpty ? nil : ScoreStatement.leading("（\(aside)）")?.0
      maximum = maximum ?? statement?.maximum
      points = points ?? statement?.points.flatMap { $0 < .zero ? nil : $0 }
    }
  }

  private mutating func take(_ cell: FormEntry.Cell) {
    switch cell.column.meaning {
    case .points:
      let statement = ScoreStatement.leading(cell.text)?.0
      points = points ?? Points(cell: cell.text) ?? statement?.points
      maximum = maximum ?? statement?.maximum
    case .maximum: maximum = maximum ?? Points(cell: cell.text)
    case .deducted: deducted = deducted ?? Points(cell: cell.text)
    case .pointsOfMaximum:
      let statement = ScoreStatement.leading(cell.text)?.0
      points = points ?? statement?.points ?? Points(cell: cell.text)
      maximum = maximum ?? statement?.maximum
    case .name, .reviewed, .lastYear, .target, .property, .unit, .actual, .outcome, .rate,
      .standard, .explanation, .reason, .evidence, .counter, .stub, .budget, nil:
      break
    }
  }

  /// The row's cells that nobody takes, but for those of these meanings, which were taken.
  func leftovers(but taken: Set<ColumnMeaning>) -> [Placement.Leftover] {
    entry.cells.compactMap { cell in
      guard cell.text.unlessNothing != nil, let fault = fault(of: cell, taken) else { return nil }
      return Placement.Leftover(text: cell.text, reason: .column(cell.column.title, fault))
    }
  }

  private func fault(of cell: FormEntry.Cell, _ taken: Set<ColumnMeaning>)
    -> Placement.ColumnFault?
  {
    guard let meaning = cell.column.meaning else {
      return cell.column.isUnclear ? .unclear : .unknown
    }
    switch meaning {
    case .counter, .stub, .name: return nil
    case .maximum, .points, .deducted, .pointsOfMaximum:
      let isNumber =
        Points(cell: cell.text) != nil || ScoreStatement.leading(cell.text)?.rest.isEmpty == true
      return isNumber ? nil : .notPoints
    case .reviewed: return .reviewed
    case .lastYear: return .lastYear
    case .evidence: return .evidence
    case .target, .property, .unit: return taken.contains(meaning) ? nil : .target
    case .actual, .outcome, .budget: return taken.contains(meaning) ? nil : .noValue
    case .rate: return taken.contains(meaning) ? nil : .computed
    case .standard: return taken.contains(meaning) ? nil : .standard
    case .explanation, .reason: return taken.contains(meaning) ? nil : .noText
    }
  }
}

extension FormEntry.Cell {
  /// It belongs to the row and to no group above.
  fileprivate func isRows(_ entry: FormEntry) -> Bool {
    column.level == 0 || column.level == entry.depth
  }
}
