/// A total row is the sum of its rows (合计行).
///
/// Tables divide a total in many ways: all rows, subtotals, only the first level. A way counts once it
/// holds in another column of the same rows; without such a witness only a plain list is judged. A
/// table may have two sides, each with its own words and its own total.
struct TotalRows {
  let block: FigureBlock

  private static let fewestRows = 2
  /// Without a witness the total must be nearly right: else it is the total of something else.
  private static let nearby = Rational(10, over: 100) ?? .zero
  private static let chained = Rational(20, over: 100) ?? .zero

  func findings() -> [PaperFinding] {
    let sides = Dictionary(grouping: block.figures, by: block.labelColumn)
    return sides.sorted { $0.key < $1.key }.flatMap { _, columns in
      TotalSide(block: block, columns: columns).findings()
    }
  }

  /// The total and the rows that make it up, one way or another.
  private struct TotalSide {
    let block: FigureBlock
    let columns: [Int]

    func findings() -> [PaperFinding] {
      block.rows.indices.filter { label($0).isTotalLabel }.flatMap { row in
        chain(to: row).map { chained(row, $0) } ?? findings(at: row)
      }
    }

    private func label(_ row: Int) -> String { block.label(row, columns.first ?? 0) }

    private func isBlank(_ row: Int) -> Bool {
      columns.allSatisfy { block.isEmpty(row, $0) }
    }

    /// The rows that the total is of: those above it to the last total, else those below it.
    private func parts(of row: Int) -> [Int] {
      let start = (0..<row).last { label($0).isTotalLabel }.map { $0 + 1 } ?? 0
      let above = (start..<row).filter { !isBlank($0) }
      if above.count >= TotalRows.fewestRows { return above }
      let end = (row + 1..<max(block.rows.count, row + 1)).first { label($0).isTotalLabel }
      return (row + 1..<(end ?? max(block.rows.count, row + 1))).filter { !isBlank($0) }
    }

    /// 总计 of 本年收入合计 and what stands between them: 年初结转和结余.
    private func chain(to row: Int) -> [Int]? {
      guard label(row).isGrandLabel,
        let before = (0..<row).last(where: { label($0).isSubtotalLabel }),
        label(before) != label(row)
      else { return nil }
      let between = (before + 1..<row).filter { !isBlank($0) }
      return between.isEmpty || between.count > 4 ? nil : [before] + between
    }

    private func chained(_ row: Int, _ parts: [Int]) -> [PaperFinding] {
      columns.filter { isSummed($0, row, parts, least: 1) && !holds($0, row, parts) }
        .compactMap { column in
          isNear(sum(of: column, parts), block.amount(row, column), TotalRows.chained)
            ? finding(row, column, sum(of: column, parts)) : nil
        }
    }

    private func findings(at row: Int) -> [PaperFinding] {
      let parts = parts(of: row)
      guard parts.count >= TotalRows.fewestRows else { return [] }
      let summed = columns.filter { isSummed($0, row, parts, least: TotalRows.fewestRows) }
      let ways = ways(of: parts)
      let held = ways.filter { way in summed.contains { isWitness($0, row, way) } }
      if let way = held.first {
        return summed.filter { column in !held.contains { holds(column, row, $0) } }
          .map { finding(row, $0, sum(of: $0, way)) }
      }
      guard ways.count == 1, let only = ways.first, summed.count == 1, let column = summed.first,
        isNear(sum(of: column, only), block.amount(row, column), TotalRows.nearby)
      else { return [] }
      return [finding(row, column, sum(of: column, only))]
    }

    private func isNear(_ sum: Rational, _ total: CellNumber?, _ share: Rational) -> Bool {
      guard let total = total?.printed else { return false }
      return (sum - total).magnitude <= total.magnitude * share
    }

