/// A total row is the sum of its rows (合计行).
///
/// Tables divide a total in many ways: all rows, subtotals, only the first level. A way counts once it
/// holds in another column of the same rows; without such a witness only a plain list is judged.
struct TotalRows {
  let table: PaperTable
  let section: TableSection

  private static let totals: Set<String> = ["合计", "总计", "合计数", "总合计", "合计:", "总分"]
  private static let subtotals: Set<String> = ["小计", "小计:"]
  private static let fewestRows = 2
  /// Without a witness the total must be nearly right: else it is the total of something else.
  private static let nearby = Rational(10, over: 100) ?? .zero

  func findings() -> [PaperFinding] {
    section.rows.indices.filter { isTotal(section.rows[$0]) }.flatMap { findings(at: $0) }
  }

  private func isTotal(_ row: PaperTable.Row) -> Bool {
    row.label.map { TotalRows.totals.contains($0) } ?? false
  }

  private func isSubtotal(_ row: PaperTable.Row) -> Bool {
    row.label.map { TotalRows.subtotals.contains($0) } ?? false
  }

  /// The rows that the total is of: those above it to the last total, else those below it.
  private func parts(of index: Int) -> [PaperTable.Row] {
    let rows = section.rows
    let start = rows[..<index].lastIndex(where: isTotal).map { $0 + 1 } ?? 0
    let above = rows[start..<index].filter { !$0.isBlank }
    if above.count >= TotalRows.fewestRows { return Array(above) }
    let end = rows[(index + 1)...].firstIndex(where: isTotal) ?? rows.count
    return rows[(index + 1)..<end].filter { !$0.isBlank }
  }

  private func findings(at index: Int) -> [PaperFinding] {
    let row = section.rows[index]
    let parts = parts(of: index)
    guard parts.count >= TotalRows.fewestRows else { return [] }
    let columns = row.cells.indices.filter { isSummed($0, row, parts) }
    let ways = ways(of: parts)
    let held = ways.filter { way in columns.contains { isWitness($0, row, way) } }
    if let way = held.first {
      return columns.filter { column in !held.contains { holds(column, row, $0) } }
        .map { finding(row, $0, sum(of: $0, way)) }
    }
    guard ways.count == 1, let only = ways.first, columns.count == 1, let column = columns.first,
      let total = CellNumber(row.cell(column))
    else { return [] }
    let off = (sum(of: column, only) - total.printed).magnitude
    return off <= total.printed.magnitude * TotalRows.nearby
      ? [finding(row, column, sum(of: column, only))] : []
  }

  /// Every way in which the rows may make up their total; one where they are a plain list.
  private func ways(of parts: [PaperTable.Row]) -> [[PaperTable.Row]] {
    let plain = parts.filter { !isSubtotal($0) }
    var ways = [plain]
    let subtotals = parts.filter(isSubtotal)
    if !subtotals.isEmpty { ways.append(subtotals) }
    let firsts = parts.filter { $0.label.map { $0.isFirstLevel } ?? false }
    if !firsts.isEmpty, firsts.count < parts.count { ways.append(firsts) }
    let outer = plain.filter { !($0.label.map { $0.isInner } ?? false) }
    if outer.count < plain.count { ways.append(outer) }
    return ways
  }

  /// A column of numbers that can be added up: no rates, no years, no codes.
  private func isSummed(_ column: Int, _ row: PaperTable.Row, _ parts: [PaperTable.Row]) -> Bool {
    guard let total = CellNumber(row.cell(column)), !total.isPercent, total.limit == .exact else {
      return false
    }
    let head = section.heads.indices.contains(column) ? section.heads[column].compactCell : ""
    let isRate = ["率", "占比", "比例", "%", "编码", "序号", "年份", "单价"].contains { head.contains($0) }
    let cells = parts.map { $0.cell(column) }
    let numbers = cells.compactMap { CellNumber($0) }
    return !isRate && numbers.count >= TotalRows.fewestRows
      && numbers.allSatisfy { !$0.isPercent && $0.limit == .exact }
      && cells.allSatisfy { $0.isEmptyCell || CellNumber($0) != nil }
  }

  private func sum(of column: Int, _ rows: [PaperTable.Row]) -> Rational {
    rows.compactMap { CellNumber($0.cell(column))?.printed }.reduce(.zero, +)
  }

  private func holds(_ column: Int, _ row: PaperTable.Row, _ rows: [PaperTable.Row]) -> Bool {
    guard let total = CellNumber(row.cell(column)) else { return false }
    let numbers = rows.compactMap { CellNumber($0.cell(column)) } + [total]
    // 41 beside 28.5 has lost its zero: every figure is as exact as the most exact one.
    let slack = numbers.filter { $0.places > 0 }.map(\.halfStep).min() ?? .zero
    let off = (sum(of: column, rows) - total.printed).magnitude
    return off.isWithin(slack * Rational(numbers.count))
  }

  /// It holds, and more than one row has a part in it: a column of zeros holds in every way.
  private func isWitness(
    _ column: Int, _ row: PaperTable.Row, _ rows: [PaperTable.Row]
  ) -> Bool {
    holds(column, row, rows)
      && rows.compactMap({ CellNumber($0.cell(column)) }).count { !$0.printed.isZero } > 1
  }

  private func finding(_ row: PaperTable.Row, _ column: Int, _ sum: Rational) -> PaperFinding {
    let expected = sum.shortText(places: 6)
    return PaperFinding(
      check: "table-total", place: table.place(row, column),
      message: "合计写作“\(row.cell(column))”，所列各行之和为 \(expected)，请核对。", expected: expected)
  }
}

extension PaperTable.Row {
  var isBlank: Bool { cells.allSatisfy(\.isEmptyCell) }

  /// The first words of the row.
  fileprivate var label: String? {
    cells.prefix(3).map(\.compactCell).first { !$0.isEmpty && CellNumber($0) == nil }
  }
}

extension String {
  /// 一、 or 1、: counted on the first level where others are not.
  fileprivate var isFirstLevel: Bool {
    "一二三四五六七八九十".contains(first ?? " ") && dropFirst().first == "、"
  }

  /// A part of the row above: 其中, （一）, 1.
  fileprivate var isInner: Bool {
    hasPrefix("其中") || hasPrefix("(") || hasPrefix("--") || hasPrefix("1.") || hasPrefix("2.")
      || hasPrefix("3.") || hasPrefix("4.") || hasPrefix("5.")
  }
}
