/// A terminal: events come from it, canvases go to it.
public protocol TerminalDriver: ~Copyable {
  var size: Size { get }

  /// Waits for the next event.
  ///
  /// - Parameter milliseconds: How long at most; 0 takes only what has already come, nil waits
  ///   for ever.
  /// - Returns: The event, or nil when the time has passed.
  mutating func nextEvent(within milliseconds: Int?) -> Event?

  /// Shows a canvas in the place of the last one.
  mutating func draw(_ canvas: Canvas)

  /// Takes down what is shown, for a report should the program crash; it costs nothing to speak of.
  mutating func note(screen: StaticString)

  /// Gives the terminal to another program, as it was before we came.
  mutating func suspend()

  /// Takes the terminal back after `suspend()`.
  mutating func resume()
}

extension TerminalDriver where Self: ~Copyable {
  public mutating func note(screen: StaticString) {}
}
