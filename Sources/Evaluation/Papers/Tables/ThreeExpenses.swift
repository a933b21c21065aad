/// 三公经费 is made up of travel abroad, cars and receptions, and cars of buying and running them.
///
/// The national form of the accounts (公开07表) has one row of figures, so that nothing else of the
/// table can tell what belongs together; its heads do.
struct ThreeExpenses {
  let block: FigureBlock

  private enum Part: Hashable { case total, abroad, cars, bought, running, guests }

  func findings() -> [PaperFinding] {
    groups.flatMap { group in
      block.rows.indices.flatMap { row in
        [
          finding(row, group, .total, [.abroad, .cars, .guests]),
          finding(row, group, .cars, [.bought, .running]),
        ].compactMap { $0 }
      }
    }
  }

  /// Budget and accounts stand beside each other, each with all parts.
  private var groups: [[Part: Int]] {
    var groups: [[Part: Int]] = []
    for column in 0..<block.width {
      guard let part = part(of: block.head(column)) else { continue }
      if part == .total { groups.append([:]) }
      guard var group = groups.popLast() else { continue }
      if group[part] == nil { group[part] = column }
      groups.append(group)
    }
    return groups
  }

  private func part(of head: String) -> Part? {
    if head.contains("出国") { return .abroad }
    if head.contains("接待") { return .guests }
    if head.contains("购置及运行") || head.hasSuffix("小计") { return .cars }
    if head.contains("运行") { return .running }
    if head.contains("购置") { return .bought }
    return head.contains("合计") ? .total : nil
  }

  private func finding(
    _ row: Int, _ group: [Part: Int], _ whole: Part, _ parts: [Part]
  ) -> PaperFinding? {
    let columns = parts.compactMap { group[$0] }
    guard columns.count == parts.count, let column = group[whole],
      let stated = block.amount(row, column)
    else { return nil }
    let numbers = columns.compactMap { block.amount(row, $0) }
    guard
      numbers.count > 1 || numbers.count == 1 && columns.contains(where: { block.isEmpty(row, $0) })
    else { return nil }
    let sum = numbers.map(\.printed).reduce(.zero, +)
    let slack = (numbers + [stated]).filter { $0.places > 0 }.map(\.halfStep).min() ?? .zero
    guard !(sum - stated.printed).magnitude.isWithin(slack * Rational(numbers.count + 1)) else {
      return nil
    }
    let expected = sum.shortText(places: 6)
    return PaperFinding(
      check: "table-row", place: block.place(row, column),
      message: "写作“\(block.rows[row].cell(column))”，所含各项之和为 \(expected)，请核对。",
      expected: expected)
  }
}
