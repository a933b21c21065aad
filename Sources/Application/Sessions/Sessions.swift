/// The two ways to fill a report in, as whoever puts the program together gives them.
///
/// The commands and the sessions do not know each other: a command asks for one of these.
public struct Sessions: Sendable {
  /// On the whole screen.
  public var onScreen: @Sendable (SessionOptions) throws(Refusal) -> SessionEnd
  /// Questions and answers, line by line.
  public var plain: @Sendable (SessionOptions) throws(Refusal) -> SessionEnd

  public init(
    onScreen: @escaping @Sendable (SessionOptions) throws(Refusal) -> SessionEnd,
    plain: @escaping @Sendable (SessionOptions) throws(Refusal) -> SessionEnd
  ) {
    self.onScreen = onScreen
    self.plain = plain
  }
}
