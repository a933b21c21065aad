/// A table as text: cells between commas, semicolons or tabs, quoted where they hold one (CSV).
public struct CommaSeparated {
  private var rest: Substring
  private let mark: Character
  /// Rows so far: rows are counted, not lines.
  private var row = 0

  public init(_ text: String) {
    rest = text[...]
    // The mark that the first lines have most of.
    let front = text.prefix(4_000)
    let marks: [Character] = ["\t", ",", ";", "，"]
    mark =
      marks.max { left, right in
        front.count { $0 == left } < front.count { $0 == right }
      } ?? ","
  }

  /// Gives each row with its number, counted from 1.
  public func read(_ take: (IntakeLine) -> Void) {
    var table = self
    while let line = table.next() { take(line) }
  }

  /// The next row that holds something; nothing at the end.
  public mutating func next() -> IntakeLine? {
    while !rest.isEmpty {
      row += 1
      let cells = nextRow()
      if !cells.isEmpty { return .cells(row: row, cells) }
    }
    return nil
  }

  private mutating func nextRow() -> [SheetCell] {
    var line = Row()
    var isQuoted = false
    var wasQuote = false
    while let character = rest.popFirst() {
      if isQuoted {
        if character == "\"" {
          isQuoted = false
          wasQuote = true
        } else {
          line.cell.append(character.isNewline ? " " : character)
        }
        continue
      }
      if character == "\"", wasQuote || line.cell.allSatisfy(\.isWhitespace) {
        // A doubled mark inside quotes is one mark.
        if wasQuote { line.cell.append("\"") }
        isQuoted = true
      } else if character == mark {
        line.endCell()
      } else if character.isNewline {
        break
      } else {
        line.cell.append(character)
      }
      wasQuote = false
    }
    line.endCell()
    return line.cells
  }

  /// A row while it is read.
  private struct Row {
    var cells: [SheetCell] = []
    var cell = ""
    private var column = 0

    mutating func endCell() {
      let plain = cell.trimmed
      if !plain.isEmpty { cells.append(SheetCell(column: column, text: plain)) }
      cell = ""
      column += 1
    }
  }
}
