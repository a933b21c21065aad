import Terminal

/// The selected line of a list and the first one shown.
struct ListCursor: Equatable, Sendable {
  var selected = 0
  var top = 0

  /// Moves the selection; `page` is how many lines are shown.
  mutating func move(_ motion: Motion, count: Int, page: Int) {
    switch motion {
    case .up: selected -= 1
    case .down: selected += 1
    case .pageUp: selected -= max(page - 1, 1)
    case .pageDown: selected += max(page - 1, 1)
    case .start, .lineStart: selected = 0
    case .end, .lineEnd: selected = count - 1
    case .left, .right, .wordLeft, .wordRight: break
    }
    settle(count: count, page: page)
  }

  /// Keeps the selection inside the list and in sight.
  mutating func settle(count: Int, page: Int) {
    selected = min(max(selected, 0), max(count - 1, 0))
    top = visibleTop(count: count, page: page)
  }

  /// The same, inside a list that may have become shorter.
  func settled(count: Int, page: Int) -> ListCursor {
    var settled = self
    settled.settle(count: count, page: page)
    return settled
  }

  /// The first line to show so that the selected one is in sight.
  func visibleTop(count: Int, page: Int) -> Int {
    let highest = max(count - page, 0)
    let lowest = max(selected - page + 1, 0)
    return min(max(min(top, selected), lowest), highest)
  }
}
