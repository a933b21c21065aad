/// A change and its rate beside the figure that changed: 总收入500万元，比上年增加100万元，增长25%.
struct Growth {
  /// What it came to.
  var current: Quantity?
  /// What it was before, where the sentence says so.
  var earlier: Quantity?
  var change: Quantity
  var rate: Quantity?
  var isMore: Bool
  /// The sentence says what is compared with what.
  var isCompared: Bool
}

struct GrowthScanner {
  let reading: Reading
  let asides: Asides
  /// So far back a change looks for its figure.
  private static let mostCharacters = 120
  private static let mostBetween = 12

  init(_ reading: Reading) {
    self.reading = reading
    asides = Asides(prose: reading.prose)
  }

  private var prose: Prose { reading.prose }

  func growths() -> [Growth] {
    reading.quantities.indices.compactMap { growth(at: $0) }
  }

  private func growth(at index: Int) -> Growth? {
    let change = reading.quantities[index]
    guard change.isCountable, change.limit == .exact,
      let direction = asides.direction(of: change)
    else { return nil }
    let front = asides.front(of: change)
    let start = max(
      reading.sentence(at: front).lowerBound, front - GrowthScanner.mostCharacters)
    let before = reading.quantities(in: start..<front).filter { $0.isOfKind(change) }
    let earlier = before.last.flatMap { isBase($0, of: change) ? $0 : nil }
    let current = before.last { !asides.isAside($0) && $0.range != earlier?.range }
    guard current?.limit ?? .exact == .exact, earlier?.limit ?? .exact == .exact else { return nil }
    return Growth(
      current: current, earlier: earlier, change: change, rate: rate(behind: index, direction),
      isMore: direction == .more, isCompared: isCompared(from: current, to: front))
  }

  /// 较上年460万元增加20万元: it stands in the same clause, behind the comparison.
  private func isBase(_ quantity: Quantity, of change: Quantity) -> Bool {
    let front = asides.front(of: change)
    let between = quantity.range.upperBound..<max(front, quantity.range.upperBound)
    guard between.count <= GrowthScanner.mostBetween, asides.isAside(quantity),
      asides.direction(of: quantity) == nil
    else { return false }
    return !between.contains { prose.endsClause(at: $0) }
      && (asides.clauseStart(before: quantity.range.lowerBound)..<quantity.range.lowerBound)
        .contains { prose.first(of: GrowthScanner.years, at: $0) != nil }
  }

  /// The rate follows in the next clause: ，增长25%; 、增幅25%; （增长25%）.
  private func rate(behind index: Int, _ direction: Asides.Direction) -> Quantity? {
    guard index + 1 < reading.quantities.count else { return nil }
    let next = reading.quantities[index + 1]
    guard next.unit == .percent, next.limit == .exact, !next.printed.isNegative,
      asides.direction(of: next) == direction
    else { return nil }
    let end = reading.quantities[index].range.upperBound
    let between = end..<max(asides.front(of: next), end)
    guard between.count <= GrowthScanner.mostBetween, let first = between.first,
      "，,、（(".codes.contains(prose[first]),
      !between.dropFirst().contains(where: { prose[$0].endsSentence })
    else { return nil }
    return next
  }

  private func isCompared(from current: Quantity?, to front: Int) -> Bool {
    let start = current?.range.upperBound ?? asides.clauseStart(before: front)
    return (start..<max(front, start)).contains {
      prose.first(of: GrowthScanner.years, at: $0) != nil
    }
  }

  private static let years = [
    "比上年", "较上年", "比去年", "较去年", "比上一年", "较上一年", "同比", "与上年", "与去年", "比20", "较20", "比同期",
    "较同期", "上年同期",
  ].sortedCodes
}
