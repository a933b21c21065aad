import Evaluation
import Terminal

/// A form as it was drawn, and what it was drawn from.
struct FormPane {
  private(set) var page: Canvas
  /// The rows of `page` that differ from those before.
  private(set) var changedRows: [Range<Int>]
  private let layout: FormLayout
  private let scroll: Int
  /// Where editor and highlight were shown.
  private let focus: FieldPath

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
    focus = state.focus
    changedRows = base == nil ? [0..<size.rows] : []
    draw(state, over: base)
    if let base, base.layout.rows > layout.rows {
      clear(min(max(layout.rows - scroll, 0), size.rows)..<size.rows)
    }
  }

  /// Draws the items that show something else than before, and those that have or had the focus:
  /// in the text of that one, caret and selection move.
  private mutating func draw(_ state: borrowing FillingState, over base: FormPane?) {
    // Taken out of the old pane once: whoever asks it for each item copies it each time.
    let known = base?.layout.placed ?? []
    let focusBefore = base?.focus ?? focus
    let view = FormView(state, layout: layout, scroll: scroll)
    for index in layout.placed.indices {
      let placed = layout.placed[index]
      let rows = placed.row - scroll..<placed.row + placed.rows - scroll
      guard rows.upperBound > 0, rows.lowerBound < page.size.rows else { continue }
      if let path = placed.piece.path, path == focus || path == focusBefore {
        clear(rows)
        view.draw(placed, into: &page)
      } else if index < known.count {
        draw(placed, rows, over: known[index], view)
      } else {
        clear(rows)
        view.draw(placed, into: &page)
      }
    }
  }

  /// Draws an item over one that stood there; of words only the lines that differ.
  private mutating func draw(
    _ placed: FormLayout.Placed, _ rows: Range<Int>, over old: FormLayout.Placed, _ view: FormView
  ) {
    if old == placed { return }
    guard placed.hasPlaceAndStyle(of: old) else {
      clear(rows)
      return view.draw(placed, into: &page)
    }
    for index in placed.lines.indices where placed.lines[index] != old.lines[index] {
      let row = rows.lowerBound + index
      guard (0..<page.size.rows).contains(row) else { continue }
      clear(row..<row + 1)
      view.draw(line: index, of: placed, into: &page)
    }
  }

  private mutating func clear(_ rows: Range<Int>) {
    page.fill(Rect(column: 0, row: rows.lowerBound, columns: page.size.columns, rows: rows.count))
    changedRows.append(rows)
  }

  /// The rows of the form below those that are visible.
  var rowsBelow: Int { layout.rows - scroll - page.size.rows }
}
