import Terminal

extension Motion {
  /// It moves a list rather than the caret of a line.
  var isVertical: Bool {
    switch self {
    case .up, .down, .pageUp, .pageDown: true
    case .left, .right, .wordLeft, .wordRight, .lineStart, .lineEnd, .start, .end: false
    }
  }
}

extension TextBuffer {
  /// Editing in a line of input.
  mutating func act(_ action: Action) {
    if case .move(let motion) = action { return move(motion) }
    if action == .deleteBackward { deleteBackward() }
    if action == .deleteForward { deleteForward() }
    if action == .deleteWord { deleteWordBackward() }
    if action == .deleteNextWord { deleteWordForward() }
    if action == .deleteToLineEnd { deleteToLineEnd() }
    if action == .clearLine {
      selectAll()
      deleteBackward()
    }
    if action == .selectAll { selectAll() }
  }

  private mutating func move(_ motion: Motion) {
    switch motion {
    case .left: moveLeft()
    case .right: moveRight()
    case .wordLeft: moveWordLeft()
    case .wordRight: moveWordRight()
    case .lineStart, .start: moveToStart()
    case .lineEnd, .end: moveToEnd()
    case .up, .down, .pageUp, .pageDown: break
    }
  }
}
