import Text

extension String {
  /// The text for a terminal: nothing in it can move the cursor or turn the line around.
  ///
  /// Line feeds stay; other control characters and direction marks become `�`.
  var printable: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.isHarmless ? $0 : "\u{FFFD}" }))
  }

  /// The text on one line, with `⏎` where lines end.
  var oneLine: String {
    split(separator: "\n", omittingEmptySubsequences: true).joined(separator: " / ").printable
  }

  /// JSON text with what a terminal could obey as escapes; the value stays the same.
  var escapedJSON: String {
    var text = ""
    for scalar in unicodeScalars {
      guard !scalar.isHarmless else {
        text.unicodeScalars.append(scalar)
        continue
      }
      text += "\\u" + scalar.value.hexadecimal(digits: 4)
    }
    return text
  }
}

extension Unicode.Scalar {
  /// No control character but the line feed, and none that changes the writing direction.
  var isHarmless: Bool {
    switch value {
    case 0x0A: true
    case 0..<0x20, 0x7F..<0xA0: false
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: false
    default: true
    }
  }
}
