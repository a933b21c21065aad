/// A table as text: cells between commas, semicolons, tabs or strokes, quoted where they hold one
/// (CSV).
public struct CommaSeparated {
  private var rest: Substring
  private let mark: Character
  /// Rows so far: rows are counted, not lines.
  private var row = 0

  public init(_ text: String) {
    mark = CommaSeparated.mark(of: text.prefix(4_000))
    rest = text[...]
    // A line for Excel alone: sep=;
    if text.prefix(4).lowercased() == "sep=" { _ = nextRow() }
  }

  /// The mark that most of the first lines have.
  ///
  /// A comma between a digit and three others is part of a number, and where as many lines have two
  /// marks, the one that is no part of words or numbers counts.
  private static func mark(of front: Substring) -> Character {
    let lines = front.split(whereSeparator: \.isNewline).prefix(40)
    let marks: [Character] = ["\t", ";", "|", "；", ",", "，"]
    let counts = marks.map { mark in lines.count { has(mark, in: Array($0)) } }
    let most = counts.max() ?? 0
    guard most > 0, let place = counts.firstIndex(of: most) else { return "," }
    return marks[place]
  }

  private static func has(_ mark: Character, in line: [Character]) -> Bool {
    var isQuoted = false
    for (place, character) in line.enumerated() {
      if character == "\"" { isQuoted.toggle() }
      guard character == mark, !isQuoted else { continue }
      let behind = line[(place + 1)...].prefix { $0.isDigit }.count
      let isGroup = ",，".contains(mark) && behind == 3 && place > 0 && line[place - 1].isDigit
      if !isGroup { return true }
    }
    return false
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
    return mark == "|" ? line.withoutRules : line.cells
  }

  /// A row while it is read.
  private struct Row {
    var cells: [SheetCell] = []
    var cell = ""
    private var column = 0

    /// The line of dashes under a head of Markdown holds nothing.
    var withoutRules: [SheetCell] {
      cells.allSatisfy { $0.text.allSatisfy { "-: ".contains($0) } } ? [] : cells
    }

    mutating func endCell() {
      // Programs put a unit separator before digits, to keep their zeros.
      let plain = cell.filter { $0 != "\u{1F}" }.trimmed
      if !plain.isEmpty { cells.append(SheetCell(column: column, text: plain)) }
      cell = ""
      column += 1
    }
  }
}
