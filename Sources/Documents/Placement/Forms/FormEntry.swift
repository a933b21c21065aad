/// A row of a table of indicators: its names, and its other cells by what they hold (评分表的一行).
struct FormEntry: Hashable {
  struct Cell: Hashable {
    var column: FormHead.Column
    var text: String
  }

  /// By level, as they stand in this row.
  var names: [Int: String] = [:]
  /// By level, the titles of their columns.
  var titles: [Int: String] = [:]
  /// By level, with what merged cells above carry down; the row's own level excluded.
  var path: [Int: String] = [:]
  /// Level of the rows.
  var depth: Int
  /// Filled cells that are no names.
  var cells: [Cell] = []
  /// 小计.
  var isSubtotal = false

  /// What stands in the row's own column of that meaning; nothing where it is empty or a stroke.
  subscript(meaning: ColumnMeaning) -> String? {
    cells.first { cell in
      cell.column.meaning == meaning && (cell.column.level == depth || cell.column.level == 0)
    }?.text.unlessNothing
  }

  /// The row's own name.
  var name: String? { names[depth] }

  /// From the nearest level above up to the first.
  var above: [String] { path.sorted { $0.key > $1.key }.map(\.value) }

  /// The deepest name that the row has itself.
  var deepest: (level: Int, name: String)? {
    names.max { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension FormEntry {
  /// Words of a column; nothing for 无.
  func words(_ meaning: ColumnMeaning) -> String? {
    self[meaning].flatMap { ["无", "无。", "无扣分", "未扣分"].contains($0.trimmed) ? nil : $0 }
  }
}

extension String {
  /// Nothing for a stroke, which stands where there is nothing.
  var unlessNothing: String? { isNothing || trimmed.isEmpty ? nil : self }
}