    /// Every way in which the rows may make up their total; one where they are a plain list.
    private func ways(of parts: [Int]) -> [[Int]] {
      let plain = parts.filter { !label($0).isSubtotalLabel }
      var ways = [plain]
      let subtotals = parts.filter { label($0).isSubtotalLabel }
      if !subtotals.isEmpty { ways.append(subtotals) }
      let firsts = parts.filter { label($0).isFirstLevel }
      if !firsts.isEmpty, firsts.count < parts.count { ways.append(firsts) }
      let outer = plain.filter { !label($0).isInner }
      if outer.count < plain.count { ways.append(outer) }
      let classes = parts.filter { block.isClass($0) }
      if classes.count > 1, classes.count < parts.count { ways.append(classes) }
      return ways
    }

    /// A column of numbers that can be added up: no rates.
    private func isSummed(_ column: Int, _ row: Int, _ parts: [Int], least: Int) -> Bool {
      guard block.amount(row, column) != nil else { return false }
      let head = block.head(column)
      let isRate = ["率", "占比", "比例", "%"].contains { head.contains($0) }
      let numbers = parts.compactMap { block.numbers[$0][column] }
      return !isRate && numbers.count >= least
        && numbers.allSatisfy { !$0.isPercent && $0.limit == .exact }
        && parts.allSatisfy { block.numbers[$0][column] != nil || block.isEmpty($0, column) }
    }

    private func sum(of column: Int, _ rows: [Int]) -> Rational {
      rows.compactMap { block.amount($0, column)?.printed }.reduce(.zero, +)
    }

    private func holds(_ column: Int, _ row: Int, _ rows: [Int]) -> Bool {
      guard let total = block.amount(row, column) else { return false }
      let numbers = rows.compactMap { block.amount($0, column) } + [total]
      // 41 beside 28.5 has lost its zero: every figure is as exact as the most exact one.
      let isRounded = !block.head(column).isOfPoints
      let steps = numbers.filter { $0.places > 0 }.map(\.halfStep)
      let slack = isRounded ? steps.min() ?? .zero : .zero
      let off = (sum(of: column, rows) - total.printed).magnitude
      return off.isWithin(slack * Rational(numbers.count))
    }

    /// It holds, and more than one row has a part in it: a column of zeros holds in every way.
    private func isWitness(_ column: Int, _ row: Int, _ rows: [Int]) -> Bool {
      holds(column, row, rows)
        && rows.compactMap({ block.amount($0, column) }).count { !$0.printed.isZero } > 1
    }

    private func finding(_ row: Int, _ column: Int, _ sum: Rational) -> PaperFinding {
      let expected = sum.shortText(places: 6)
      return PaperFinding(
        check: "table-total", place: block.place(row, column),
        message: "合计写作“\(block.rows[row].cell(column))”，所列各行之和为 \(expected)，请核对。",
        expected: expected)
    }
  }
}

extension FigureBlock {
  /// The row of a class of the budget: its code has three digits.
  fileprivate func isClass(_ row: Int) -> Bool {
    numbers[row].contains {
      $0.map { $0.isCode && $0.printed.shortText(places: 0).count == 3 } ?? false
    }
      && !figures.contains { column in
        numbers[row][column].map { $0.isCode && $0.printed.shortText(places: 0).count == 3 }
          ?? false
      }
  }
}

extension String {
  private static let totals: Set<String> = [
    "合计", "总计", "合计数", "总合计", "合计:", "总分", "总计:", "合计得分",
  ]

  /// 合计, 本年收入合计, 总计, 金额合计.
  var isTotalLabel: Bool {
    String.totals.contains(self) || hasSuffix("合计") || hasSuffix("总计")
  }

  /// A total above totals: 收入总计, 收入合计 below 本年收入小计.
  fileprivate var isGrandLabel: Bool {
    self != "合计" && (hasSuffix("总计") || hasSuffix("合计") && !contains("本年"))
  }

  fileprivate var isSubtotalLabel: Bool {
    hasSuffix("小计") || self == "小计:" || count > 2 && hasSuffix("合计") && contains("本年")
  }

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
