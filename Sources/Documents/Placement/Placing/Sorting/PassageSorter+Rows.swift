import Evaluation

/// Rows of tables that are known.
extension PassageSorter {
  /// - Returns: Whether the row is one of a table that is known.
  mutating func sortRow(_ cells: [String], _ index: Int) -> Bool {
    let line = passages[index].lines[0]
    switch table.read(cells) {
    case .head:
      sorted.outcomes[index] = .furniture(.tableHead)
    case .score(let indicator, let statement, let reason):
      sorted.rows[indicator, default: []].append(
        ScoreRow(
          passage: index, line: line, maximum: statement.maximum, points: statement.points,
          reason: reason))
      seeIndicator(indicator)
    case .figure(let fact, let text): sorted.figureRows.append((fact, text, line, index))
    case .total(let points):
      sorted.outcomes[index] = .furniture(.total)
      if let points, sorted.statedTotal == nil { sorted.statedTotal = (points, line) }
    case .group(let title): sorted.outcomes[index] = .heading(title)
    case .unknown:
      guard spot != .front, cells.filter({ !$0.isEmpty }).count > 2 || table.isOpen else {
        return false
      }
      sorted.outcomes[index] = .unplaced(.unknownRow)
    }
    return true
  }

  private mutating func seeIndicator(_ indicator: Indicator.ID) {
    guard let node = skeleton.nodes.firstIndex(where: { $0.part == .indicator(indicator) }) else {
      return
    }
    matcher.seen.insert(node)
    seeParents(of: node)
  }
}
