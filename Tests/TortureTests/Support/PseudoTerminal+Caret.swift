import PseudoTerminal

extension PseudoTerminal {
  /// The character left of the cursor or, at the start of a row of text, the last one of the row
  /// above; nil where there is none.
  var characterBeforeCursor: Character? {
    let (column, row) = cursor
    if let character = lastCharacter(row: row, before: column) { return character }
    return row > 0 ? lastCharacter(row: row - 1, before: columns) : nil
  }

  /// What stands in the frame of the field with the caret: `537762.26` of `[    537762.26 ]`.
  var figure: String? {
    let row = line(cursor.row)
    guard let start = row.lastIndex(of: "["), let end = row[start...].firstIndex(of: "]") else {
      return nil
    }
    return row[row.index(after: start)..<end].filter { $0 != " " }
  }

  private func lastCharacter(row: Int, before column: Int) -> Character? {
    guard firstFormColumn < column else { return nil }
    let text = (firstFormColumn..<column).map { cell(column: $0, row: row).text }.joined()
    return text.last { $0 != " " }
  }

  /// Left of the form stands the outline, where there is room for it.
  private var firstFormColumn: Int { columns < 80 ? 0 : 25 }
}
