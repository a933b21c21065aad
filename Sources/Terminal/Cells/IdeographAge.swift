/// How new the ideographs are that a terminal draws: it knows those of this version of Unicode and
/// of all before it.
///
/// The last three blocks hold characters of names of persons and places (GB 18030-2022). A terminal
/// that counts with an older table draws nothing for them, or one cell
/// (findings/rare-names-in-tmux.sh), and what stands behind in the line is off by that much.
public enum IdeographAge: Int, Hashable, Sendable, CaseIterable {
  case older
  /// Unicode 15.0: U+31350 to U+323AF.
  case unicode15
  /// Unicode 15.1: U+2EBF0 to U+2EE5D.
  case unicode15_1
  /// Unicode 17.0: U+323B0 to U+3347F.
  case unicode17

  /// Written by the driver to see how far the cursor goes: one of each block, oldest first, and the
  /// newest twice more, so that no two answers are alike.
  public static let sample = "\u{31350}\u{2EBF0}\u{323B0}\u{323B0}\u{323B0}"

  /// From the cells that the sample takes: two for each that is known, and for each that is not
  /// none, as in tmux, or one.
  public init(cellsOfSample cells: Int) {
    switch cells {
    case 10...: self = .unicode17
    case 4, 7: self = .unicode15_1
    case 2, 6: self = .unicode15
    default: self = .older
    }
  }

  /// Whether such a terminal draws the character in the cells that ``Widths`` counts.
  public func knows(_ scalar: Unicode.Scalar) -> Bool {
    // Most characters of any text come before all three.
    guard scalar.value >= 0x2EBF0 else { return true }
    switch scalar.value {
    case 0x31350...0x323AF: return rawValue >= IdeographAge.unicode15.rawValue
    case 0x2EBF0...0x2EE5D: return rawValue >= IdeographAge.unicode15_1.rawValue
    case 0x323B0...0x3347F: return rawValue >= IdeographAge.unicode17.rawValue
    default: return true
    }
  }
}
