import Evaluation
import Terminal

extension FillingState {
  /// Enter in a list: what is behind the caret becomes an item of its own.
  ///
  /// At the end of the last item, the empty one that waits behind it is enough.
  mutating func splitItem() {
    guard case .item(let section, let index) = focus else { return }
    var items = report.lists[section] ?? []
    let isAtEnd = index == items.count - 1 && editor.caret == editor.count
    guard items.indices.contains(index), !isAtEnd else { return step(1) }
    let text = editor.characters
    items[index] = String(text[..<editor.caret])
    items.insert(String(text[editor.caret...]), at: index + 1)
    history.close()
    write(.items(items), at: .items(section), .whole)
    settle(on: .item(section, index + 1))
    editor.move(to: 0)
  }

  /// Backspace at an item's start: it is joined to the one before.
  mutating func joinItem() -> Bool {
    guard case .item(let section, let index) = focus, editor.caret == 0,
      editor.selection == nil, index > 0, let items = report.lists[section]
    else { return false }
    var joined = items
    let place = items[index - 1].count
    if joined.indices.contains(index) {
      joined[index - 1] += joined.remove(at: index)
      history.close()
      write(.items(joined), at: .items(section), .whole)
    }
    settle(on: .item(section, index - 1))
    editor.move(to: place)
    return true
  }

  mutating func removeItem() {
    guard case .item(let section, let index) = focus, var items = report.lists[section],
      items.indices.contains(index)
    else { return }
    items.remove(at: index)
    history.close()
    write(.items(items), at: .items(section), .whole)
    settle(on: .item(section, min(index, items.count)))
  }

  mutating func moveItem(_ step: Int) {
    guard case .item(let section, let index) = focus, var items = report.lists[section],
      items.indices.contains(index), items.indices.contains(index + step)
    else { return }
    items.swapAt(index, index + step)
    history.close()
    write(.items(items), at: .items(section), .whole)
    settle(on: .item(section, index + step))
  }

  /// Items that were left empty are dropped when the list is left; undo brings them back.
  mutating func dropEmptyItems() {
    guard case .section(let section) = part, let items = report.lists[section],
      items.contains("")
    else { return }
    history.close()
    write(.items(items.filter { !$0.isEmpty }), at: .items(section), .whole)
    history.close()
  }
}
