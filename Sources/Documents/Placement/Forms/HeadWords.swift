/// A row of cells held against the vocabulary of heads.
struct HeadWords {
  private let cells: [String]
  private let filled: [String]
  private let meanings: [ColumnMeaning]

  private static let longestLabel = 30
  /// Labels over several columns are short.
  private static let longestUpper = 14

  init(_ cells: [String]) {
    self.cells = cells
    filled = cells.filter { !$0.isEmpty }
    let isWords = filled.allSatisfy { $0.count <= HeadWords.longestLabel && !$0.isFigure }
    meanings = isWords ? filled.compactMap { ColumnMeaning($0, year: nil) } : []
  }

  private var hasName: Bool {
    meanings.contains { if case .name = $0 { true } else { false } }
  }

  private func has(_ wanted: [ColumnMeaning]) -> Bool { meanings.contains { wanted.contains($0) } }

  private var hasLesserName: Bool {
    filled.contains { ColumnWords.lesserNames.contains(ColumnTitle($0).plain) }
  }

  /// The row is a head of a table of indicators, or of 项目资金 with points.
  var isHead: Bool {
    guard filled.count > 1, !meanings.isEmpty else { return false }
    let scores: [ColumnMeaning] = [.maximum, .points, .pointsOfMaximum, .deducted]
    if hasName { return has(scores + [.target, .actual, .outcome]) }
    if hasLesserName, has(scores) { return true }
    if has([.points, .pointsOfMaximum]), has([.maximum, .standard, .budget]) { return true }
    return isOfMoney && filled.count > 2
  }

  /// Columns of money: 预算数, 执行数.
  var isOfMoney: Bool { meanings.count { $0 == .budget } > 1 }

  /// 预期目标 and 实际完成情况, above two texts.
  var isOfGoals: Bool {
    !isHead && has([.target]) && has([.outcome, .actual]) && meanings.count + 1 >= filled.count
  }

  /// The row goes on with the head above it: nothing but labels.
  func continues(_ first: [String]) -> Bool {
    guard !filled.isEmpty, meanings.count * 2 >= filled.count,
      !filled.contains(where: { ColumnWords.totals.contains($0.compact) })
    else { return false }
    // Rows of a sheet end at their last filled cell.
    let pairs = zip(cells, first + Array(repeating: "", count: max(0, cells.count - first.count)))
    guard pairs.contains(where: { own, upper in !own.isEmpty && own != upper }) else {
      return false
    }
    // The head of a further table has no labels below what a merged one covers.
    return !isHead || pairs.contains { own, upper in !own.isEmpty && upper.isEmpty }
  }

  /// The row stands above a head and has labels over several of its columns.
  func leads(to head: [String]) -> Bool {
    guard filled.count > 1, filled.count < head.count, cells.count <= head.count,
      CoverTable(cells) == nil,
      !filled.contains(where: { $0.isFigure || $0.count > HeadWords.longestUpper }),
      !filled.contains(where: { $0.contains(where: \.endsSentence) })
    else { return false }
    let hasOthers = filled.contains { ColumnTitle($0).isOthersAlone }
    return !meanings.isEmpty || hasOthers
  }
}
