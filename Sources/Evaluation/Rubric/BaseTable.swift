import Text

/// A table of shared figures as finance offices hand it out (基础数据表): each cell is a fact.
public struct BaseTable: Hashable, Sendable, Identifiable {
  public struct Row: Hashable, Sendable {
    public var label: String
    /// One for each column; nil where the form has no such figure.
    public var cells: [Fact.ID?]

    public init(label: String, cells: [Fact.ID?]) {
      self.label = label
      self.cells = cells
    }
  }

  public var title: String
  /// 上年决算, 本年预算, 本年决算; one without a name where a figure has nothing to stand beside.
  public var columns: [String]
  public var rows: [Row]

  public var id: String { title }

  public init(title: String, columns: [String], rows: [Row]) {
    self.title = title
    self.columns = columns
    self.rows = rows
  }

  public var facts: [Fact.ID] { rows.flatMap { $0.cells.compactMap { $0 } } }
}

extension Rubric {
  /// All facts as tables: those of the file, and one with the facts that stand in none of them.
  public var baseTables: [BaseTable] {
    let placed = Set(options.tables.flatMap(\.facts))
    let rest = facts.filter { !placed.contains($0.id) }
    guard !rest.isEmpty else { return options.tables }
    let title = options.tables.isEmpty ? "基础数据" : "其他数据"
    let rows = rest.map { BaseTable.Row(label: $0.label, cells: [$0.id]) }
    return options.tables + [BaseTable(title: title, columns: [""], rows: rows)]
  }

  /// Cells must be facts, each in one place, and as many as there are columns.
  func badTables() -> [RubricProblem] {
    var seen: Set<Fact.ID> = []
    return options.tables.enumerated().flatMap { index, table in
      table.rows.enumerated().flatMap { row, cells -> [RubricProblem] in
        let place = "tables.\(index + 1).\(row + 1)"
        return wrongCount(of: cells, in: table, at: place)
          + cells.cells.compactMap { $0 }.flatMap { id -> [RubricProblem] in
            let isNew = seen.insert(id).inserted
            return unknown(id, at: place) + (isNew ? [] : [.placedTwice(id, at: place)])
          }
      }
    }
  }

  private func wrongCount(
    of row: BaseTable.Row, in table: BaseTable, at place: String
  ) -> [RubricProblem] {
    guard row.cells.count != table.columns.count else { return [] }
    return [
      RubricProblem(
        place: place,
        reason:
          "“\(row.label)”一行有 \(row.cells.count) 格，而“\(table.title)”有 \(table.columns.count) 栏",
        remedy: "，请补齐，没有数的格写 null。")
    ]
  }

  private func unknown(_ id: Fact.ID, at place: String) -> [RubricProblem] {
    guard fact(id) == nil else { return [] }
    let nearest = facts.map(\.id.rawValue).nearest(to: id.rawValue)
    return [
      RubricProblem(
        place: place,
        reason: "表格用到的数据“\(id)”没有定义。",
        remedy: nearest.map { "是否想写“\($0)”？" } ?? "请先在 facts 中定义。")
    ]
  }
}

extension RubricProblem {
  fileprivate static func placedTwice(_ id: Fact.ID, at place: String) -> RubricProblem {
    RubricProblem(place: place, reason: "数据“\(id)”在表格中出现了两次", remedy: "，请只留一处。")
  }
}
