import Terminal

extension TextBuffer {
  /// Moves and marks without changing the text.
  mutating func mark(_ action: Action, in layout: TextLayout) {
    if case .move(let motion) = action { go(motion, in: layout, selecting: false) }
    if case .select(let motion) = action { go(motion, in: layout, selecting: true) }
    if action == .selectAll { selectAll() }
  }

  private mutating func go(_ motion: Motion, in layout: TextLayout, selecting: Bool) {
    switch motion {
    case .left: moveLeft(selecting: selecting)
    case .right: moveRight(selecting: selecting)
    case .wordLeft: moveWordLeft(selecting: selecting)
    case .wordRight: moveWordRight(selecting: selecting)
    case .up: move(rows: -1, in: layout, selecting: selecting)
    case .down: move(rows: 1, in: layout, selecting: selecting)
    case .pageUp: move(rows: -10, in: layout, selecting: selecting)
    case .pageDown: move(rows: 10, in: layout, selecting: selecting)
    case .lineStart: moveHome(in: layout, selecting: selecting)
    case .lineEnd: moveEnd(in: layout, selecting: selecting)
    case .start: moveToStart(selecting: selecting)
    case .end: moveToEnd(selecting: selecting)
    }
  }
}
