import Evaluation

/// The tables of a manuscript: what each of its rows is (来稿里的表格).
struct ManuscriptTables {
  /// By passage.
  private(set) var rows: [Int: FormTable.Row] = [:]
  private(set) var figures: TableFigures
  private let names: RubricNames

  init(_ passages: [Passage], by rubric: Rubric, _ names: RubricNames, year: String) {
    self.names = names
    figures = TableFigures(rubric, year: year)
    var table: [(passage: Int, cells: [String])] = []
    var caption: String?
    for (index, passage) in passages.enumerated() {
      if passage.furniture == .pageNumber { continue }
      if case .row(let cells) = passage.content, passage.furniture == nil {
        // Row numbers begin anew in another sheet.
        if let last = table.last, passages[last.passage].lines[0] > passage.lines[0] {
          read(table, caption)
          table = []
        }
        table.append((index, cells))
      } else {
        read(table, caption)
        table = []
      }
      if let unit = passage.content.single?.lineUnit { caption = "单位：" + unit.rawValue }
    }
    read(table, caption)
  }

  private mutating func read(_ table: [(passage: Int, cells: [String])], _ caption: String?) {
    guard !table.isEmpty else { return }
    let form = FormTable(table.map(\.cells))
    let hasFunds = form.rows.contains { if case .funds = $0 { true } else { false } }
    let caption = caption ?? (hasFunds ? headUnit(table, form) : nil)
    var others: [(passage: Int, cells: [String])] = []
    var doubtful: [Int] = []
    var hasEnded = false
    for (line, row) in zip(table, form.rows) {
      rows[line.passage] = row
      switch row {
      case .funds: others.append(line)
      case .plain: if !isOfIndicator(line.cells) { others.append(line) }
      case .head:
        hasEnded = false
        if hasFunds || HeadWords(line.cells).isOfMoney { others.append(line) }
      case .total: hasEnded = true
      case .entry(let entry):
        guard names.target(of: entry, under: nil) == .unknown, hasEnded || line.cells.isLabels,
          !isOfIndicator(line.cells)
        else { continue }
        hasEnded = true
        others.append(line)
        doubtful.append(line.passage)
      }
    }
    figures.read(others, caption: caption)
    // Another table may follow without a line between: base data below points.
    for passage in doubtful
    where figures.figures[passage] != nil || figures.heads.contains(passage) {
      rows[passage] = .plain
    }
  }

  /// 项目资金（万元）: the unit in a head's merged cell, as a caption.
  private func headUnit(
    _ table: [(passage: Int, cells: [String])], _ form: FormTable
  ) -> String? {
    zip(table, form.rows).lazy.filter { $1 == .head }.flatMap { $0.0.cells }
      .compactMap { AmountUnit(in: $0) }.first.map { "单位：" + $0.rawValue }
  }

  /// An indicator below its group, though no head says so: its numbers are no base data.
  private func isOfIndicator(_ cells: [String]) -> Bool {
    let filled = cells.filter { !$0.isEmpty && !$0.isFigure }
    guard let group = filled.firstIndex(where: { names.group($0) != nil }) else { return false }
    return filled[(group + 1)...].contains { names.indicator($0, under: []) != nil }
  }
}

extension [String] {
  /// Several short words and no figure, as a head has.
  fileprivate var isLabels: Bool {
    let filled = filter { !$0.isEmpty }
    return filled.count > 1 && filled.allSatisfy { $0.count <= 20 && !$0.isFigure }
  }
}

extension String {
  /// What 单位：万元, 金额单位：元 or （单位：万元） says, and nothing else stands there.
  var captionUnit: AmountUnit? {
    let plain = String(compact.drop { "([".contains($0) })
    let words = ["单位:", "金额单位:", "计量单位:", "货币单位:", "数据单位:"]
    guard plain.count <= 16, words.contains(where: { plain.hasPrefix($0) }) else { return nil }
    return AmountUnit(in: plain)
  }

  /// The same at the end of a line that says something else: 填报单位：某局　金额单位：万元.
  var lineUnit: AmountUnit? {
    let plain = compact
    guard plain.count <= 60, plain.contains("单位:") else { return nil }
    return AmountUnit(in: plain)
  }
}
