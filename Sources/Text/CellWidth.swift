internal import CWidth

extension Unicode.Scalar {
  /// The cells that it takes on a terminal: 0, 1 or 2, by the one table (ADR 4).
  ///
  /// `ambiguous` is the width, 1 or 2, of ① “ … ≥ and the like, in which terminals differ.
  public func cells(ambiguous: Int = 1) -> Int {
    isReplacedOnScreen ? 1 : Int(ziping_width(value, Int32(ambiguous)))
  }

  /// Whether something visible is drawn instead: control characters, and what turns text around.
  public var isReplacedOnScreen: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0x2028, 0x2029: true
    default: false
    }
  }
}

extension StringProtocol {
  /// The cells that the text takes on a line of a terminal or in a typewriter face.
  public func cells(ambiguous: Int = 1) -> Int {
    unicodeScalars.reduce(0) { $0 + $1.cells(ambiguous: ambiguous) }
  }
}
