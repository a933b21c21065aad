/// Tables are checked as prose is: rates, points, results beside their targets, totals (表格).
struct PaperTables: PaperCheck {
  func findings(in paper: PaperSubject) -> [PaperFinding] {
    paper.paper.tables.flatMap { table in
      PaperTables.onePerPlace(
        table.sections.flatMap { findings(in: $0, of: table) } + table.figureBlocks.flatMap(sums)
          + [FormTotal(table: table).finding()].compactMap { $0 })
    }
  }

  private func findings(in section: TableSection, of table: PaperTable) -> [PaperFinding] {
    section.rows.flatMap { RowCheck(table: table, section: section, row: $0).findings() }
      + twice(section, in: table)
  }

  private func sums(_ block: FigureBlock) -> [PaperFinding] {
    TotalRows(block: block).findings() + CodeHierarchy(block: block).findings()
      + ThreeExpenses(block: block).findings() + PointsInHeads(block: block).findings()
      + LearnedRates(block: block).findings()
      + LearnedSums(block: block, direction: .columns).findings()
      + LearnedSums(block: block, direction: .rows).findings()
  }

  /// What two ways of looking find in one cell is told once.
  private static func onePerPlace(_ findings: [PaperFinding]) -> [PaperFinding] {
    let sums: Set<String> = ["table-total", "table-row", "table-rate"]
    var seen: Set<PaperPlace> = []
    return findings.filter { finding in
      !sums.contains(finding.check) || seen.insert(finding.place).inserted
    }
  }
}

extension PaperTables {
  /// One indicator with one target, twice in a table.
  private func twice(_ section: TableSection, in table: PaperTable) -> [PaperFinding] {
    guard let names = section.column(.name), let targets = section.column(.target) else {
      return []
    }
    var seen: Set<String> = []
    return section.rows.compactMap { row in
      let name = row.cell(names).compactCell
      guard name.count > 1, CellNumber(name) == nil, !row.cell(targets).isEmptyCell,
        !seen.insert(name + "\n" + row.cell(targets).compactCell).inserted
      else { return nil }
      return PaperFinding(
        check: "indicator-twice", place: table.place(row, names),
        message: "指标“\(name.shortened(to: 16))”连同目标值写了两次，请删去一处或改名。")
    }
  }
}

/// What one row says against itself.
struct RowCheck {
  let table: PaperTable
  let section: TableSection
  let row: PaperTable.Row

  func findings() -> [PaperFinding] {
    [
      wrongRate(), pointsBeyond(), boundAsResult(), costFromBelow(), copiedTarget(),
      wordForFigure(),
      fullWithoutReach(),
    ]
    .compactMap { $0 }
  }

  private func number(_ meaning: ColumnMeaning) -> CellNumber? {
    section.column(meaning).flatMap { CellNumber(row.cell($0)) }
  }

  private func finding(
    _ check: String, _ meaning: ColumnMeaning, _ message: String, expected: String? = nil
  ) -> PaperFinding? {
    section.column(meaning).map { column in
      PaperFinding(
        check: check, place: table.place(row, column), message: message, expected: expected)
    }
  }

  /// 执行率 = 执行数 ÷ 预算数, of whichever budget.
  private func wrongRate() -> PaperFinding? {
    guard let rate = number(.rate), let spent = number(.spent), !spent.isPercent,
      rate.limit == .exact, spent.limit == .exact
    else { return nil }
    let budgets = (section.columns[.budget] ?? []).compactMap { CellNumber(row.cell($0)) }
      .filter { !$0.isPercent && $0.printed > .zero && $0.unit == spent.unit }
    guard let budget = budgets.last else { return nil }
    let written = [
      rate.interval, Interval(low: rate.interval.low / 100, high: rate.interval.high / 100),
    ]
    let fits = budgets.contains { budget in
      (spent.interval / budget.interval).map { possible in
        written.contains { possible.meets($0) }
      } ?? true
    }
    guard !fits, let exact = spent.value.divided(by: budget.value) else { return nil }
    let expected = exact.percentText(places: max(rate.places, 2))
    return finding(
      "table-rate", .rate,
      "执行率写作“\(row.cell(section.column(.rate)))”，\(spent.printed.shortText(places: 2)) ÷ "
        + "\(budget.printed.shortText(places: 2)) 应为 \(expected)，请核对。", expected: expected)
  }

  private func pointsBeyond() -> PaperFinding? {
    guard let score = number(.score), let weight = number(.weight), !score.isPercent,
      !weight.isPercent, score.printed > weight.printed
    else { return nil }
    return finding(
      "table-points", .score,
      "得分 \(score.printed.shortText(places: 2)) 超过分值 \(weight.printed.shortText(places: 2))，请改正。")
  }

