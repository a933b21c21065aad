import Evaluation
import Terminal

/// How the filling screen is divided at a given size.
struct FillingFrame: Sendable {
  let size: Size
  let widths: Widths
  /// The list of parts at the left; missing on narrow screens.
  let outline: Rect?
  let totals: Rect?
  let form: Rect
  /// The explanation at the right of wide screens.
  let side: Rect?

  static let outlineColumns = 25
  static let widestForm = 76
  private static let totalRows = 3

  /// Over a bar of those keys.
  init(size: Size, widths: Widths, keys: KeyBar) {
    self.size = size
    self.widths = widths
    let rows = Page.bodyRows(keys: keys, size: size, widths: widths)
    let body = Rect(column: 0, row: 2, columns: size.columns, rows: rows)
    guard size.columns >= 80 else {
      outline = nil
      totals = nil
      side = nil
      form = body
      return
    }
    let (left, rest) = body.split(left: FillingFrame.outlineColumns)
    let listRows = max(left.rows - FillingFrame.totalRows, 1)
    outline = Rect(column: left.column, row: left.row, columns: left.columns - 1, rows: listRows)
    totals = Rect(
      column: left.column, row: left.row + listRows, columns: left.columns - 1,
      rows: left.rows - listRows)
    guard size.columns >= 110 else {
      form = rest
      side = nil
      return
    }
    let columns = min(max(rest.columns - 42, 56), FillingFrame.widestForm)
    let (middle, right) = rest.split(left: columns)
    form = middle
    side = Rect(
      column: right.column + 2, row: right.row, columns: right.columns - 2, rows: right.rows)
  }

  /// The first outline line to show in so many rows so that the present part is in sight, away
  /// from the edges.
  static func outlineTop(_ lines: [OutlineLine], _ part: Part, rows: Int) -> Int {
    let current = lines.firstIndex { $0.part == part } ?? 0
    return min(max(current - rows / 2, 0), max(lines.count - rows, 0))
  }
}
