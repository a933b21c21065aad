import Evaluation

/// The labels above a table's columns, from one or several rows.
struct TableHead: Hashable {
  private(set) var rows: [[Int: String]] = []
  /// Rows of figures have come since, so that a further head begins another table.
  var isClosed = false

  private static let mostRows = 4
  private static let counters = ["行次", "序号", "编号", "编码", "代码", "栏次"]
  private static let others = [
    "上年", "上一年", "去年", "增减", "变动", "比率", "完成率", "占比", "差额", "比重", "备注", "说明",
  ]
  /// What a column is called that holds the value plainly.
  private static let plain = [
    "决算数", "数值", "金额", "本年数", "本年决算数", "数", "值", "实际数", "本年", "数额", "填报数",
  ]

  mutating func add(_ cells: [SheetCell]) {
    if isClosed {
      rows = []
      isClosed = false
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

  func isCounter(_ column: Int) -> Bool {
    labels(of: column).contains { label in TableHead.counters.contains(label.compact) }
  }

  /// The column of another year, of a share or of words.
  func isOther(_ column: Int) -> Bool {
    labels(of: column).contains { label in TableHead.others.contains { label.contains($0) } }
  }

  func isPlain(_ column: Int) -> Bool {
    let label = HeadingMatcher.withoutAside(label(of: column)).title.compact
    return TableHead.plain.contains(label)
  }

  func unit(of column: Int) -> AmountUnit? {
    labels(of: column).lazy.compactMap { AmountUnit(in: $0) }.first
  }

  /// The column that says each row's unit.
  var unitColumn: Int? {
    rows.lazy.flatMap { $0 }.first { ["单位", "计量单位"].contains($0.value.compact) }?.key
  }

  /// How well a column fits what the rubric calls it, the more the better; nothing if it does not.
  func fit(of column: Int, to wanted: String) -> Int? {
    let key = LabelKey(wanted)
    let labels = labels(of: column).map { LabelKey($0.withoutYear) }
    if labels.contains(key) { return 2 }
    return labels.contains { $0.text.hasSuffix(key.text) } ? 1 : nil
  }
}
