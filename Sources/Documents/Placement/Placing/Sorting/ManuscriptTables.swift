import Evaluation

/// The tables of a manuscript: what each of its rows is (来稿里的表格).
struct ManuscriptTables {
  /// By passage.
  private(set) var rows: [Int: FormTable.Row] = [:]
  private(set) var figures: TableFigures
  private let names: RubricNames

  init(_ passages: [Passage], by rubric: Rubric, _ names: RubricNames) {
    self.names = names
    figures = TableFigures(rubric)
    var table: [(passage: Int, cells: [String])] = []
    var caption: String?
    for (index, passage) in passages.enumerated() {
      if passage.furniture == .pageNumber { continue }
      if case .row(let cells) = passage.content, passage.furniture == nil {
        table.append((index, cells))
      } else {
        read(table, caption)
        table = []
      }
      if let single = passage.content.single, single.isUnitCaption { caption = single }
    }
    read(table, caption)
  }

  private mutating func read(_ table: [(passage: Int, cells: [String])], _ caption: String?) {
    guard !table.isEmpty else { return }
    let form = FormTable(table.map(\.cells))
    let hasFunds = form.rows.contains { if case .funds = $0 { true } else { false } }
    var others: [(passage: Int, cells: [String])] = []
    for (line, row) in zip(table, form.rows) {
      rows[line.passage] = row
      switch row {
      case .funds: others.append(line)
      case .plain: if !isOfIndicator(line.cells) { others.append(line) }
      case .head: if hasFunds { others.append(line) }
      case .entry, .total: break
      }
    }
    figures.read(others, caption: caption)
  }

  /// An indicator below its group, though no head says so: its numbers are no base data.
  private func isOfIndicator(_ cells: [String]) -> Bool {
    let filled = cells.filter { !$0.isEmpty && !$0.isFigure }
    guard let group = filled.firstIndex(where: { names.group($0) != nil }) else { return false }
    return filled[(group + 1)...].contains { names.indicator($0, under: []) != nil }
  }
}

extension String {
  /// 单位：万元 · 金额单位：元 · （单位：万元）
  fileprivate var isUnitCaption: Bool {
    let plain = compact
    return plain.count <= 24 && plain.contains("单位:") && AmountUnit(in: plain) != nil
  }
}
