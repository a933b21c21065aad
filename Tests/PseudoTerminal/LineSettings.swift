import CPseudoTerminal
import Glibc

/// The settings of a terminal line (`struct termios`), to compare before and after.
public struct LineSettings: Equatable, Sendable {
  /// Input, output, control and local modes.
  public var modes: [UInt32]
  public var characters: [UInt8]

  init(_ settings: terminal_settings) {
    modes = [settings.input, settings.output, settings.control, settings.local]
    characters = withUnsafeBytes(of: settings.characters) { Array($0) }
  }

  /// Whether the line echoes what is typed.
  public var isEchoing: Bool {
    modes[3] & UInt32(ECHO) != 0
  }

  /// Whether the program gets whole lines only.
  public var isLineByLine: Bool {
    modes[3] & UInt32(ICANON) != 0
  }
}
