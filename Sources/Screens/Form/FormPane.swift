import Evaluation
import Terminal

/// A form as it was drawn, and what it was drawn from.
struct FormPane {
  private(set) var page: Canvas
  /// The rows of `page` that differ from those before.
  private(set) var changedRows: [Range<Int>]
  private let layout: FormLayout
  private let scroll: Int
  private var shown: [Shown]

  /// One item and everything that decides its looks; the focused one shows the editor besides.
  private struct Shown: Equatable {
    var placed: FormLayout.Placed
    var content: FieldContent?
    var isFocused: Bool
  }

  /// - Parameters:
  ///   - state: What is shown.
  ///   - size: The cells that there are for it.
  ///   - widths: How cells are counted.
  ///   - last: The drawing before this one.
  init(_ state: borrowing FillingState, size: Size, widths: Widths, after last: FormPane?) {
    let old = last?.page.size == size && last?.page.widths == widths ? last : nil
    layout = FormLayout(state, columns: size.columns, widths: widths, reusing: old?.layout)
    scroll = layout.scroll(state, rows: size.rows)
    let base = old?.scroll == scroll ? old : nil
    page = base?.page ?? Canvas(size: size, widths: widths)
    page.caret = nil
    changedRows = base == nil ? [0..<size.rows] : []
    shown = []
    draw(state, over: base?.shown ?? [])
    if let base, base.layout.rows > layout.rows {
      clear(min(max(layout.rows - scroll, 0), size.rows)..<size.rows)
    }
  }

  /// Draws the items that show something else than before, and the focused one, in whose text
  /// caret and selection move.
  private mutating func draw(_ state: borrowing FillingState, over known: [Shown]) {
    let view = FormView(state, layout: layout, scroll: scroll)
    shown.reserveCapacity(layout.placed.count)
    // In a loop, not by closures: those would copy the panes for each item.
    for (index, placed) in layout.placed.enumerated() {
      let item = Shown(
        placed: placed, content: content(of: placed, state),
        isFocused: placed.piece.path == state.focus)
      shown.append(item)
      let rows = placed.row - scroll..<placed.row + placed.rows - scroll
      guard rows.upperBound > 0, rows.lowerBound < page.size.rows else { continue }
      if !item.isFocused, index < known.count, known[index] == item { continue }
      clear(rows)
      view.draw(placed, into: &page)
    }
  }

  /// What an item shows beside what its layout holds.
  private func content(
    of placed: FormLayout.Placed, _ state: borrowing FillingState
  ) -> FieldContent? {
    guard case .entry(let field, _) = placed.item else { return nil }
    return state.report[field.path]
  }

  private mutating func clear(_ rows: Range<Int>) {
    page.fill(Rect(column: 0, row: rows.lowerBound, columns: page.size.columns, rows: rows.count))
    changedRows.append(rows)
  }

  /// The rows of the form below those that are visible.
  var rowsBelow: Int { layout.rows - scroll - page.size.rows }
}
