import Documents

/// A table of a Word document while it is read.
struct WordTableIntake {
  private var row: [Cell] = []
  private var isInCell = false
  /// What stands inside this row as tables of their own.
  private var inner: [IntakeLine] = []
  /// The row was taken out in a tracked change.
  private var isDeleted = false

  private struct Cell {
    var texts: [String] = []
    var width = 1
  }

  mutating func beginRow() {
    row = []
    inner = []
    isDeleted = false
  }

  mutating func deleteRow() { isDeleted = true }

  mutating func beginCell() {
    row.append(Cell())
    isInCell = true
  }

  mutating func span(_ columns: Int) {
    guard isInCell, !row.isEmpty else { return }
    row[row.count - 1].width = columns
  }

  mutating func add(_ text: String) {
    guard isInCell, !row.isEmpty, !text.isEmpty else { return }
    row[row.count - 1].texts.append(text)
  }

  /// Rows of a table inside a cell, and what else cannot be part of its text.
  mutating func add(_ lines: [IntakeLine]) { inner += lines }

  mutating func endCell() { isInCell = false }

  /// The row, and behind it what stands inside it; nothing of it is kept.
  mutating func endRow() -> [IntakeLine] {
    defer { beginRow() }
    guard !isDeleted else { return [] }
    guard let only = row.first else { return inner }
    // A cell that is a whole row holds text that somebody put a frame around.
    if row.count == 1, only.texts.count > 1 || !inner.isEmpty {
      return only.texts.map { .paragraph($0) } + inner
    }
    let cells = row.flatMap { cell in
      [cell.texts.joined(separator: "\n")] + [String](repeating: "", count: cell.width - 1)
    }
    return [.row(cells)] + inner
  }
}
