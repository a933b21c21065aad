/// A table as text: cells between commas, semicolons or tabs, quoted where they hold one (CSV).
public struct CommaSeparated {
  private let text: String
  private let mark: Character

  public init(_ text: String) {
    self.text = text
    // The mark that the first lines have most of.
    let front = text.prefix(4_000)
    let marks: [Character] = ["\t", ",", ";", "，"]
    mark =
      marks.max { left, right in
        front.count { $0 == left } < front.count { $0 == right }
      } ?? ","
  }

  /// Gives each row with its number, counted from 1 as rows, not as lines.
  public func read(_ take: (IntakeLine) -> Void) {
    var row = 0
    var cells: [SheetCell] = []
    var cell = ""
    var column = 0
    var isQuoted = false
    var wasQuote = false
    func endCell() {
      let plain = cell.trimmed
      if !plain.isEmpty { cells.append(SheetCell(column: column, text: plain)) }
      cell = ""
      column += 1
    }
    func endRow() {
      endCell()
      row += 1
      if !cells.isEmpty { take(.cells(row: row, cells)) }
      cells = []
      column = 0
    }
    for character in text {
      if isQuoted {
        if character == "\"" {
          isQuoted = false
          wasQuote = true
        } else {
          cell.append(character.isNewline ? " " : character)
        }
        continue
      }
      if character == "\"", wasQuote || cell.allSatisfy(\.isWhitespace) {
        // A doubled mark inside quotes is one mark.
        if wasQuote { cell.append("\"") }
        isQuoted = true
      } else if character == mark {
        endCell()
      } else if character.isNewline {
        endRow()
      } else {
        cell.append(character)
      }
      wasQuote = false
    }
    if !cell.isEmpty || !cells.isEmpty { endRow() }
  }
}
