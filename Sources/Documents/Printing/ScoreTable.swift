import Evaluation

/// The table of all indicators with maxima and points (评分表).
struct ScoreTable {
  let report: Report
  let rubric: Rubric
  let scorecard: Scorecard
  let edition: Edition
  let withheld: Withholding

  /// Columns in front of the indicators': one a level of groups.
  private var depth: Int { rubric.groups.map(\.depth).max() ?? 1 }
  var maximumColumn: Int { depth + 1 }
  var pointsColumn: Int { depth + 2 }

  var block: TableBlock {
    let levels = PrintWords.numerals.prefix(depth + 1).enumerated().map { level, numeral in
      TableBlock.Column(numeral + "级指标", share: level == depth ? 16 : 8)
    }
    let others: [TableBlock.Column] = [
      .init("分值", share: 4, .centre), .init("得分", share: 4, .centre),
      .init("指标值", share: 6, .centre), .init("扣分原因及说明", share: 13),
    ]
    var table = TableBlock(columns: levels + others)
    for group in rubric.groups { add(group, path: [], to: &table) }
    let indicators = Array(table.rows.indices)
    table.rows.append(sumRow(indicators))
    if scorecard.total != scorecard.sum { table.rows.append(totalRow) }
    return table
  }

  /// The group's indicators, with a merged cell for each group above them.
  private func add(_ group: IndicatorGroup, path: [TableCell], to table: inout TableBlock) {
    let points = scorecard.groups[group.id] ?? .zero
    let title =
      withheld.hides(group)
      ? PrintWords.withheldGroup(group.title, group.maximum.text)
      : PrintWords.group(group.title, points.text, group.maximum.text)
    let count = group.allIndicators.count
    guard count > 0 else { return }
    var path = path + [TableCell(title).spanning(rows: count)]
    for inner in group.groups {
      add(inner, path: path, to: &table)
      path = path.map { _ in .covered }
    }
    for indicator in group.indicators {
      let blanks = Array(repeating: TableCell(""), count: depth - path.count)
      table.rows.append(path + blanks + cells(of: indicator))
      path = path.map { _ in .covered }
    }
  }

  private func cells(of indicator: Indicator) -> [TableCell] {
    let score = scorecard[indicator.id]
    let isSecret = withheld.hides(indicator)
    return [
      TableCell(indicator.title), TableCell(TableNumber(score?.maximum ?? indicator.maximum)),
      isSecret
        ? TableCell(PrintWords.secretCell) : TableCell(TableNumber(score?.points ?? .zero)),
      isSecret ? TableCell(PrintWords.secretCell) : value(of: indicator, score),
      TableCell(isSecret ? PrintWords.secretCell : remark(on: indicator, score)),
    ]
  }

  private func value(of indicator: Indicator, _ score: Score?) -> TableCell {
    guard let measure = indicator.chosen(report.answers[indicator.id]).measure,
      let value = score?.value.finalValue
    else { return TableCell("") }
    guard Evaluator(rubric, withheld.shown).number(measure.formula).finalValue == value else {
      return TableCell(PrintWords.secretCell)
    }
    // A unit behind the number makes it a text.
    if case .number(_, let unit) = measure.format, !unit.isEmpty {
      return TableCell(measure.format.text(value))
    }
    return TableCell(TableNumber(value, measure.format))
  }

  private func remark(on indicator: Indicator, _ score: Score?) -> String {
    let answer = report.answers[indicator.id] ?? Answer()
    let own = [answer.deduction, answer.notApplicable]
    let inner = [score?.standing.remark ?? "", answer.overrideReason]
    let parts = edition == .submitted ? inner + own : own
    return parts.filter { !$0.isEmpty }.joined(separator: "；")
  }

  private func sumRow(_ indicators: [Int]) -> [TableCell] {
    let maxima = scorecard.scores.map(\.maximum).sum
    func sum(_ points: Points, _ column: Int) -> TableCell {
      let cell = TableCell(TableNumber(points)).strong
      // Cells that say nothing cannot be added up.
      guard withheld.indicators.isEmpty || column == maximumColumn else { return cell }
      return cell.computed(by: .sum(sheet: nil, column: column, rows: indicators))
    }
    let grade = scorecard.total == scorecard.sum ? gradeText : ""
    return wide(PrintWords.sum)
      + [sum(maxima, maximumColumn), sum(scorecard.sum, pointsColumn)]
      + [TableCell(""), TableCell(grade).strong]
  }

  /// The total where it is not the sum: indicators were left out, or a cap holds.
  private var totalRow: [TableCell] {
    let why = [scorecard.cap?.text ?? "", gradeText].filter { !$0.isEmpty }
    return wide(PrintWords.total)
      + [
        TableCell(TableNumber(scorecard.maximum)).strong,
        TableCell(TableNumber(scorecard.total)).strong, TableCell(""),
        TableCell(why.joined(separator: "；")).strong,
      ]
  }

  private var gradeText: String { scorecard.grade.map { PrintWords.grade($0.name) } ?? "" }

  private func wide(_ text: String) -> [TableCell] {
    [TableCell(text).strong.spanning(columns: depth + 1)]
      + Array(repeating: .covered, count: depth)
  }
}

extension IndicatorGroup {
  /// Levels of groups from here on down.
  fileprivate var depth: Int { 1 + (groups.map(\.depth).max() ?? 0) }
}

extension Score.Standing {
  /// How points came about, where it needs saying.
  fileprivate var remark: String {
    switch self {
    case .computed, .judged: ""
    case .claimed: "无数据支撑"
    case .overridden: "人工评分"
    case .partial: "未填完"
    case .blank: "未填"
    case .leftOut: "不适用"
    }
  }
}
