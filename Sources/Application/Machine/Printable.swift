import Text

extension String {
  /// The text for a terminal: nothing in it can move the cursor or turn the line around.
  ///
  /// Whatever ends a line becomes one line feed; other control characters and direction marks
  /// become `�`.
  public var printable: String {
    var text = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      if scalar.endsLine {
        // CR LF ends one line; to Swift it is one character, so that scalars are looked at.
        if scalar != "\n" || previous != "\r" { text.append("\n") }
      } else {
        text.append(scalar.isHarmless ? scalar : "\u{FFFD}")
      }
      previous = scalar
    }
    return String(text)
  }

  /// The text on one line, with ` / ` where lines end.
  public var oneLine: String {
    printable.split(separator: "\n", omittingEmptySubsequences: true).joined(separator: " / ")
  }

  /// JSON text with what a terminal could obey as escapes; the value stays the same.
  public var escapedJSON: String {
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
  /// LF, CR, NEL, LINE SEPARATOR and PARAGRAPH SEPARATOR.
  fileprivate var endsLine: Bool {
    switch value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

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