  /// ≥95% stands where the result belongs.
  private func boundAsResult() -> PaperFinding? {
    guard let actual = number(.actual) else { return nil }
    switch actual.limit {
    case .atLeast, .above, .atMost, .below: break
    case .exact, .about: return nil
    }
    return finding(
      "bound-as-result", .actual,
      "实际完成值写作“\(row.cell(section.column(.actual)))”，是界限而不是结果，请填写实际数值。")
  }

  /// A cost that is to be reached.
  private func costFromBelow() -> PaperFinding? {
    let name = row.cell(section.column(.name)).compactCell
    guard let target = number(.target), target.limit == .atLeast || target.limit == .above,
      ["成本", "费用", "造价", "单价"].contains(where: { name.contains($0) }),
      !["节约", "降低", "压减", "率"].contains(where: { name.contains($0) })
    else { return nil }
    return finding(
      "cost-direction", .target,
      "“\(name.shortened(to: 16))”以小为好，目标却写作“\(row.cell(section.column(.target)))”，请核对比较符号。")
  }

  /// The target's own words in place of a result.
  private func copiedTarget() -> PaperFinding? {
    let target = row.cell(section.column(.target)).compactCell
    let actual = row.cell(section.column(.actual)).compactCell
    let hasFigure = target.contains { $0.isNumber }
    guard section.column(.target) != nil, target == actual,
      target.count >= (hasFigure ? RowCheck.shortestCopy : RowCheck.shortestWords),
      CellNumber(actual) == nil, !(hasFigure && target.isDate),
      hasFigure || !RowCheck.states.contains(where: { actual.contains($0) }),
      // A text over more columns than these two is merged, and no result.
      row.cells.count(where: { $0.compactCell == target }) == 2
    else { return nil }
    return finding(
      "target-copied", .actual, "实际完成情况与目标一字不差（“\(actual.shortened(to: 16))”），请写明实际完成的情况和数据。")
  }

  private static let shortestCopy = 6
  /// Shorter words without a figure are a property that was wanted and is there.
  private static let shortestWords = 8
  /// A property that a target wants and a result has.
  private static let states = [
    "有效", "显著", "明显", "及时", "合格", "良好", "达标", "完成", "到位", "正常", "稳定", "优", "符合", "无", "100",
    "合规", "健全", "长期", "持续", "保持", "较低", "较高",
  ]

  /// The target is a number with a unit, the result a word.
  private func wordForFigure() -> PaperFinding? {
    guard let target = number(.target), section.column(.actual) != nil else { return nil }
    let actual = row.cell(section.column(.actual)).compactCell
    guard !actual.isEmptyCell, !actual.contains(where: { $0.isNumber }),
      RowCheck.words.contains(actual)
    else { return nil }
    return finding(
      "word-for-figure", .actual,
      "目标值是“\(row.cell(section.column(.target)))”，实际完成值只写“\(actual)”，请填写数值。",
      expected: target.unit.isEmpty ? nil : "数值（\(target.unit)）")
  }

  private static let words: Set<String> = [
    "完成", "已完成", "全部完成", "达标", "已达标", "达到", "已达到", "达成", "是", "合格", "良好", "基本完成", "达到预期",
    "达到目标", "完成目标", "无投诉", "满意", "非常满意", "未接到投诉",
  ]

  /// 90% where ≥95% was wanted, and all points.
  private func fullWithoutReach() -> PaperFinding? {
    guard let target = number(.target), let actual = number(.actual), let score = number(.score),
      let weight = number(.weight), actual.limit == .exact, target.isPercent == actual.isPercent,
      target.unit == actual.unit || target.unit.isEmpty || actual.unit.isEmpty,
      score.printed == weight.printed, weight.printed > .zero
    else { return nil }
    let isMet: Bool
    switch target.limit {
    case .atLeast: isMet = actual.printed >= target.printed
    case .above: isMet = actual.printed > target.printed
    case .atMost: isMet = actual.printed <= target.printed
    case .below: isMet = actual.printed < target.printed
    // A bare number may be a bound from either side.
    case .exact, .about: return nil
    }
    guard !isMet else { return nil }
    return finding(
      "full-without-reach", .score,
      "目标“\(row.cell(section.column(.target)))”，实际“\(row.cell(section.column(.actual)))”没有达到，"
        + "却得满分 \(weight.printed.shortText(places: 2)) 分，请核对。")
  }
}

extension String {
  /// 2023年12月, 30日内: done by then is done as it was wanted.
  fileprivate var isDate: Bool {
    count <= 14 && ["年", "月", "日", "季度"].contains { contains($0) }
  }
}

extension Rational {
  fileprivate static func / (left: Rational, right: Int) -> Rational {
    left.divided(by: Rational(right)) ?? left
  }
}
