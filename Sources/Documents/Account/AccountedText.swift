import Evaluation

/// A passage's characters without blanks, and what is known of each (一段文字的去向).
struct AccountedText {
  let lines: [Int]
  let characters: [Character]
  /// Half width: how characters are compared.
  let keys: [Character]
  var places: [Account.Place?]
  /// Clauses of a paragraph; of a row the clauses of each cell.
  let clauses: [Range<Int>]
  /// Cells of a row; a paragraph is one.
  let cells: [Range<Int>]

  init(_ entry: Placement.Entry) {
    lines = entry.lines
    var characters: [Character] = []
    var clauses: [Range<Int>] = []
    var cells: [Range<Int>] = []
    // A row's cells stand between two blanks in its text.
    for cell in entry.text.cellTexts {
      let start = characters.count
      var clause = start
      let plain = Array(cell)
      for (index, character) in plain.enumerated() {
        characters.append(character)
        guard character.endsClause, !plain.isInsideNumber(index) else { continue }
        clauses.append(clause..<characters.count)
        clause = characters.count
      }
      if clause < characters.count { clauses.append(clause..<characters.count) }
      if start < characters.count { cells.append(start..<characters.count) }
    }
    self.characters = characters
    keys = characters.map(\.narrow)
    places = Array(repeating: nil, count: characters.count)
    self.clauses = clauses
    self.cells = cells
  }

  /// Runs without a place yet, within the range.
  func open(in range: Range<Int>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for index in range {
      if places[index] == nil {
        start = start ?? index
      } else if let first = start {
        runs.append(first..<index)
        start = nil
      }
    }
    if let start { runs.append(start..<range.upperBound) }
    return runs
  }

  var open: [Range<Int>] { open(in: 0..<keys.count) }

  mutating func put(_ place: Account.Place, at range: Range<Int>) {
    for index in range where places[index] == nil { places[index] = place }
  }

  func text(_ range: Range<Int>) -> String { String(keys[range]) }

  /// Neighbours of one place as pieces; what has none is lost.
  var entry: Account.Entry {
    var pieces: [Account.Piece] = []
    for (character, place) in zip(characters, places) {
      let place = place ?? .lost
      if let last = pieces.indices.last, pieces[last].place == place {
        pieces[last].text.append(character)
      } else {
        pieces.append(Account.Piece(text: String(character), place: place))
      }
    }
    return Account.Entry(lines: lines, pieces: pieces)
  }
}

extension String {
  /// A row's text is its cells with two blanks between them.
  fileprivate var cellTexts: [String] {
    var cells = [""]
    var blanks = 0
    for character in self {
      if character.isWhitespace {
        blanks += 1
      } else {
        if blanks > 1 { cells.append("") }
        blanks = 0
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}

extension [Character] {
  /// A comma between digits: 192,802.
  fileprivate func isInsideNumber(_ place: Int) -> Bool {
    guard place > 0, place + 1 < count else { return false }
    return self[place].narrow == "," && self[place - 1].narrow.isDigit
      && self[place + 1].narrow.isDigit
  }
}
