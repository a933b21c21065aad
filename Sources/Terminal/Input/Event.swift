/// Everything that reaches the program from outside.
public enum Event: Hashable, Sendable {
  case key(KeyPress)
  /// Text pasted in one piece, with its line ends and whatever else was in it.
  case paste(String)
  case resize(Size)
  case mouse(MouseEvent)
  /// What the terminal answered when asked how wide it draws ambiguous characters: 1 or 2.
  case ambiguousWidth(Int)
  /// What the terminal answered when asked for the newest ideographs. The driver has drawn its
  /// conclusion; there is nothing to do but draw.
  case ideographs(IdeographAge)
  /// The interval that the application asked for has passed.
  case tick
  case interrupted(Signal)
  /// Nothing can be read any more: the terminal has gone.
  case inputClosed
  /// Back from a program that had the terminal meanwhile, or from a stop.
  case resumed
}

/// A request to end that came as a signal.
public enum Signal: Hashable, Sendable {
  case hangUp, terminate, interrupt
}

/// Something done with the mouse.
public struct MouseEvent: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case pressed, doublePressed, wheelUp, wheelDown
  }

  public var kind: Kind
  public var position: Position

  public init(_ kind: Kind, at position: Position) {
    self.kind = kind
    self.position = position
  }
}
