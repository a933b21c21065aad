/// An item of a budget is the sum of the items below it: 类 of 款, 款 of 项 (科目层级).
///
/// Codes have three, five and seven digits. Some other item of the table has to add up, since a table
/// may show a few of the items below only.
struct CodeHierarchy {
  let block: FigureBlock

  private struct Sum {
    var row: Int
    var column: Int
    var sum: Rational
    var holds: Bool
  }

  func findings() -> [PaperFinding] {
    let codes = (0..<block.width).filter(isCodes)
    let found = codes.enumerated().flatMap { place, column -> [Sum] in
      let end = place + 1 < codes.count ? codes[place + 1] : block.width
      return block.rows.indices.flatMap { sums(at: $0, codes: column, to: end) }
    }
    guard found.contains(where: { $0.holds && !$0.sum.isZero }) else { return [] }
    return found.filter { !$0.holds }.compactMap(finding)
  }

  private func isCodes(_ column: Int) -> Bool {
    let cells = block.numbers.compactMap { $0[column] }.filter(\.isCode)
    return cells.count > 2 && Set(cells.map(\.codeLength)).count > 1
      && cells.count * 2 > block.numbers.compactMap({ $0[column] }).count
  }

  private func sums(at row: Int, codes: Int, to end: Int) -> [Sum] {
    guard let own = code(row, codes) else { return [] }
    let below = block.rows.indices.filter { other in
      code(other, codes).map { $0.hasPrefix(own) && $0.count == own.count + 2 } ?? false
    }
    guard !below.isEmpty, block.rows.indices.count(where: { code($0, codes) == own }) == 1 else {
      return []
    }
    return (codes + 1..<end).compactMap { column in
      guard let stated = block.amount(row, column) else { return nil }
      let parts = below.compactMap { block.amount($0, column) }
      guard !parts.isEmpty,
        below.allSatisfy({ block.amount($0, column) != nil || block.isEmpty($0, column) })
      else { return nil }
      let sum = parts.map(\.printed).reduce(.zero, +)
      let slack = (parts + [stated]).filter { $0.places > 0 }.map(\.halfStep).min() ?? .zero
      let holds = (sum - stated.printed).magnitude.isWithin(slack * Rational(parts.count + 1))
      return Sum(row: row, column: column, sum: sum, holds: holds)
    }
  }

  private func code(_ row: Int, _ column: Int) -> String? {
    block.numbers[row][column].flatMap { $0.isCode ? $0.printed.shortText(places: 0) : nil }
  }

  private func finding(_ sum: Sum) -> PaperFinding? {
    guard let stated = block.amount(sum.row, sum.column),
      sum.sum <= stated.printed * Rational(2), stated.printed <= sum.sum * Rational(2)
    else { return nil }
    let expected = sum.sum.shortText(places: 6)
    return PaperFinding(
      check: "table-total", place: block.place(sum.row, sum.column),
      message: "“\(block.label(sum.row, sum.column).shortened(to: 16))”写作"
        + "“\(block.rows[sum.row].cell(sum.column))”，下级科目之和为 \(expected)，请核对。",
      expected: expected)
  }
}

extension CellNumber {
  fileprivate var codeLength: Int { printed.shortText(places: 0).count }
}
