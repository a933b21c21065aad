/// One cell of a canvas.
///
/// It holds what one cell of a terminal can hold: a character, the marks that stand on it, a style.
public struct Cell: Hashable, Sendable {
  enum Kind: UInt8, Sendable {
    /// A character in one cell.
    case narrow
    /// The left half of a character in two cells.
    case wide
    /// The right half of the character to the left.
    case tail
    /// A frame line, which the driver draws as the terminal can.
    case horizontal, vertical
  }

  /// Character, kind and style in one word: cells are copied and compared by the thousand.
  private var word: UInt64
  /// Up to three marks of 21 bits each, the first one lowest: no heap, one comparison.
  private(set) var marks: UInt64 = 0

  init(_ scalar: Unicode.Scalar, kind: Kind = .narrow, style: Style = .plain) {
    word = UInt64(scalar.value) | UInt64(kind.rawValue) << Cell.kindBit | style.word
  }

  public static let blank = Cell(" ")

  /// The same kind of cell, in the same style, with another character.
  func showing(_ scalar: Unicode.Scalar) -> Cell {
    var copy = self
    copy.word = word & ~Cell.scalarMask | UInt64(scalar.value)
    return copy
  }
}

extension Cell {
  private static let scalarMask: UInt64 = 0xFFFF_FFFF
  private static let kindBit: UInt64 = 32
  private static let kindMask: UInt64 = 7 << kindBit

  /// The character without its marks; a blank for the right half of a wide character.
  public var base: Unicode.Scalar { Unicode.Scalar(UInt32(truncatingIfNeeded: word)) ?? " " }

  var kind: Kind { Kind(rawValue: UInt8((word & Cell.kindMask) >> Cell.kindBit)) ?? .narrow }

  public internal(set) var style: Style {
    get { Style(word: word) }
    set { word = word & ~Style.mask | newValue.word }
  }
}

extension Style {
  private static let colorBit: UInt64 = 35
  private static let boldBit: UInt64 = 1 << 38
  private static let reversedBit: UInt64 = 1 << 39
  private static let underlinedBit: UInt64 = 1 << 40
  private static let dimBit: UInt64 = 1 << 41

  /// The bits that a style has in a cell's word.
  fileprivate static let mask: UInt64 = 0x7F << colorBit

  fileprivate var word: UInt64 {
    UInt64(foreground.rawValue) << Style.colorBit | (isBold ? Style.boldBit : 0)
      | (isReversed ? Style.reversedBit : 0) | (isUnderlined ? Style.underlinedBit : 0)
      | (isDim ? Style.dimBit : 0)
  }

  fileprivate init(word: UInt64) {
    self.init(
      foreground: Color(rawValue: UInt8((word >> Style.colorBit) & 7)) ?? .normal,
      bold: word & Style.boldBit != 0, reverse: word & Style.reversedBit != 0,
      underline: word & Style.underlinedBit != 0, dim: word & Style.dimBit != 0)
  }
}

extension Cell {
  private static let bitsPerMark: UInt64 = 21
  private static let mostMarks = 3

  /// Adds a combining mark; a fourth one is left out.
  mutating func add(mark: Unicode.Scalar) {
    for place in 0..<Cell.mostMarks {
      let shift = UInt64(place) * Cell.bitsPerMark
      guard marks >> shift == 0 else { continue }
      marks |= UInt64(mark.value) << shift
      return
    }
  }

  /// The character and its marks; empty for the right half of a wide character.
  public var scalars: [Unicode.Scalar] {
    if kind == .tail { return [] }
    var all = [base]
    var rest = marks
    while rest != 0 {
      Unicode.Scalar(UInt32(rest & (1 << Cell.bitsPerMark - 1))).map { all.append($0) }
      rest >>= Cell.bitsPerMark
    }
    return all
  }

  public var text: String {
    String(String.UnicodeScalarView(scalars))
  }

  public var isWide: Bool { has(.wide) }
  public var isTail: Bool { has(.tail) }
  /// A part of a frame, which looks as its neighbours want it.
  public var isLine: Bool { has(.horizontal) || has(.vertical) }

  /// It looks the same whatever stands beside it.
  var standsAlone: Bool { word & Cell.kindMask == 0 }

  private func has(_ kind: Kind) -> Bool {
    word & Cell.kindMask == UInt64(kind.rawValue) << Cell.kindBit
  }

  public var hasMarks: Bool { marks != 0 }

  func styled(_ style: Style) -> Cell {
    var copy = self
    copy.style = style
    return copy
  }
}
