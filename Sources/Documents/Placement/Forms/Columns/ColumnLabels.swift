/// The labels over each column of a head of one to three rows; merged labels reach to the right.
struct ColumnLabels {
  private let rows: [[String]]
  let width: Int

  init(_ rows: [[String]]) {
    self.rows = rows
    width = rows.map(\.count).max() ?? 0
  }

  /// From the top down, none twice.
  func labels(of column: Int) -> [String] {
    var labels: [String] = []
    for (level, row) in rows.enumerated() {
      guard let label = label(row, column, isLast: level == rows.count - 1),
        labels.last?.compact != label.compact
      else { continue }
      labels.append(label)
    }
    return labels
  }

  private func label(_ row: [String], _ column: Int, isLast: Bool) -> String? {
    if row.indices.contains(column), !row[column].isEmpty { return row[column] }
    // A label reaches to the right only above others.
    guard !isLast, rows.last?.indices.contains(column) == true, rows.last?[column].isEmpty == false
    else { return nil }
    return row.prefix(column).last { !$0.isEmpty }
  }

  func title(of column: Int) -> String { labels(of: column).joined() }

  /// The latest year that any label names.
  var latestYear: Int? {
    rows.flatMap { $0 }.compactMap { ColumnTitle($0).year }.max()
  }

  /// What all labels say together, else the lowest one that says anything.
  func meaning(of column: Int, latestYear year: Int?) -> ColumnMeaning? {
    let labels = labels(of: column)
    guard let last = labels.last else { return nil }
    let upper = labels.dropLast().compactMap { ColumnMeaning($0, year: year) }
    let own = ColumnMeaning(last, year: year)
    // 上年 or 复核 above reaches over everything below.
    for other in [ColumnMeaning.lastYear, .reviewed] {
      if upper.contains(other) || own == other { return other }
    }
    if labels.dropLast().contains(where: { ColumnTitle($0).isOthersAlone }) { return .reviewed }
    // 目标值 stays that, also below 评分标准.
    if let own, ColumnMeaning.isWhole(last) { return own }
    if labels.count > 1, let joined = ColumnMeaning(labels.joined(), year: year) { return joined }
    return own ?? upper.last
  }

  private static let numerals: [(String, Int)] = [
    ("一级", 1), ("二级", 2), ("三级", 3), ("四级", 4),
  ]

  /// 二级指标分值: the level that a title of points names.
  static func level(in title: String) -> Int? {
    numerals.first { title.compact.hasPrefix($0.0) }?.1
  }
}

extension ColumnTitle {
  /// 财政复核 alone, as it stands above several columns.
  var isOthersAlone: Bool { ColumnWords.others.contains { bare.contains($0) } }
}
