/// A key, or a combination of keys, that is not text.
public enum TerminalKey: Hashable, Sendable {
  case enter, tab, backTab, escape, backspace, delete, insert
  case up, down, left, right
  case shiftUp, shiftDown, shiftLeft, shiftRight
  case ctrlUp, ctrlDown, ctrlLeft, ctrlRight
  case home, end, ctrlHome, ctrlEnd, pageUp, pageDown
  /// A function key, from 1 on.
  case f(Int)
  case shiftF(Int)
  /// Ctrl with an ASCII character: `.ctrl("q")`.
  case ctrl(Character)
  /// Alt with a character.
  case alt(Character)
}
