import Text

extension StringProtocol {
  /// Without blanks of any width, marks of byte order and other invisible characters at both ends.
  var trimmed: String {
    let isOuter: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{200B}" }
    guard let start = firstIndex(where: { !isOuter($0) }),
      let end = lastIndex(where: { !isOuter($0) })
    else { return "" }
    return String(self[start...end])
  }
}

extension Character {
  /// The ASCII form of a full-width letter, digit or mark, else itself.
  var narrow: Character { halfWidth }

  var isDigit: Bool { isASCII && isNumber }

  /// Where a sentence ends.
  var endsSentence: Bool { "。！？；!?;\n".contains(self) }

  /// Where a clause ends.
  var endsClause: Bool { endsSentence || "，,：:".contains(self) }
}

extension StringProtocol {
  /// Half width, without blanks: how two texts are compared that people typed.
  var compact: String { String(map(\.narrow).filter { !$0.isWhitespace }) }

  /// The sentences with their end marks; together they are the text.
  var sentences: [String] { pieces { $0.endsSentence } }

  /// The clauses with their end marks; together they are the text.
  var clauses: [String] { pieces { $0.endsClause } }

  private func pieces(endingAt isEnd: (Character) -> Bool) -> [String] {
    var pieces: [String] = []
    var current = ""
    for character in self {
      current.append(character)
      if isEnd(character) {
        pieces.append(current)
        current = ""
      }
    }
    return current.isEmpty ? pieces : pieces + [current]
  }
}
