import Text

/// The cells that text takes: the one place where they are counted.
///
/// It agrees with what ``Canvas`` draws and, through the same table, with what ncurses counts.
public struct Widths: Hashable, Sendable {
  /// The width of characters such as ① “ … ≥, which terminals draw in 1 cell or in 2.
  public let ambiguous: Int

  public init(ambiguous: Int = 1) {
    self.ambiguous = ambiguous == 2 ? 2 : 1
  }

  public func cells(_ scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return 1 }
    // The ideographs, as the table has them: most of a Chinese text.
    if (0x4E00...0x9FFF).contains(scalar.value) { return 2 }
    return scalar.cells(ambiguous: ambiguous)
  }

  public func cells(_ character: Character) -> Int {
    if let scalar = character.soleScalar { return cells(scalar) }
    // Two for a line end of CR and LF, which is one character.
    if character.isASCII { return character.utf8.count }
    return character.unicodeScalars.reduce(0) { $0 + cells($1) }
  }

  public func cells(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + cells($1) }
  }

  /// The same for whole strings: most widths are asked of labels, with every drawing.
  public func cells(_ text: String) -> Int {
    var cells = 0
    for scalar in text.unicodeScalars { cells += self.cells(scalar) }
    return cells
  }
}

extension Widths {
  /// The beginning of a text that fits, with a mark at its end if something was left out.
  public func fitting(_ text: String, columns: Int, mark: String = "..") -> String {
    if cells(text) <= columns { return text }
    let room = columns - cells(mark)
    if room < 1 { return String(beginning(of: text, columns: columns)) }
    return beginning(of: text, columns: room) + mark
  }

  /// The text with blanks behind it, or before it, up to a number of cells.
  public func padded(_ text: String, to columns: Int, right: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(columns - cells(text), 0))
    return right ? blanks + text : text + blanks
  }

  private func beginning(of text: String, columns: Int) -> Substring {
    var used = 0
    var end = text.startIndex
    for index in text.indices {
      used += cells(text[index])
      if used > columns { break }
      end = text.index(after: index)
    }
    return text[..<end]
  }
}

extension Unicode.Scalar {
  /// Whether it is left out on the screen although it belongs to the text: joiners and the like.
  ///
  /// Terminals disagree on the width of what such a character makes of its neighbours.
  var isLeftOutOnScreen: Bool {
    switch value {
    case 0x200B...0x200D, 0x2060...0x2065, 0x206A...0x206F, 0xFE00...0xFE0F, 0xFEFF: true
    case 0x180B...0x180F, 0xFFF0...0xFFFB, 0xE0000...0xE0FFF: true
    default: false
    }
  }
}
