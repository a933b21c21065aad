import Evaluation
import Terminal

/// What the keys do to the items of a list, beside typing into one.
enum ItemEditing {
  /// Enter in a list: what is behind the caret becomes an item of its own.
  ///
  /// At the end of the last item, the empty one that waits behind it is enough.
  static func split(in filling: inout FillingState) {
    guard case .item(let section, let index) = filling.focus else { return }
    var items = filling.report.lists[section] ?? []
    let editor = filling.editor
    let isAtEnd = index == items.count - 1 && editor.caret == editor.count
    guard items.indices.contains(index), !isAtEnd else { return filling.step(1) }
    items[index] = String(editor.characters[..<editor.caret])
    items.insert(String(editor.characters[editor.caret...]), at: index + 1)
    write(items, to: section, in: &filling)
    filling.settle(on: .item(section, index + 1))
    filling.editor.move(to: 0)
  }

  /// Backspace at an item's start: it is joined to the one before.
  static func join(in filling: inout FillingState) -> Bool {
    guard case .item(let section, let index) = filling.focus, filling.editor.caret == 0,
      filling.editor.selection == nil, index > 0, let items = filling.report.lists[section]
    else { return false }
    var joined = items
    let place = items[index - 1].count
    if joined.indices.contains(index) {
      joined[index - 1] += joined.remove(at: index)
      write(joined, to: section, in: &filling)
    }
    filling.settle(on: .item(section, index - 1))
    filling.editor.move(to: place)
    return true
  }

  static func remove(in filling: inout FillingState) {
    guard case .item(let section, let index) = filling.focus,
      var items = filling.report.lists[section], items.indices.contains(index)
    else { return }
    items.remove(at: index)
    write(items, to: section, in: &filling)
    filling.settle(on: .item(section, min(index, items.count)))
  }

  static func move(_ step: Int, in filling: inout FillingState) {
    guard case .item(let section, let index) = filling.focus,
      var items = filling.report.lists[section], items.indices.contains(index),
      items.indices.contains(index + step)
    else { return }
    items.swapAt(index, index + step)
    write(items, to: section, in: &filling)
    filling.settle(on: .item(section, index + step))
  }

  /// Items that were left empty are dropped when the list is left; undo brings them back.
  static func dropEmpty(in filling: inout FillingState) {
    guard case .section(let section) = filling.part, let items = filling.report.lists[section],
      items.contains("")
    else { return }
    write(items.filter { !$0.isEmpty }, to: section, in: &filling)
    filling.history.close()
  }

  private static func write(
    _ items: [String], to section: Section.ID, in filling: inout FillingState
  ) {
    filling.history.close()
    filling.write(.items(items), at: .items(section), .whole)
  }
}
