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

  /// What an item shows beside its place and its lines; the focused one shows the editor besides.
  private struct Shown: Equatable {
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
    // One and the same form: nothing but texts can have changed, and the focus has not.
    if let base, base.layout.isOfSameForm(as: layout) {
      shown = base.shown
    } else {
      shown = FormPane.shown(state, layout)
    }
    draw(state, over: base)
    if let base, base.layout.rows > layout.rows {
      clear(min(max(layout.rows - scroll, 0), size.rows)..<size.rows)
    }
  }

  private static func shown(_ state: borrowing FillingState, _ layout: FormLayout) -> [Shown] {
    var shown: [Shown] = []
    shown.reserveCapacity(layout.placed.count)
    // In a loop, not by a closure, which would copy the draft.
    for placed in layout.placed {
      var item = Shown(isFocused: placed.piece.path == state.focus)
      if case .entry(let field, _) = placed.item { item.content = state.report[field.path] }
      shown.append(item)
    }
    return shown
  }

  /// Draws the items that show something else than before, and the focused one, in whose text
  /// caret and selection move.
  private mutating func draw(_ state: borrowing FillingState, over base: FormPane?) {
    let isSame = base.map { $0.shown.isSameStorage(as: shown) } ?? false
    let view = FormView(state, layout: layout, scroll: scroll)
    for index in layout.placed.indices {
      let placed = layout.placed[index]
      let rows = placed.row - scroll..<placed.row + placed.rows - scroll
      guard rows.upperBound > 0, rows.lowerBound < page.size.rows else { continue }
      if let base, !shown[index].isFocused, index < base.shown.count,
        base.layout.placed[index] == placed, isSame || base.shown[index] == shown[index]
      {
        continue
      }
      clear(rows)
      view.draw(placed, into: &page)
    }
  }

  private mutating func clear(_ rows: Range<Int>) {
    page.fill(Rect(column: 0, row: rows.lowerBound, columns: page.size.columns, rows: rows.count))
    changedRows.append(rows)
  }

  /// The rows of the form below those that are visible.
  var rowsBelow: Int { layout.rows - scroll - page.size.rows }
}
