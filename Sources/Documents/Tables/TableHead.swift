import Evaluation

/// The labels above a table's columns, from one or several rows.
struct TableHead: Hashable {
  /// The report's year, which says what 2023年决算数 means.
  var year: Int?
  private(set) var rows: [[Int: String]] = []
  /// Columns in which figures have stood under this head.
  private(set) var figureColumns: Set<Int> = []

  private static let mostRows = 4
  private static let counters = ["行次", "序号", "编号", "编码", "代码", "栏次"]
  private static let others = [
    "上年", "上一年", "去年", "增减", "变动", "比率", "完成率", "占比", "差额", "比重", "备注", "说明",
  ]
  /// What a column is called that holds the value plainly.
  private static let plain = [
    "决算数", "数值", "金额", "本年数", "本年决算数", "数", "值", "实际数", "本年", "数额", "填报数",
  ]
  private static let plainRests = ["", "决算", "数值", "金额", "数", "值", "实际", "填报", "实有"]
  /// How the label of a column ends, and hardly ever a remark.
  private static let endings = [
    "数", "额", "值", "年", "年度", "年初", "年末", "本年", "上年", "决算", "预算", "执行", "合计", "总计", "小计",
    "收入", "支出", "经费", "备注", "说明", "单位", "行次", "栏次", "序号", "编码", "比", "率", "增减", "得分", "分值",
    "规模", "面积", "投资", "概算",
  ]

  init(year: Int? = nil) { self.year = year }

  /// Rows of figures have come since, so that a further head begins another table.
  var isClosed: Bool { !figureColumns.isEmpty }

  mutating func note(figuresIn columns: [Int]) { figureColumns.formUnion(columns) }

  /// A row of labels is a head before any figures have come; behind them it must look like one, or
  /// a row of remarks would take the head's place.
  func accepts(_ cells: [SheetCell]) -> Bool {
    guard cells.count > 1 else { return false }
    guard isClosed else { return true }
    return cells.dropFirst().contains { cell in
      guard figureColumns.contains(cell.column) else { return false }
      let label = HeadingMatcher.withoutAside(cell.text).title.compact
      guard label.count <= 16 else { return false }
      // 批复规模（㎡）: a measure behind it says that figures follow.
      return TableHead.endings.contains { label.hasSuffix($0) } || cell.text.endsInMeasure
    }
  }

  mutating func add(_ cells: [SheetCell]) {
    if isClosed {
      rows = []
      figureColumns = []
    }
    if rows.count == TableHead.mostRows { rows.removeFirst() }
    rows.append(
      Dictionary(
        cells.map { ($0.column, $0.text.trimmed) }, uniquingKeysWith: { first, _ in first }))
  }

  /// The labels above a column from the top down; a merged label stands over the columns behind it.
  func labels(of column: Int) -> [String] {
    rows.enumerated().compactMap { level, row in
      if let own = row[column] { return own }
      // Only labels above the last row can reach over several columns.
      guard level < rows.count - 1, rows[level + 1][column] != nil else { return nil }
      return row.keys.filter { $0 < column }.max().flatMap { row[$0] }
    }
  }

  /// The last label, which says what stands in the column.
  func label(of column: Int) -> String { labels(of: column).last ?? "" }

  func meaning(of column: Int) -> FigureColumn { FigureColumn(labels(of: column), year: year) }

  func isCounter(_ column: Int) -> Bool {
    labels(of: column).contains { label in TableHead.counters.contains(label.compact) }
  }

  /// Figure and kind where the head says both: 三公经费 over 预算数.
  func parts(of column: Int, isNoun: (String) -> Bool) -> (noun: String, column: String)? {
    let labels = labels(of: column)
    guard let place = labels.firstIndex(where: isNoun) else { return nil }
    let others = labels.enumerated().filter { $0.offset != place }.map(\.element)
    return (labels[place], others.joined())
  }

  /// The head says of the column what it is of a figure: 预算数, 2022年.
  func isOfKind(_ column: Int) -> Bool {
    let label = label(of: column)
    return !label.isEmpty && FigureColumn.isAlone(label)
  }

  /// Of what was planned, and not of what came of it.
  func isBudget(_ column: Int) -> Bool { meaning(of: column).isBudget }

  /// The column of another year, of a share or of words.
  func isOther(_ column: Int) -> Bool {
    let labels = labels(of: column)
    if labels.contains(where: { label in TableHead.others.contains { label.contains($0) } }) {
      return true
    }
    switch FigureColumn(labels, year: year).period {
    case .last, .other: return true
    case .unsaid, .this: return false
    }
  }

  func isPlain(_ column: Int) -> Bool {
    let label = HeadingMatcher.withoutAside(label(of: column)).title.compact
    if TableHead.plain.contains(label) { return true }
    let meaning = meaning(of: column)
    return meaning.period == .this && TableHead.plainRests.contains(meaning.rest)
  }

  func unit(of column: Int) -> AmountUnit? {
    labels(of: column).reversed().lazy.compactMap { AmountUnit(in: $0) }.first ?? cornerUnit
  }

  /// The unit in the corner holds for all columns: 经费控制情况（万元）.
  private var cornerUnit: AmountUnit? {
    rows.reversed().lazy.compactMap { row in
      row.keys.min().flatMap { row[$0] }.flatMap { AmountUnit(in: $0) }
    }.first
  }

  /// The column that says each row's unit.
  var unitColumn: Int? {
    rows.lazy.flatMap { $0 }.first { ["单位", "计量单位"].contains($0.value.compact) }?.key
  }

  /// How well a column fits what the rubric calls it, the more the better; nothing if it does not.
  func fit(of column: Int, to wanted: String) -> Int? {
    meaning(of: column).fit(to: FigureColumn(wanted, year: year))
  }
}

extension String {
  /// 规模（㎡）, 投资（万元）: a measure in a bracket at its end.
  fileprivate var endsInMeasure: Bool {
    let aside = HeadingMatcher.withoutAside(self).aside.compact
    return AmountUnit(behind: aside) != nil
      || ["人", "名", "个", "项", "%", "㎡", "平方米", "m2", "辆", "台", "次"].contains(aside)
  }
}
