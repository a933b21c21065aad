import Evaluation
import Terminal

/// A form as it was drawn, and what it was drawn from.
struct FormPane {
  let page: Canvas
  /// The rows of `page` that differ from those before.
  let changedRows: [Range<Int>]
  private let layout: FormLayout
  private let scroll: Int
  private let shown: [Shown]

  /// One item and everything that decides its looks; the focused one shows the editor besides.
  private struct Shown: Equatable {
    var placed: FormLayout.Placed
    var content: FieldContent?
    var isFocused: Bool

    init(_ placed: FormLayout.Placed, _ state: FillingState) {
      self.placed = placed
      isFocused = placed.item.field?.path == state.focus
      if case .entry(let field, _) = placed.item { content = state.report[field.path] }
    }

    func rows(from scroll: Int) -> Range<Int> {
      placed.row - scroll..<placed.row + placed.rows - scroll
    }
  }

  /// - Parameters:
  ///   - state: What is shown.
  ///   - size: The cells that there are for it.
  ///   - widths: How cells are counted.
  ///   - last: The drawing before this one.
  init(_ state: FillingState, size: Size, widths: Widths, after last: FormPane?) {
    let old = last?.page.size == size && last?.page.widths == widths ? last : nil
    let layout = FormLayout(
      state, columns: size.columns, widths: widths, reusing: old?.layout)
    let scroll = layout.scroll(state, rows: size.rows)
    let base = old?.scroll == scroll ? old : nil
    var page = base?.page ?? Canvas(size: size, widths: widths)
    page.caret = nil
    var changed = base == nil ? [0..<size.rows] : []
    let view = FormView(state: state, layout: layout, scroll: scroll)
    // In a loop, not by closures: those would copy report and panes for each item.
    let known = base?.shown ?? []
    var shown: [Shown] = []
    shown.reserveCapacity(layout.placed.count)
    for (index, placed) in layout.placed.enumerated() {
      let item = Shown(placed, state)
      shown.append(item)
      let rows = item.rows(from: scroll)
      guard rows.upperBound > 0, rows.lowerBound < size.rows else { continue }
      if !item.isFocused, known.indices.contains(index), known[index] == item { continue }
      page.clear(rows)
      view.draw(placed, into: &page)
      changed.append(rows)
    }
    if let base, base.layout.rows > layout.rows {
      let rest = min(max(layout.rows - scroll, 0), size.rows)..<size.rows
      page.clear(rest)
      changed.append(rest)
    }
    self.page = page
    self.layout = layout
    self.scroll = scroll
    self.shown = shown
    changedRows = changed
  }

  /// The rows of the form below those that are visible.
  var rowsBelow: Int { layout.rows - scroll - page.size.rows }
}

extension Canvas {
  fileprivate mutating func clear(_ rows: Range<Int>) {
    fill(Rect(column: 0, row: rows.lowerBound, columns: size.columns, rows: rows.count))
  }
}
