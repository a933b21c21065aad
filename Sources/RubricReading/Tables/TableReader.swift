import Evaluation

/// Reads the lines of a file as a scoring table.
///
/// A head says what the columns hold. A name that is not written again goes on, as merged cells do; a
/// row that goes on with the same indicator adds to its standard.
public struct TableReader {
  private var table = StandardTable()
  private var columns: TableColumns?
  /// The last names of the levels 1 to 3.
  private var names = ["", "", ""]
  private var hasEnded = false

  public init() {}

  public static func table(_ rows: [TableRow]) -> StandardTable {
    var reader = TableReader()
    for row in rows { reader.take(row) }
    let surroundings = Surroundings(rows)
    surroundings.complete(&reader.table)
    return reader.table
  }

  private mutating func take(_ row: TableRow) {
    guard case .cells(let cells) = row else { return }
    if let head = TableColumns(cells) {
      columns = head
      return
    }
    guard let columns else { return }
    take(cells, columns)
  }

  private mutating func take(_ cells: [String], _ columns: TableColumns) {
    let text = { (place: Int?) -> String in
      place.flatMap { cells.indices.contains($0) ? cells[$0].trimmedBlanks : nil } ?? ""
    }
    let first = TableRow.compact(cells.first { !$0.trimmedBlanks.isEmpty } ?? "")
    if ["合计", "总计", "总分", "合计分", "总分值"].contains(first) {
      table.total = columns.places(of: .maximum).lazy.compactMap { Points(written: text($0)) }.last
      return
    }
    let levels = (1...3).map { LevelName(text(columns.place(of: $0))) }
    guard isRow(levels, cells, columns) else {
      leave(cells)
      return
    }
    let isSame = update(levels, columns, text)
    add(columns, text, levels[2], isSame: isSame)
  }

  /// Something of an indicator stands in the row.
  private func isRow(_ levels: [LevelName], _ cells: [String], _ columns: TableColumns) -> Bool {
    let filled = cells.indices.filter { !cells[$0].trimmedBlanks.isEmpty }
    if Set(filled.map { cells[$0].trimmedBlanks }).count < 2 {
      // A standard may go on alone in a row of its own; other lone cells are words around.
      return filled.count == 1 && columns.places(of: .standard).contains(filled[0])
        && !names[2].isEmpty
    }
    return !levels[2].title.isEmpty || !names[2].isEmpty
  }

  private mutating func leave(_ cells: [String]) {
    let text = cells.map(\.trimmedBlanks).first { !$0.isEmpty } ?? ""
    guard !text.isEmpty else { return }
    if text.count > 12 || Surroundings.isNote(text) {
      table.notes.append(text)
    } else {
      table.omitted.append("“\(text)”一行没有读入。")
    }
  }

  /// Takes the names of the levels; whether it is still the same indicator.
  private mutating func update(
    _ levels: [LevelName], _ columns: TableColumns, _ text: @escaping (Int?) -> String
  ) -> Bool {
    let title = levels[2].title
    var isSame = title.isEmpty || title == names[2]
    for level in 0..<2 where !levels[level].title.isEmpty && levels[level].title != names[level] {
      names[level] = levels[level].title
      for lower in (level + 1)..<2 where levels[lower].title.isEmpty { names[lower] = "" }
      if !title.isEmpty { isSame = false }
    }
    for level in 0..<2 {
      let written = Points(written: text(columns.maximumPlace(of: level + 1)))
      if !names[level].isEmpty, let points = written ?? levels[level].points {
        declare(Array(names[0...level]), points)
      }
    }
    if !title.isEmpty { names[2] = title }
    return isSame
  }

  private mutating func declare(_ path: [String], _ points: Points) {
    guard !table.declared.contains(where: { $0.path == path }) else { return }
    table.declared.append(.init(path: path, points: points))
  }

  private mutating func add(
    _ columns: TableColumns, _ text: @escaping (Int?) -> String, _ name: LevelName, isSame: Bool
  ) {
    let joined = { (role: TableColumns.Role) in
      columns.places(of: role).map { text($0) }.filter { !$0.isEmpty }.unique
        .joined(separator: "\n")
    }
    let standard = joined(.standard)
    if isSame, let last = table.rows.indices.last {
      if !standard.isEmpty, !table.rows[last].standard.contains(standard) {
        table.rows[last].standard += "\n" + standard
      }
      return
    }
    table.rows.append(
      .init(
        groups: [names[0], names[1]], title: name.title,
        maximum: Points(written: text(columns.maximumPlace(of: 3))) ?? name.points,
        standard: standard, meaning: joined(.meaning), formula: joined(.formula),
        target: joined(.target), unit: joined(.unit), note: joined(.note),
        isCore: ["是", "√", "核心", "★", "Y"].contains(joined(.core)) || name.isMarked))
  }
}
