import Evaluation
import Terminal

/// An explanation broken into lines.
struct WhyView {
  struct Line {
    var label: String
    var text: String
    var path: FieldPath?
    /// What to try in the field.
    var target: DecimalNumber?
  }

  let explanation: Explanation?
  let lines: [Line]

  init(_ explanation: Explanation?, columns: Int, widths: Widths) {
    self.explanation = explanation
    lines = (explanation?.rows ?? []).flatMap { row in
      let layout = TextLayout(
        row.text, columns: max(columns - WhyView.indent - 1, 8), widths: widths)
      let characters = Array(row.text)
      return (0..<layout.rows).map { index in
        Line(
          label: index == 0 ? row.label : "", text: layout.text(row: index, of: characters),
          path: row.path, target: row.target)
      }
    }
  }

  /// Labels stand in a column of their own.
  static let indent = 10

  func draw(into canvas: inout Canvas, in rect: Rect, cursor: ListCursor?) {
    let cursor = cursor?.settled(count: lines.count, page: rect.rows)
    let top = cursor?.top ?? 0
    for (index, line) in lines.enumerated().dropFirst(top).prefix(rect.rows) {
      let row = rect.row + index - top
      let isSelected = cursor?.selected == index
      canvas.write(
        line.label, at: Position(column: rect.column + 1, row: row), style: .bold,
        limit: WhyView.indent - 1)
      canvas.write(
        line.text, at: Position(column: rect.column + WhyView.indent, row: row),
        style: isSelected ? .bold.color(.cyan) : .plain, limit: rect.columns - WhyView.indent)
      if isSelected {
        canvas.write(">", at: Position(column: rect.column, row: row), style: .bold.color(.cyan))
        canvas.caret = Position(column: rect.column, row: row)
      }
    }
  }
}
