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

  let scalar: Unicode.Scalar
  /// Up to three marks of 21 bits each, the first one lowest: no heap, one comparison.
  private(set) var marks: UInt64 = 0
  let kind: Kind
  public internal(set) var style: Style

  init(_ scalar: Unicode.Scalar, kind: Kind = .narrow, style: Style = .plain) {
    self.scalar = scalar
    self.kind = kind
    self.style = style
  }

  public static let blank = Cell(" ")
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
    var all = [scalar]
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

  public var isWide: Bool { kind == .wide }
  public var isTail: Bool { kind == .tail }
  public var isHorizontalLine: Bool { kind == .horizontal }
  public var isVerticalLine: Bool { kind == .vertical }
  public var hasMarks: Bool { marks != 0 }
  /// The character without its marks; a blank for the right half of a wide character.
  public var base: Unicode.Scalar { scalar }

  func styled(_ style: Style) -> Cell {
    var copy = self
    copy.style = style
    return copy
  }
}
