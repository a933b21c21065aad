import CPseudoTerminal

/// What stands in one cell of the screen.
public struct TerminalCell: Equatable, Sendable {
  public enum Colour: Equatable, Sendable {
    /// What the user chose for the terminal.
    case standard
    case indexed(Int)
    case rgb(Int, Int, Int)
  }

  /// The character, or a space.
  public var text: String
  /// 1, 2, or 0 for the right half of a wide character.
  public var width: Int
  public var isBold: Bool
  public var isUnderlined: Bool
  public var isReverse: Bool
  public var foreground: Colour
  public var background: Colour
}

extension TerminalCell {
  init(_ cell: emulator_cell, filter: AmbiguousWidthFilter) {
    let scalars = withUnsafeBytes(of: cell.scalars) { bytes in
      bytes.bindMemory(to: UInt32.self).prefix(Int(cell.scalar_count)).compactMap(filter.original)
    }
    width = Int(cell.width)
    text = scalars.isEmpty && width > 0 ? " " : String(String.UnicodeScalarView(scalars))
    isBold = cell.bold
    isUnderlined = cell.underline
    isReverse = cell.reverse
    foreground = Colour(cell.foreground)
    background = Colour(cell.background)
  }
}

extension TerminalCell.Colour {
  fileprivate init(_ colour: emulator_colour) {
    let (red, green, blue) = colour.values
    self =
      switch colour.kind {
      case emulator_colour_indexed: .indexed(Int(red))
      case emulator_colour_rgb: .rgb(Int(red), Int(green), Int(blue))
      default: .standard
      }
  }
}
