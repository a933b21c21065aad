public import Evaluation

extension Workbook {
  /// The report with its tables, each on a sheet of its own.
  public init(
    _ report: Report, _ rubric: Rubric, _ options: PrintOptions,
    corrections: [CorrectionTable.Row] = []
  ) {
    let tables = ReportTables(report, rubric, options, corrections: corrections)
    let document = Document(report, rubric, options).blocks
    var sheets = [tables.scores, tables.text(document), tables.facts, tables.identities]
    if options.edition == .submitted {
      sheets += [tables.queryTable, tables.changes]
    }
    self.init(sheets: sheets + [tables.groups])
  }
}

/// Makes the sheets of one report.
struct ReportTables {
  let report: Report
  let rubric: Rubric
  let options: PrintOptions
  /// The supervisor's questions, and what came of them.
  let corrections: [CorrectionTable.Row]
  let scorecard: Scorecard
  /// What the public version holds back.
  let withheld: Withholding

  init(
    _ report: Report, _ rubric: Rubric, _ options: PrintOptions,
    corrections: [CorrectionTable.Row]
  ) {
    self.corrections = corrections
    self.report = report
    self.rubric = rubric
    self.options = options
    scorecard = rubric.score(report)
    withheld = Withholding(report, rubric, options.edition)
  }

  private var scoreTable: ScoreTable {
    ScoreTable(
      report: report, rubric: rubric, scorecard: scorecard, edition: options.edition,
      withheld: withheld)
  }

  var isPublished: Bool { options.edition == .published }

  var scores: Sheet {
    sheet(
      SheetWords.scores, PrintWords.scoreTable(report.cover.year),
      .table(published(scoreTable.block)))
  }

  /// The document as it prints; its table has a sheet of its own.
  func text(_ blocks: [Block]) -> Sheet {
    let words = blocks.filter { block in
      if case .table = block { false } else { true }
    }
    return sheet(SheetWords.report, "", .text(words))
  }

  /// Points of the lowest groups, computed from the table of scores, with a chart.
  var groups: Sheet {
    let table = scoreTable
    var first = 0
    var rows: [[TableCell]] = []
    for group in rubric.allGroups where !group.indicators.isEmpty {
      let indices = Array(first..<(first + group.indicators.count))
      first += group.indicators.count
      // A bar would show what the table does not.
      guard !withheld.hides(group) else { continue }
      rows.append(row(of: group, indices, table))
    }
    let columns = zip(SheetWords.groupColumns, [20, 8, 8, 10]).map {
      TableBlock.Column($0, share: $1, $1 == 20 ? .left : .centre)
    }
    return sheet(
      SheetWords.groups, SheetWords.groupsTitle,
      .table(TableBlock(columns: columns, rows: rows)),
      chart: Chart(title: SheetWords.groupsTitle, names: 0, values: [1, 2], rows: rows.count))
  }

  private func row(
    of group: IndicatorGroup, _ indices: [Int], _ table: ScoreTable
  ) -> [TableCell] {
    let scores = group.indicators.compactMap { scorecard[$0.id] }
    let maximum = scores.map(\.maximum).sum
    let points = scores.map(\.points).sum
    func sum(_ points: Points, _ column: Int) -> TableCell {
      TableCell(TableNumber(points))
        .computed(by: .sum(sheet: SheetWords.scores, column: column, rows: indices))
    }
    let rate = points.exact.divided(by: maximum.exact)
    return [
      TableCell(group.title), sum(maximum, table.maximumColumn), sum(points, table.pointsColumn),
      rate.map {
        TableCell(TableNumber($0, .percent(places: 2))).computed(by: .quotient(2, 1))
      } ?? TableCell(""),
    ]
  }

  func sheet(
    _ name: String, _ title: String, _ content: Sheet.Content, chart: Chart? = nil
  ) -> Sheet {
    let status = options.saysSeal ? PrintWords.remark(options.seal) : ""
    return Sheet(
      name, title: title.isEmpty ? name : title,
      subtitle: SheetWords.subtitle(unit: report.cover[.unit], status: status),
      content: content, chart: chart)
  }

  /// Private texts have no place in the public version.
  func published(_ table: TableBlock) -> TableBlock {
    isPublished ? table.mapTexts { withheld.cleaned($0, report.privateTexts) } : table
  }

  func table(_ titles: [String], _ shares: [Int], _ rows: [[TableCell]]) -> Sheet.Content {
    let columns = zip(titles, shares).map { TableBlock.Column($0, share: $1) }
    return .table(published(TableBlock(columns: columns, rows: rows)))
  }
}
