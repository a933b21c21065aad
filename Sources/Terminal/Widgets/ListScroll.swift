/// Which row of a list is selected and which rows are visible.
public struct ListScroll: Equatable, Sendable {
  public var selected: Int
  /// The first visible row, as far as the selected one allows.
  public var top: Int

  public init(selected: Int = 0, top: Int = 0) {
    self.selected = selected
    self.top = top
  }

  /// Moves the selection within a list of so many rows, of which some are visible.
  public mutating func move(by steps: Int, count: Int, rows: Int) {
    select(selected + steps, count: count, rows: rows)
  }

  public mutating func select(_ row: Int, count: Int, rows: Int) {
    selected = min(max(row, 0), max(count - 1, 0))
    top = window(count: count, rows: rows).lowerBound
  }

  /// Does what a key means in a list.
  ///
  /// - Parameters:
  ///   - press: A key that nothing else has claimed.
  ///   - count: The rows of the list.
  ///   - rows: The rows that are visible.
  /// - Returns: Whether the key meant something here.
  public mutating func handle(_ press: KeyPress, count: Int, rows: Int) -> Bool {
    guard press.modifiers.isEmpty else { return false }
    switch press.key {
    case .up: move(by: -1, count: count, rows: rows)
    case .down: move(by: 1, count: count, rows: rows)
    case .pageUp: move(by: -max(rows - 1, 1), count: count, rows: rows)
    case .pageDown: move(by: max(rows - 1, 1), count: count, rows: rows)
    case .home: select(0, count: count, rows: rows)
    case .end: select(count - 1, count: count, rows: rows)
    case .character, .enter, .tab, .backTab, .escape, .backspace, .delete, .insert, .left,
      .right, .function:
      return false
    }
    return true
  }

  /// The visible rows: the selected one is among them, and the list leaves no gap at the end.
  public func window(count: Int, rows: Int) -> Range<Int> {
    let rows = max(rows, 1)
    let selected = min(max(selected, 0), max(count - 1, 0))
    let last = max(count - rows, 0)
    let top = min(max(min(max(top, 0), last), selected - rows + 1), selected)
    return top..<max(min(top + rows, count), top)
  }
}
