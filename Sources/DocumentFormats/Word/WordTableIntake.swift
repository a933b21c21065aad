import Documents

/// A table of a Word document while it is read.
struct WordTableIntake {
  private var row: [Cell] = []
  private var isInCell = false
  /// What stands inside this row as tables of their own.
  private var inner: [IntakeLine] = []
  /// The row was taken out in a tracked change.
  private var isDeleted = false

  /// The row is not shown.
  private var isHidden = false

  private struct Cell {
    var texts: [String] = []
    var width = 1
    /// A cell above covers it, so that nobody sees its text.
    var isCovered = false
    var isDeleted = false
  }

  mutating func beginRow() {
    row = []
    inner = []
    isDeleted = false
    isHidden = false
  }

  mutating func deleteRow() { isDeleted = true }
  mutating func hideRow() { isHidden = true }

  /// The row begins so many columns further on.
  mutating func begin(after columns: Int) {
    if row.isEmpty { row = Array(repeating: Cell(), count: columns) }
  }

  mutating func beginCell() {
    row.append(Cell())
    isInCell = true
  }

  mutating func span(_ columns: Int) {
    guard isInCell, !row.isEmpty else { return }
    row[row.count - 1].width = columns
  }

  mutating func coverCell() { if isInCell { row[row.count - 1].isCovered = true } }
  mutating func deleteCell() { if isInCell { row[row.count - 1].isDeleted = true } }

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
    for index in row.indices where row[index].isDeleted { row[index].texts = [] }
    guard !isHidden else { return hidden(row, .hiddenRows) + inner.map(\.asHidden) }
    let covered = hidden(row.filter(\.isCovered), .hiddenText)
    for index in row.indices where row[index].isCovered { row[index].texts = [] }
    return shown + covered
  }

  /// What stands in cells that are not shown.
  private func hidden(
    _ cells: [Cell], _ reason: IntakeOmission.Reason
  ) -> [IntakeLine] {
    let text = cells.flatMap(\.texts).joined(separator: " ")
    return text.isEmpty ? [] : [.omitted(IntakeOmission(reason, text: text))]
  }

  private var shown: [IntakeLine] {
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

extension IntakeLine {
  /// The line as something that is not shown.
  fileprivate var asHidden: IntakeLine {
    switch self {
    case .paragraph(let text): .omitted(IntakeOmission(.hiddenRows, text: text))
    case .row(let cells):
      .omitted(
        IntakeOmission(.hiddenRows, text: cells.filter { !$0.isEmpty }.joined(separator: " ")))
    case .sheet, .cells, .omitted, .end, .fault: self
    }
  }
}
