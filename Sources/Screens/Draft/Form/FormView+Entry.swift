import Evaluation
import Terminal

extension FormView {
  /// A label, a box with the value, its unit and a note.
  func entry(_ field: Field, _ note: String, _ row: Int, _ page: inout Canvas) {
    let isFocused = isFocused(field)
    let style: Style = isFocused ? .bold.color(.cyan) : .plain
    page.write(field.label, at: Position(column: 1, row: row), style: style)
    let row = layout.isLabelBeside(field) ? row : row + 1
    let box = layout.box(of: field)
    if isFocused {
      page.write("[", at: Position(column: box.column - 1, row: row), style: style)
      page.write("]", at: Position(column: box.column + box.columns + 1, row: row), style: style)
    }
    value(field, box, row, &page)
    let unit = field.kind.unit
    page.write(unit, at: Position(column: box.column + box.columns + 3, row: row))
    let room = layout.columns - box.column - box.columns - 5 - page.widths.cells(unit)
    let note = page.widths.cells(note) <= room ? note : note.behindEquals
    page.write(
      note, endingAt: layout.columns - 1, row: row,
      style: note == FormWords.unreadable ? .color(.red) : .dim)
  }

  private func value(
    _ field: Field, _ box: (column: Int, columns: Int), _ row: Int, _ page: inout Canvas
  ) {
    guard isFocused(field) else {
      let text = report.text(of: field)
      let shown = page.widths.fitting(
        text.isEmpty ? FormWords.blank : text, columns: box.columns)
      return write(shown, text.isEmpty ? .dim : .plain, field, box, row, &page)
    }
    edited(field, box, row, &page)
  }

  private func write(
    _ text: String, _ style: Style, _ field: Field, _ box: (column: Int, columns: Int),
    _ row: Int, _ page: inout Canvas
  ) {
    if field.isNumber {
      page.write(text, endingAt: box.column + box.columns, row: row, style: style)
    } else {
      page.write(
        text, at: Position(column: box.column, row: row), style: style, limit: box.columns)
    }
  }

  /// The value that is being typed, with caret and selection, scrolled so that the caret shows.
  private func edited(
    _ field: Field, _ box: (column: Int, columns: Int), _ row: Int, _ page: inout Canvas
  ) {
    let cells = editor.characters.map { page.widths.cells($0) }
    let start = layout.start(of: field, cells, caret: editor.caret)
    let visible = cells.visible(from: start, in: box.column..<box.column + box.columns)
    let column = start + cells[..<visible.lowerBound].reduce(0, +)
    page.write(editor.characters[visible], at: Position(column: column, row: row))
    if let selected = editor.selection?.clamped(to: visible), !selected.isEmpty {
      let before = start + cells[..<selected.lowerBound].reduce(0, +)
      let columns = cells[selected].reduce(0, +)
      page.restyle(Rect(column: before, row: row, columns: columns, rows: 1), .reverse)
    }
    page.caret = Position(column: start + cells[..<editor.caret].reduce(0, +), row: row)
  }
}

extension [Int] {
  /// The offsets of the characters, given by their cells, that stand wholly within some columns.
  fileprivate func visible(from start: Int, in columns: Range<Int>) -> Range<Int> {
    var column = start
    var first = 0
    while first < count, column < columns.lowerBound {
      column += self[first]
      first += 1
    }
    var end = first
    while end < count, column + self[end] <= columns.upperBound {
      column += self[end]
      end += 1
    }
    return first..<end
  }
}

extension String {
  /// Of `合计 1,500.00=0.15万` what a narrow screen still has room for.
  fileprivate var behindEquals: String {
    utf8.lastIndex(of: UInt8(ascii: "=")).map { String(self[$0...].dropFirst()) } ?? self
  }
}

extension Field {
  /// Its value lines up at the right.
  var isNumber: Bool {
    switch kind {
    case .fact, .points: true
    case .line, .text, .list, .date, .year, .check: false
    }
  }
}
