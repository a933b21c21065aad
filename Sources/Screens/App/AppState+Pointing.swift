import Terminal

extension AppState {
  /// A click puts the caret there, or opens what was clicked; the wheel moves.
  mutating func click(_ mouse: MouseEvent) -> [Effect] {
    switch mouse.kind {
    case .wheelUp: return wheel(.up)
    case .wheelDown: return wheel(.down)
    case .pressed, .doublePressed: break
    }
    if let effects = clickBar(mouse) { return effects }
    guard navigation.isOnGround, around.hasDraft else { return clickList(mouse) }
    formScreen.click(at: mouse.position, &around)
    return []
  }

  /// A click on a key of the bar does what the key does; nothing where there is no bar.
  private mutating func clickBar(_ mouse: MouseEvent) -> [Effect]? {
    let (size, widths) = (around.size, around.widths)
    let bar = navigation.front.bar(around)
    let rows = bar.rows(columns: size.columns, widths: widths)
    let place = mouse.position.moved(rows: -(size.rows - rows))
    guard place.row >= 0 else { return nil }
    guard mouse.kind == .pressed,
      let entry = bar.entry(at: place, columns: size.columns, rows: rows, widths: widths),
      let binding = keymap.bindings.first(where: { $0.keyLabel == entry.key })
    else { return [] }
    return act(binding.action)
  }

  /// The wheel moves by rows; a form is not left by it.
  private mutating func wheel(_ motion: Motion) -> [Effect] {
    var moved = self
    let effects = moved.act(.move(motion))
    guard moved.around.filling?.part == around.filling?.part else { return [] }
    self = moved
    return effects
  }

  /// In lists the first click selects, a second one on the same line opens.
  private mutating func clickList(_ mouse: MouseEvent) -> [Effect] {
    guard let list = navigation.front.list(around) else { return [] }
    let row = mouse.position.row - list.firstRow
    let index = list.top + row
    guard (0..<list.rows).contains(row), index < list.count else { return [] }
    if index == list.selected { return act(.confirm) }
    for _ in 0..<abs(index - list.selected) {
      _ = act(.move(index < list.selected ? .up : .down))
    }
    return mouse.kind == .doublePressed ? act(.confirm) : []
  }
}
