/// A line of the file that holds a table: its cells from the left, or words around it.
public enum TableRow: Hashable, Sendable {
  case text(String)
  /// Cells by column; empty ones are empty texts.
  case cells([String])
}

extension TableRow {
  /// The words without blanks, half width.
  static func compact(_ text: String) -> String { String(SourceText(text).characters) }
}
