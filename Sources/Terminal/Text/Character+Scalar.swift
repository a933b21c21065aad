extension Character {
  /// The one scalar that most characters are, read from its bytes; nil for all others.
  ///
  /// Laying out and drawing Chinese text asks for every character: going through
  /// `unicodeScalars` takes ten times as long.
  var soleScalar: Unicode.Scalar? {
    let scalar = utf8.withContiguousStorageIfAvailable { bytes -> Unicode.Scalar? in
      if bytes.count == 1 { return Unicode.Scalar(bytes[0]) }
      guard bytes.count == 3, bytes[0] & 0xF0 == 0xE0 else { return nil }
      return Unicode.Scalar(
        UInt32(bytes[0] & 0x0F) << 12 | UInt32(bytes[1] & 0x3F) << 6 | UInt32(bytes[2] & 0x3F))
    }
    return scalar ?? nil
  }

  /// Whatever stands beside it, it stays a character of its own: most of what is typed.
  var neverJoins: Bool { soleScalar?.neverJoins == true }
}

extension Unicode.Scalar {
  /// Beside another such scalar it stays a character of its own: most of what reports consist of.
  ///
  /// Of others that has to be found out (UAX 29): marks join what is before them, some signs what
  /// is behind.
  var neverJoins: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x20..<0x7F, 0x0A: true
    case 0x3000...0x3029, 0xFF01...0xFF5E, 0x3400...0x4DBF: true
    // ° × ÷, dashes and quotes, ‰, ℃ №, ≤ ≥, ① and the like.
    case 0xB0...0xFF, 0x2010...0x2027, 0x2030...0x203B, 0x2100...0x2121, 0x2200...0x22FF,
      0x2460...0x249B:
      true
    default: false
    }
  }
}
