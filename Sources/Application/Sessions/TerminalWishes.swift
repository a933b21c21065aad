/// What the command line says of the terminal.
public struct TerminalWishes: Hashable, Sendable {
  public var hasMouse = true
  /// Cells of characters like `①`, 1 or 2; nothing asks the environment, then the terminal.
  public var ambiguousWidth: Int?
  /// Frames of `-` and `|`.
  public var isASCII = false
  public var isMonochrome = false

  /// Nothing is wished.
  public init() {}

  public init(hasMouse: Bool, ambiguousWidth: Int?, isASCII: Bool, isMonochrome: Bool) {
    self.hasMouse = hasMouse
    self.ambiguousWidth = ambiguousWidth
    self.isASCII = isASCII
    self.isMonochrome = isMonochrome
  }
}
