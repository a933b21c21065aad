import PseudoTerminal

/// Where on the filling screen somebody is, by what stands there.
struct FillingFocus: Equatable {
  /// The title of the part, in the head line.
  var part: String
  /// The label that is emphasized, without blanks.
  var label: String
}

extension PseudoTerminal {
  /// Where the filler is; nil while another screen is in front.
  var focus: FillingFocus? {
    guard let part = partTitle else { return nil }
    let label = (2..<rows - 3).map(emphasized).joined()
    return label.isEmpty ? nil : FillingFocus(part: part, label: label)
  }

  /// What follows the unit and the year in the head line.
  private var partTitle: String? {
    let head = line(0).split(separator: " / ", maxSplits: 1)
    return head.count == 2 ? head[1].split(separator: "  ").first.map(String.init) : nil
  }

  /// The letters of the focused label in a row of the form; the list of parts is left of it.
  private func emphasized(row: Int) -> String {
    (firstFormColumn..<columns).map { cell(column: $0, row: row) }
      .filter { $0.isBold && $0.foreground == .indexed(6) && !"[] ".contains($0.text) }
      .map(\.text).joined()
  }

  var firstFormColumn: Int { columns < 80 ? 0 : 25 }

  /// What stands before the cursor, in its row or, at a row's start, at the end of the row above.
  var textBeforeCursor: String {
    let (column, row) = cursor
    let before = text(row: row, upTo: column)
    return before.isEmpty && row > 0 ? text(row: row - 1, upTo: columns) : before
  }

  private func text(row: Int, upTo column: Int) -> String {
    let cells = (firstFormColumn..<max(column, firstFormColumn)).map {
      cell(column: $0, row: row).text
    }
    let text = cells.joined()
    return text.allSatisfy { $0 == " " } ? "" : text
  }

  /// Waits for a change of focus after a key.
  @discardableResult
  func waitForFocus(otherThan old: FillingFocus?) throws -> FillingFocus {
    try waitForFocus("another field than \(old?.label ?? "-")") { $0 != old }
  }

  @discardableResult
  func waitForFocus(
    _ awaited: String, _ condition: (FillingFocus) -> Bool
  ) throws -> FillingFocus {
    try waitUntil(awaited) { _ in focus.map(condition) ?? false }
    // The head line comes before the form: half a screen is not yet an answer.
    settle(quiet: .milliseconds(15))
    return try require(focus, awaited)
  }
}

extension PseudoTerminal {
  /// Where a text begins, once it stands on the screen.
  func waitForPosition(of text: String) throws -> (column: Int, row: Int) {
    try waitFor(text: text)
    return try require(position(of: text), text)
  }
}

/// What was wanted and is not there.
struct Missing: Error, CustomStringConvertible {
  var description: String
}

func require<Value>(_ value: Value?, _ what: String) throws -> Value {
  guard let value else { throw Missing(description: "\(what) is missing") }
  return value
}
