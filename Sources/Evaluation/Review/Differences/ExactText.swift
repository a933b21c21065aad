/// A text that equals another only if they have the same code points.
///
/// `String` takes two spellings of é for one; a difference, and what a signature covers, may not.
struct ExactText: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: ExactText, right: ExactText) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}

extension String {
  /// The same code points, not only the same characters.
  func isExactly(_ other: String) -> Bool { ExactText(self) == ExactText(other) }
}
