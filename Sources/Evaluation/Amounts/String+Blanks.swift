extension String {
  /// Nothing but blanks, or nothing at all.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// Without blanks at both ends.
  var trimmingBlanks: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? endIndex
    return start < end ? String(self[start..<end]) : ""
  }
}
