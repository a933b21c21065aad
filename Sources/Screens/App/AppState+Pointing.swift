import Evaluation
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
    if overlays.isEmpty, filling != nil {
      clickFilling(at: mouse.position)
      return []
    }
    return clickList(mouse)
  }

  /// A click on a key of the bar does what the key does; nothing where there is no bar.
  private mutating func clickBar(_ mouse: MouseEvent) -> [Effect]? {
    let bar = frontBar
    let rows = bar.rows(columns: size.columns, widths: widths)
    let place = mouse.position.moved(rows: -(size.rows - rows))
    guard place.row >= 0 else { return nil }
    guard mouse.kind == .pressed,
      let entry = bar.entry(at: place, columns: size.columns, rows: rows, widths: widths),
      let binding = keymap.bindings.first(where: { $0.keyLabel == entry.key })
    else { return [] }
    return act(binding.action)
  }

  /// The bar of the front screen, as it is drawn.
  private var frontBar: KeyBar {
    if overlays.isEmpty, let filling { return filling.keyCounts.bar }
    if case .newDraft(let state) = overlays.last { return newDraftBar(state) }
    return keymap.bar()
  }

  /// The wheel moves by rows; a form is not left by it.
  private mutating func wheel(_ motion: Motion) -> [Effect] {
    var moved = self
    let effects = moved.act(.move(motion))
    guard moved.filling?.part == filling?.part else { return [] }
    self = moved
    return effects
  }

  private mutating func clickFilling(at position: Position) {
    let frame = FillingFrame(size: size, widths: widths)
    if let outline = frame.outline, outline.contains(position), let filling {
      let lines = filling.outline
      let top = FillingFrame.outlineTop(lines, filling.part, rows: outline.rows)
      let index = top + position.row - outline.row
      if lines.indices.contains(index), let part = lines[index].part { self.filling?.open(part) }
    } else if frame.form.contains(position) {
      filling?.click(at: position, frame.form, widths)
    }
  }

  /// In lists the first click selects, a second one on the same line opens.
  private mutating func clickList(_ mouse: MouseEvent) -> [Effect] {
    guard let list = listOnScreen else { return [] }
    let row = mouse.position.row - list.firstRow
    let index = list.top + row
    guard (0..<list.rows).contains(row), index < list.count else { return [] }
    if index == list.selected { return act(.confirm) }
    for _ in 0..<abs(index - list.selected) {
      _ = act(.move(index < list.selected ? .up : .down))
    }
    return mouse.kind == .doublePressed ? act(.confirm) : []
  }

  /// A list as it stands on the screen.
  private struct ShownList {
    var selected: Int
    var top: Int
    var count: Int
    var firstRow: Int
    var rows: Int

    init(_ cursor: ListCursor, count: Int, firstRow: Int, rows: Int) {
      let cursor = cursor.settled(count: count, page: rows)
      (selected, top) = (cursor.selected, cursor.top)
      (self.count, self.firstRow, self.rows) = (count, firstRow, max(rows, 0))
    }
  }

  private var listOnScreen: ShownList? {
    let rows = bodyRows
    switch (overlays.last, filling) {
    case (.findings(let state), let filling?):
      let count = state.shown(of: filling.findings).count
      return ShownList(state.cursor, count: count, firstRow: 2, rows: listRows(rows))
    case (.outline(let cursor), let filling?):
      let count = Outline(filling).lines(collapsed: false).count
      return ShownList(cursor, count: count, firstRow: 2, rows: rows)
    case (.why(let state), let filling?):
      let view = WhyView(
        state: filling, figure: state.figure, columns: size.columns, widths: widths)
      return ShownList(state.cursor, count: view.lines.count, firstRow: 2, rows: rows)
    case (.search(let state), let filling?):
      let count = filling.hits(of: state.input.text).count
      return ShownList(state.cursor, count: count, firstRow: 4, rows: rows - 2)
    case (.palette(let state), _):
      return ShownList(state.cursor, count: state.matches.count, firstRow: 4, rows: rows - 2)
    case (.exporting(let state), _):
      return ShownList(
        state.cursor, count: ExportWish.all.count, firstRow: 4, rows: ExportWish.all.count)
    case (.dialog(let state), _):
      let first = state.firstChoiceRow(columns: size.columns, widths: widths)
      return ShownList(state.cursor, count: state.choices.count, firstRow: first, rows: rows)
    case (nil, nil):
      return ShownList(home.cursor, count: home.drafts.count, firstRow: 3, rows: homeRows)
    case (.preview, _), (.help, _), (.newDraft, _), (nil, _), (.findings, nil), (.outline, nil),
      (.why, nil), (.search, nil), (.justification, _), (.identities, _), (.baseData, _),
      (.whatIf, _), (.recovery, _), (.merge, _):
      return nil
    case (.importing(.choosing(let choice)), _):
      return ShownList(choice.cursor, count: choice.shown.count, firstRow: 4, rows: rows - 2)
    case (.importing(.taking(let state)), _):
      return ShownList(
        state.cursor, count: state.items.count, firstRow: 2, rows: takingRows(state).list)
    case (.importing(.placing(let state)), _):
      return ShownList(state.cursor, count: state.shown.count, firstRow: 2, rows: placingRows.list)
    case (.importing(.reading), _): return nil
    case (.desk(let page), _):
      return deskList(page).map {
        ShownList($0.cursor, count: $0.count, firstRow: $0.row, rows: $0.rows)
      }
    }
  }
}
