/// What a terminal says of itself, asked without opening the screen.
public struct TerminalLook: Hashable, Sendable {
  /// `TERM`.
  public var name: String
  /// By the terminal's description: 0 for none; nil where there is no such description.
  public var colors: Int?
  public var size: Size
  /// Cells of `①`, 1 or 2; nil where it did not answer.
  public var ambiguousWidth: Int?
  /// Whether it marks pastes (mode 2004); nil where it did not answer.
  public var marksPastes: Bool?

  public init(
    name: String, colors: Int?, size: Size, ambiguousWidth: Int? = nil, marksPastes: Bool? = nil
  ) {
    self.name = name
    self.colors = colors
    self.size = size
    self.ambiguousWidth = ambiguousWidth
    self.marksPastes = marksPastes
  }
}
