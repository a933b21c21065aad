/// Rates that a table itself shows: a column that is one column over another nearly everywhere is
/// meant to be so where it is not (比率栏).
struct LearnedRates {
  let block: FigureBlock

  private static let fewestHolds = 2
  private static let names = ["率", "占比", "比重", "比例", "进度"]

  /// How a rate comes of the other columns of its row.
  private enum Way: Hashable {
    case ratio([Int], of: Int)
    /// (new − old) ÷ old
    case change(Int, from: Int)
    /// Of the total row.
    case share(Int, total: Int)
  }

  func findings() -> [PaperFinding] {
    (0..<block.width).filter(isRate).flatMap { findings(in: $0) }
      + [controlRate()].compactMap { $0 }
  }

  private func isRate(_ column: Int) -> Bool {
    let cells = block.numbers.compactMap { $0[column] }
    // What the points are multiplied by follows rules of its own.
    guard !block.head(column).contains("系数") else { return false }
    return !cells.isEmpty
      && (cells.count(where: \.isPercent) * 2 > cells.count
        || LearnedRates.names.contains { block.head(column).hasSuffix($0) })
  }

  private func findings(in column: Int) -> [PaperFinding] {
    let tried = ways(for: column).map { way in (way: way, result: result(of: way, column)) }
    let meant = tried.filter { _, result in
      result.holds >= LearnedRates.fewestHolds && result.telling > 0
        && result.fails.count * 2 <= result.holds + 1
    }
    guard let best = meant.max(by: { $0.result.holds < $1.result.holds }) else { return [] }
    return best.result.fails.filter { row in
      !meant.contains { !$0.result.fails.contains(row) && value(of: $0.way, row) != nil }
    }.compactMap { finding(best.way, $0, column) }
  }

  private func ways(for column: Int) -> [Way] {
    // Points follow a rate and do not make it.
    let amounts = block.figures.filter { $0 != column && !block.head($0).isOfPoints }
    let pairs = amounts.flatMap { part in
      amounts.filter { $0 != part }.flatMap { whole in
        [Way.ratio([part], of: whole), .change(part, from: whole)]
      }
    }
    let sums = zip(amounts, amounts.dropFirst()).flatMap { first, second in
      amounts.filter { $0 != first && $0 != second }.map { Way.ratio([first, second], of: $0) }
    }
    let total = block.rows.indices.last { row in
      amounts.first.map { block.label(row, $0).isTotalLabel } ?? false
    }
    return pairs + sums + (total.map { row in amounts.map { .share($0, total: row) } } ?? [])
  }

  private func result(
    of way: Way, _ column: Int
  ) -> (holds: Int, telling: Int, fails: [Int]) {
    var (holds, telling) = (0, 0)
    var fails: [Int] = []
    for row in block.rows.indices {
      guard let stated = stated(row, column), let value = value(of: way, row) else { continue }
      if value.interval.meets(stated) {
        holds += 1
        if value.exact != .one, !value.exact.isZero { telling += 1 }
      } else {
        fails.append(row)
      }
    }
    return (holds, telling, fails)
  }

  private func stated(_ row: Int, _ column: Int) -> Interval? {
    guard let number = block.numbers[row][column], number.limit == .exact else { return nil }
    guard !number.isPercent else { return number.interval }
    let hundredth = Rational(1, over: 100) ?? .one
    return Interval(low: number.interval.low * hundredth, high: number.interval.high * hundredth)
  }

  private func value(of way: Way, _ row: Int) -> (interval: Interval, exact: Rational)? {
    switch way {
    case .ratio(let parts, let whole):
      // A target may be a bound: 12万平方米 of ≥10万平方米.
      let found = parts.compactMap { block.numbers[row][$0] }.filter { $0.limit == .exact }
      guard found.count == parts.count, let whole = block.numbers[row][whole],
        Set(found.map(\.unit) + [whole.unit]).count == 1,
        found.allSatisfy({ $0.isPercent == whole.isPercent })
      else { return nil }
      let part = found.dropFirst().reduce(found.first?.amountInterval) { sum, next in
        sum.map { $0 + next.amountInterval }
      }
      return quotient(part, found.map(\.value).reduce(.zero, +), whole)
    case .change(let new, let old):
      guard let new = block.amount(row, new), let old = block.amount(row, old),
        let ratio = quotient(new.amountInterval, new.value, old)
      else { return nil }
      return (
        Interval(low: ratio.interval.low - .one, high: ratio.interval.high - .one),
        ratio.exact - .one
      )
    case .share(let column, let total):
      guard let part = block.amount(row, column), let whole = block.amount(total, column) else {
        return nil
      }
      return quotient(part.amountInterval, part.value, whole)
    }
  }

  private func quotient(
    _ part: Interval?, _ exact: Rational, _ whole: CellNumber
  ) -> (interval: Interval, exact: Rational)? {
    guard let part, let interval = part / whole.amountInterval,
      let exact = exact.divided(by: whole.value)
    else { return nil }
    return (interval, exact)
  }

  private func finding(_ way: Way, _ row: Int, _ column: Int) -> PaperFinding? {
    guard let value = value(of: way, row), let number = block.numbers[row][column] else {
      return nil
    }
    // A rate that counts for points is often cut at the whole.
    if number.isPercent, number.value == .one, value.exact > .one { return nil }
    // What costs is often rated the other way round.
    if case .ratio(let parts, let whole) = way, parts.count == 1, let part = parts.first,
      let turned = self.value(of: .ratio([whole], of: part), row), let stated = stated(row, column),
      turned.interval.meets(stated)
    {
      return nil
    }
    let expected = value.exact.percentText(places: max(number.places, 2))
    return PaperFinding(
      check: "table-rate", place: block.place(row, column),
      message: "“\(block.head(column))”写作“\(block.rows[row].cell(column))”，"
        + "按同行数字应为 \(expected)（其他各行都相符），请核对。", expected: expected)
  }

  /// 在职人数 ÷ 编制数, where the table has a single row of them.
  private func controlRate() -> PaperFinding? {
    func column(_ words: [String]) -> Int? {
      (0..<block.width).first { column in words.contains { block.head(column).contains($0) } }
    }
    guard let posts = column(["编制"]), let staff = column(["在职", "实有", "在编"]),
      let rate = column(["控制率"]), Set([posts, staff, rate]).count == 3,
      let row = block.rows.indices.first(where: { block.numbers[$0][rate] != nil }),
      let stated = stated(row, rate), let value = value(of: .ratio([staff], of: posts), row),
      !value.interval.meets(stated)
    else { return nil }
    return finding(.ratio([staff], of: posts), row, rate)
  }
}

extension CellNumber {
  /// What the printed amount may be; people and things are what they are.
  fileprivate var amountInterval: Interval {
    places > 0 ? interval : Interval(low: value, high: value)
  }
}
