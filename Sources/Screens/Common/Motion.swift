/// Where the caret, or the selected line, goes.
public enum Motion: Hashable, Sendable {
  case left, right, wordLeft, wordRight
  case up, down, lineStart, lineEnd
  case pageUp, pageDown, start, end
}
