import Evaluation

/// Reads the rows of a table of scores or of figures (评分表、基础数据表), by its head where it has one.
struct TableRowReader {
  enum Row: Hashable {
    case head
    case score(Indicator.ID, ScoreStatement, reason: String)
    case figure(Fact, String)
    case total(Points?)
    /// A row of a group alone.
    case group(String)
    case unknown
  }

  private let indicators: [TitleKey: Indicator]
  private let groups: [TitleKey: IndicatorGroup]
  private let facts: [TitleKey: Fact]
  private var columns = Columns()
  /// A head has been read, so that further rows belong to its table.
  private(set) var isOpen = false

  private struct Columns {
    var maximum: Int?
    var points: Int?
    var reasons: [Int] = []
  }

  private static let maximumHeads = ["分值", "满分", "权重", "标准分", "指标分值", "分数", "权重分值", "分值(权重)"]
  private static let pointHeads = ["得分", "自评得分", "自评分", "自评分数", "评分", "单位自评得分", "自评", "得分/满分"]
  private static let reasonHeads = [
    "说明", "自评说明", "评分说明", "得分说明", "扣分原因", "备注", "原因", "扣分说明", "评分依据及说明", "扣分原因及说明", "自评情况", "完成情况",
    "未完成原因", "偏差原因", "得分理由", "评价说明", "扣分原因和改进措施", "得分原因",
  ]

  init(rubric: Rubric) {
    func keyed<Value>(_ values: [(String, Value)]) -> [TitleKey: Value] {
      Dictionary(values.map { (TitleKey($0), $1) }, uniquingKeysWith: { first, _ in first })
    }
    indicators = keyed(rubric.indicators.map { ($0.title, $0) })
    groups = keyed(rubric.allGroups.map { ($0.title, $0) })
    facts = keyed(
      rubric.facts.flatMap { fact in ([fact.label] + fact.synonyms).map { ($0, fact) } })
  }

  mutating func read(_ cells: [String]) -> Row {
    if isHead(cells) {
      isOpen = true
      return .head
    }
    let keys = cells.map { cell in
      TitleKey(HeadingMatcher.withoutAside(LineNumber.split(cell).rest).title)
    }
    if let place = keys.lastIndex(where: { indicators[$0] != nil }),
      let found = indicators[keys[place]]
    {
      isOpen = true
      return score(found, cells, place)
    }
    if keys.contains(where: { ["合计", "总计", "总分", "得分合计", "自评总分"].contains($0.text) }) {
      return .total(numbers(in: cells, from: 0).last)
    }
    if let place = keys.firstIndex(where: { facts[$0] != nil }), let fact = facts[keys[place]],
      let value = cells[(place + 1)...].first(where: { cell in
        fact.kind == .flag ? !cell.isEmpty : cell.contains(where: \.isDigit)
      })
    {
      return .figure(fact, value)
    }
    if let key = keys.first(where: { groups[$0] != nil }), let group = groups[key] {
      return .group(group.title)
    }
    return .unknown
  }

  private mutating func isHead(_ cells: [String]) -> Bool {
    let names = cells.map { HeadingMatcher.withoutAside($0.compact).title }
    var found = Columns()
    for (index, name) in names.enumerated() {
      if TableRowReader.maximumHeads.contains(name) {
        found.maximum = found.maximum ?? index
      } else if TableRowReader.pointHeads.contains(name) {
        found.points = found.points ?? index
      } else if TableRowReader.reasonHeads.contains(name) {
        found.reasons.append(index)
      }
    }
    if found.points != nil {
      columns = found
      return true
    }
    // A head of figures: 项目, 单位, 本年数.
    return names.contains { ["项目", "数据项", "指标名称", "名称"].contains($0) }
      && !cells.contains { $0.contains(where: \.isDigit) } && cells.count > 1
  }

  private func score(_ indicator: Indicator, _ cells: [String], _ place: Int) -> Row {
    var statement = ScoreStatement()
    if let column = columns.points {
      let cell = cells.indices.contains(column) ? cells[column] : ""
      statement = ScoreStatement.leading(cell)?.0 ?? ScoreStatement()
      statement.points = statement.points ?? number(in: cells, at: column)
      statement.maximum =
        statement.maximum ?? columns.maximum.flatMap { number(in: cells, at: $0) }
    } else {
      let found = numbers(in: cells, from: place + 1)
      statement.maximum = found.count > 1 ? found.first : nil
      statement.points = found.count > 1 ? found[1] : found.first
    }
    let columns =
      columns.reasons.isEmpty ? Array((place + 1)..<max(cells.count, place + 1)) : columns.reasons
    let reasons = columns.compactMap { cells.indices.contains($0) ? cells[$0] : nil }
      .filter { !$0.isEmpty && Points(cell: $0) == nil }
    return .score(indicator.id, statement, reason: reasons.joined(separator: "\n"))
  }

  private func number(in cells: [String], at column: Int) -> Points? {
    cells.indices.contains(column) ? Points(cell: cells[column]) : nil
  }

  private func numbers(in cells: [String], from start: Int) -> [Points] {
    cells.indices.contains(start) ? cells[start...].compactMap { Points(cell: $0) } : []
  }
}

extension Points {
  /// `3.5`, `3.5分`; nothing else.
  fileprivate init?(cell: String) {
    let plain = cell.compact
    guard let number = DecimalNumber(plain.hasSuffix("分") ? String(plain.dropLast()) : plain) else {
      return nil
    }
    self.init(number)
  }
}
