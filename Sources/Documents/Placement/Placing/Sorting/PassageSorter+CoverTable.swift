import Evaluation

/// Covers that are tables, or lines with blanks instead of colons.
extension PassageSorter {
  /// - Returns: Whether the cells are labels and values of a cover.
  mutating func takeCover(_ cells: [String], _ index: Int) -> Bool {
    guard let row = CoverTable(cells), spot == .front || row.isPlain else { return false }
    var paths: [FieldPath] = []
    var others: [CoverTable.Pair] = []
    for pair in row.pairs where !pair.value.isEmpty {
      switch pair.label {
      case .field(let field):
        sorted.cover.append((field, pair.value, passages[index].lines[0]))
        paths.append(.cover(field))
      case .department where sorted.department == nil: sorted.department = (pair.value, index)
      case .department, .other: others.append(pair)
      }
    }
    if !paths.isEmpty { sorted.outcomes[index] = .placed(paths) }
    if paths.isEmpty, sorted.department?.passage != index {
      let titles = others.map(\.title).joined(separator: "、")
      sorted.outcomes[index] = .unplaced(.noField(titles))
    } else {
      sorted.left[index, default: []] += others.map {
        Placement.Leftover(text: $0.value, reason: .noField($0.title))
      }
    }
    sorted.left[index, default: []] += row.rest.map {
      Placement.Leftover(text: $0, reason: .unknownRow)
    }
    return true
  }
}
