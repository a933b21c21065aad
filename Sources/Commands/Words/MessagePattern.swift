/// A sentence with gaps: `Unknown option '*'`.
struct MessagePattern {
  private let pieces: [String]

  init(_ pattern: String) {
    pieces = pattern.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
  }

  /// What stands in the gaps of a text that has this form, else nothing.
  func values(in text: String) -> [String]? {
    guard let first = pieces.first, let last = pieces.last, pieces.count > 1,
      text.hasPrefix(first)
    else { return nil }
    var rest = text.dropFirst(first.count)
    var values: [String] = []
    for piece in pieces.dropFirst().dropLast() {
      guard let (value, behind) = rest.divided(at: piece) else { return nil }
      values.append(String(value))
      rest = behind
    }
    guard rest.hasSuffix(last) else { return nil }
    return values + [String(rest.dropLast(last.count))]
  }

  /// The sentence with these values in its gaps.
  func text(with values: [String]) -> String {
    var text = pieces.first ?? ""
    for (index, piece) in pieces.dropFirst().enumerated() {
      text += (values.indices.contains(index) ? values[index] : "") + piece
    }
    return text
  }
}

extension Substring {
  /// What stands before and behind the first occurrence of a piece.
  func divided(at piece: String) -> (Substring, Substring)? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(piece) {
        return (self[..<index], self[index...].dropFirst(piece.count))
      }
      index = self.index(after: index)
    }
    return nil
  }
}

extension String {
  /// The text with another in place of a piece's first occurrence.
  ///
  /// The standard library's `replacing` would link its regular expressions, 1 MB of them.
  func replacingFirst(_ piece: String, with other: String) -> String {
    guard let (before, behind) = self[...].divided(at: piece) else { return self }
    return before + other + behind
  }
}
