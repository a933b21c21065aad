import PseudoTerminal

extension PseudoTerminal {
  /// The character left of the cursor or, at the start of a row of text, the last one of the row
  /// above; nil where there is none.
  var characterBeforeCursor: Character? {
    let (column, row) = cursor
    if let character = lastCharacter(row: row, before: column) { return character }
    return row > 0 ? lastCharacter(row: row - 1, before: columns) : nil
  }

  private func lastCharacter(row: Int, before column: Int) -> Character? {
    guard firstFormColumn < column else { return nil }
    let text = (firstFormColumn..<column).map { cell(column: $0, row: row).text }.joined()
    return text.last { $0 != " " }
  }

  /// Left of the form stands the outline, where there is room for it.
  private var firstFormColumn: Int { columns < 80 ? 0 : 25 }
}
