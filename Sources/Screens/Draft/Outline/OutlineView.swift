import Evaluation
import Terminal

/// Draws lines of the outline.
enum OutlineView {
  static func draw(
    _ line: OutlineLine, isSelected: Bool, isNarrow: Bool = false, in rect: Rect,
    into canvas: inout Canvas
  ) {
    let style: Style = isSelected ? .bold.color(.cyan) : (line.part == nil ? .bold : .plain)
    // Beside the form every cell counts.
    let indent = isNarrow && line.depth > 1 ? line.depth : line.depth + 1
    let right = line.points
    let mark = line.state.mark
    canvas.write(
      isSelected ? ">" : " ", at: Position(column: rect.column, row: rect.row), style: style)
    let room = rect.columns - indent - canvas.widths.cells(right) - 3 + (right.isEmpty ? 1 : 0)
    canvas.write(
      canvas.widths.fitting(line.title, columns: room),
      at: Position(column: rect.column + indent, row: rect.row), style: style)
    canvas.write(right, endingAt: rect.endColumn - 2, row: rect.row, style: style)
    canvas.write(
      mark, at: Position(column: rect.endColumn - 1, row: rect.row), style: line.state.style)
  }
}

extension PartState {
  fileprivate var style: Style {
    switch self {
    case .blank, .done, .finding(.note): .dim
    case .finding(.error): .bold.color(.red)
    case .finding(.warning): .color(.yellow)
    }
  }
}
