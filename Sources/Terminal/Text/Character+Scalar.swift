import Text

extension Character {
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
