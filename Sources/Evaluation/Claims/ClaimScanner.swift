/// Finds out what a number is said of; where that is not plain, there is no claim.
struct ClaimScanner {
  let prose: Prose
  /// Terms by where they end.
  let terms: [Int: Mention]
  /// Connectors between a phrase and its number: at most so many.
  private static let mostConnectors = 4

  func claim(of quantity: Quantity) -> Claim? {
    let start = quantity.mark.isEmpty ? quantity.range.lowerBound : quantity.mark.lowerBound
    switch quantity.unit {
    case .points: return points(quantity, start)
    case .year, .calendar: return nil
    case .yuan, .percent, .percentagePoints, .count, .none: return value(quantity, start)
    }
  }

  private func claim(
    _ quantity: Quantity, _ kind: Claim.Kind, _ mention: Mention?
  ) -> Claim {
    Claim(
      quantity: quantity, kind: kind, terms: mention?.terms ?? [],
      term: mention?.range ?? quantity.range, year: nil, isElsewhere: false, sentence: 0)
  }

  private func value(_ quantity: Quantity, _ start: Int) -> Claim? {
    // "总支出500万元的项目" speaks of something else.
    guard prose[quantity.range.upperBound] != 0x7684,
      let mention = mention(endingAt: start, through: Grammar.connectors),
      beginsClause(mention.range.lowerBound)
    else { return nil }
    return claim(quantity, .value, mention)
  }

  private func points(_ quantity: Quantity, _ start: Int) -> Claim? {
    guard quantity.limit == .exact else { return nil }
    if let word = prose.last(of: Grammar.maxima, endingAt: start) {
      return maximum(quantity, start - word.count)
    }
    if let word = prose.last(of: Grammar.deductions, endingAt: start) {
      let before = start - word.count
      let mention = mention(endingAt: before, through: [])
      let isOpened =
        prose.last(of: Grammar.deductionOpeners, endingAt: before) != nil || before == 0
      return mention != nil || isOpened ? claim(quantity, .deducted, mention) : nil
    }
    if let mention = mention(endingAt: start, through: Grammar.pointConnectors),
      mention.range.upperBound < start || mention.terms.contains(.total),
      beginsClause(mention.range.lowerBound)
    {
      return claim(quantity, .scored, mention)
    }
    guard prose.last(of: Grammar.pointOpeners, endingAt: start) != nil else { return nil }
    return claim(quantity, .scored, nil)
  }

  /// `结转结余率得分4分（满分4分）`, `满分4分`.
  private func maximum(_ quantity: Quantity, _ start: Int) -> Claim? {
    claim(quantity, .maximum, mention(endingAt: start, through: ["（".codes]))
  }

  /// The term before a number, with nothing but connectors between them.
  ///
  /// Each connector that fits is tried: 支出数为 may end in 数为, or in a phrase and 为.
  private func mention(
    endingAt end: Int, through connectors: [[UInt32]], depth: Int = 0
  ) -> Mention? {
    if let mention = terms[end] { return mention }
    guard depth < ClaimScanner.mostConnectors else { return nil }
    for word in connectors where prose.ends(with: word, at: end) {
      let before = end - word.count
      if let found = mention(endingAt: before, through: connectors, depth: depth + 1) {
        return found
      }
    }
    return nil
  }

  /// Nothing stands before the phrase that could make it speak of something else.
  private func beginsClause(_ start: Int) -> Bool {
    var start = start
    for _ in 0...ClaimScanner.mostConnectors {
      if prose[start - 1].endsClause { return true }
      if let word = prose.last(of: Grammar.beforeTerm, endingAt: start) {
        start -= word.count
      } else if prose.narrow(start - 1).isDigit || prose[start - 1].isBlank {
        start -= 1
        while prose.narrow(start - 1).isDigit { start -= 1 }
      } else {
        return false
      }
    }
    return false
  }
}
