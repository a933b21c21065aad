/// What a column of a table holds, by the words of its head.
enum ColumnMeaning: Hashable {
  case name, target, actual, weight, score, budget, spent, rate, reason

  /// Only what is plain; a head that could mean two things means nothing.
  init?(head: String) {
    let text = head.compactCell
    guard !text.isEmpty, text.count <= ColumnMeaning.longest else { return nil }
    let found = ColumnMeaning.words.filter { _, words, without in
      words.contains { text.contains($0) } && !without.contains { text.contains($0) }
    }
    guard let first = found.first, found.count == 1 else { return nil }
    self = first.0
  }

  private static let longest = 24

  private static let words: [(ColumnMeaning, [String], without: [String])] = [
    (.name, ["三级指标", "指标名称", "绩效指标"], ["值", "分", "一级", "二级", "完成"]),
    (
      .target, ["指标值", "目标值", "计划值", "预期值", "设定值", "预期目标", "设定目标", "总体目标"],
      ["完成", "实际", "上年", "去年"]
    ),
    (
      .actual, ["实际完成", "完成值", "实际值", "完成情况", "全年完成", "实现值", "执行情况"],
      ["原因", "率", "上年", "去年", "预算", "预计", "资金"]
    ),
    (.weight, ["分值", "权重", "满分"], ["得分", "自评", "评分"]),
    (.score, ["得分", "自评分", "自评得分"], ["标准", "原因", "率", "上年"]),
    (.budget, ["预算数", "预算金额", "年初预算", "全年预算", "调整预算"], ["执行", "率", "上年", "决算", "比"]),
    (.spent, ["执行数", "支出数", "决算数", "实际支出", "执行金额"], ["率", "上年", "预算数", "比", "结余", "预计"]),
    (.rate, ["执行率", "支出进度", "执行进度"], ["得分", "上年", "预算数", "分值"]),
    (.reason, ["偏差原因", "原因分析", "未完成原因", "原因及", "原因说明"], []),
  ]
}

/// A run of rows under one head, which may take several rows.
struct TableSection {
  var heads: [String]
  var columns: [ColumnMeaning: [Int]]
  var rows: [PaperTable.Row]

  func column(_ meaning: ColumnMeaning) -> Int? {
    let found = columns[meaning] ?? []
    return found.count == 1 ? found.first : nil
  }
}

extension PaperTable {
  /// The table cut at its heads; project forms have several below each other.
  var sections: [TableSection] {
    var sections: [TableSection] = []
    var isHead = false
    for row in rows {
      if row.isHead {
        if isHead, var last = sections.popLast() {
          last.add(row.cells)
          sections.append(last)
        } else {
          sections.append(TableSection(head: row.cells))
        }
        isHead = true
      } else {
        if sections.isEmpty { sections.append(TableSection(head: [])) }
        sections[sections.count - 1].rows.append(row)
        isHead = false
      }
    }
    return sections
  }
}

extension PaperTable.Row {
  /// Two columns at least are named, and nothing is a number.
  fileprivate var isHead: Bool {
    cells.count { ColumnMeaning(head: $0) != nil } > 1
      && !cells.contains { CellNumber($0) != nil }
  }
}

extension TableSection {
  fileprivate init(head: [String]) {
    heads = head
    rows = []
    columns = TableSection.meanings(of: head)
  }

  fileprivate mutating func add(_ cells: [String]) {
    heads = (0..<max(heads.count, cells.count)).map { column in
      (heads.indices.contains(column) ? heads[column] : "")
        + (cells.indices.contains(column) ? cells[column] : "")
    }
    columns = TableSection.meanings(of: heads)
  }

  private static func meanings(of heads: [String]) -> [ColumnMeaning: [Int]] {
    var columns: [ColumnMeaning: [Int]] = [:]
    for (column, head) in heads.enumerated() {
      // A merged head stands in each of its columns, or in the first of them.
      if let meaning = ColumnMeaning(head: head) { columns[meaning, default: []].append(column) }
    }
    return columns.mapValues { only($0, heads) }
  }

  /// 分值 beside 一级指标（分值）: the one whose head says nothing else.
  private static func only(_ columns: [Int], _ heads: [String]) -> [Int] {
    guard columns.count > 1 else { return columns }
    let bare = columns.filter { plain.contains(heads[$0].compactCell) }
    return bare.count == 1 ? bare : columns
  }

  private static let plain: Set<String> = [
    "总体目标", "预期目标", "年初设定目标", "全年完成情况", "全年实际完成情况", "实际完成情况", "年度指标值", "全年完成值", "实际完成值", "指标值",
    "完成值", "分值", "权重", "满分", "得分", "自评得分", "三级指标", "指标名称",
  ]
}

extension PaperTable.Row {
  func cell(_ column: Int?) -> String {
    column.flatMap { cells.indices.contains($0) ? cells[$0] : nil } ?? ""
  }
}
