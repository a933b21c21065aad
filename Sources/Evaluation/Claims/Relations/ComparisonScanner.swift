/// A figure beside the one that it is compared with, and what is said of the difference:
/// 8.6万元，较上年的10.2万元减少1.6万元; 由38.2%提高到38.9%，提高0.7个百分点.
struct Comparison {
  var earlier: Quantity
  var current: Quantity
  /// The difference, or its rate.
  var stated: Quantity
  var isMore: Bool
}

struct ComparisonScanner {
  let reading: Reading
  let asides: Asides
  private static let mostBetween = 14
  private static let mostCharacters = 120
  private static let openers = ["比", "较", "与"].sortedCodes
  private static let from = ["由", "从"].sortedCodes
  private static let arrivals = ["到", "至", "为", "成"].sortedCodes
  private static let mostWords = 12

  init(_ reading: Reading) {
    self.reading = reading
    asides = Asides(prose: reading.prose)
  }

  private var prose: Prose { reading.prose }

  func comparisons() -> [Comparison] {
    reading.quantities.indices.compactMap { index in
      let stated = reading.quantities[index]
      guard stated.limit == .exact, !stated.printed.isNegative,
        let direction = asides.direction(of: stated)
      else { return nil }
      return against(stated, direction == .more) ?? turned(stated, direction == .more)
    }
  }

  /// 较上年的10.2万元减少1.6万元, 与2019年支出4980万元相比，增加406万元.
  private func against(_ stated: Quantity, _ isMore: Bool) -> Comparison? {
    let front = wordFront(of: stated)
    let before = figures(before: front, like: stated)
    guard let earlier = before.last, earlier.limit == .exact,
      asides.direction(of: earlier) == nil,
      isJoined(earlier.range.upperBound..<front),
      let opener = opener(of: earlier, ComparisonScanner.openers),
      let current = figures(before: opener, like: earlier).last, current.limit == .exact,
      current.isAlike(earlier),
      asides.direction(of: current) == nil
    else { return nil }
    return Comparison(earlier: earlier, current: current, stated: stated, isMore: isMore)
  }

  /// 与2019年支出4980万元相比，增加406万元，增长8.15%: what changed need not be told.
  func rates() -> [(earlier: Quantity, change: Quantity, rate: Quantity)] {
    zip(reading.quantities, reading.quantities.dropFirst()).compactMap { change, rate in
      guard rate.unit == .percent, rate.limit == .exact, change.isCountable, change.limit == .exact,
        let direction = asides.direction(of: change), asides.direction(of: rate) == direction,
        wordFront(of: rate) - change.range.upperBound <= 2
      else { return nil }
      let front = wordFront(of: change)
      guard let earlier = figures(before: front, like: change).last, earlier.limit == .exact,
        asides.direction(of: earlier) == nil, isJoined(earlier.range.upperBound..<front),
        opener(of: earlier, ComparisonScanner.openers) != nil
      else { return nil }
      return (earlier, change, rate)
    }
  }

  /// 由680元提高到720元，提高5.88%.
  private func turned(_ stated: Quantity, _ isMore: Bool) -> Comparison? {
    let front = wordFront(of: stated)
    let before = figures(before: front, like: stated)
    guard before.count > 1, let current = before.last, current.limit == .exact,
      front - current.range.upperBound <= ComparisonScanner.mostBetween,
      prose.last(of: ComparisonScanner.arrivals, endingAt: asides.front(of: current)) != nil
    else { return nil }
    let earlier = before[before.count - 2]
    guard earlier.limit == .exact, earlier.isAlike(current),
      opener(of: earlier, ComparisonScanner.from) != nil,
      !(earlier.range.upperBound..<current.range.lowerBound).contains(where: {
        prose.endsClause(at: $0)
      })
    else { return nil }
    return Comparison(earlier: earlier, current: current, stated: stated, isMore: isMore)
  }

  /// Where the word of change begins that stands before the figure.
  private func wordFront(of stated: Quantity) -> Int {
    let front = asides.front(of: stated)
    return front - (asides.changeWord(endingAt: front)?.count ?? 0)
  }

  /// What a difference can be of: amounts of amounts, points of a percentage of percentages.
  private func figures(before end: Int, like stated: Quantity) -> [Quantity] {
    let start = max(
      reading.sentence(at: max(end - 1, 0)).lowerBound, end - ComparisonScanner.mostCharacters)
    guard start < end else { return [] }
    return reading.quantities(in: start..<end).filter { $0.canChange(by: stated) }
  }

  /// Nothing but 减少, 相比 or a mark stands between.
  private func isJoined(_ range: Range<Int>) -> Bool {
    let words = prose.text(range)
    return ["", "的", "相比", "相比，", "，", "相比,", "同期"].contains(words)
  }

  /// Where the word of comparison begins that a figure stands behind, in its own clause.
  private func opener(of earlier: Quantity, _ words: [[UInt32]]) -> Int? {
    let front = asides.front(of: earlier)
    let start = max(asides.clauseStart(before: front), front - ComparisonScanner.mostWords)
    return (start..<front).last { prose.first(of: words, at: $0) != nil }
  }
}

extension Quantity {
  /// The same kind of number, percentages and points among them.
  fileprivate func isAlike(_ other: Quantity) -> Bool {
    unit == other.unit || isOfKind(other)
  }

  /// A difference of that kind can be of this number.
  fileprivate func canChange(by stated: Quantity) -> Bool {
    switch stated.unit {
    case .percent: isCountable || unit == .points || unit == .percent
    case .percentagePoints: unit == .percent
    case .points: unit == .points
    case .yuan, .count: isOfKind(stated)
    case .year, .calendar, .none: false
    }
  }
}
