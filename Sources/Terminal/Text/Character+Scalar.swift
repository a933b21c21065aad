extension Character {
  /// The one scalar that most characters are, read from its bytes; nil for all others.
  ///
  /// Laying out and drawing Chinese text asks for every character: going through
  /// `unicodeScalars` takes ten times as long.
  var soleScalar: Unicode.Scalar? {
    var bytes = utf8.makeIterator()
    guard let first = bytes.next() else { return nil }
    if first < 0x80 { return bytes.next() == nil ? Unicode.Scalar(first) : nil }
    guard first & 0xF0 == 0xE0, let second = bytes.next(), let third = bytes.next(),
      bytes.next() == nil
    else { return nil }
    return Unicode.Scalar(
      UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F))
  }

  /// Whatever stands beside it, it stays a character of its own: most of what is typed.
  ///
  /// Of others that has to be found out (UAX 29): marks join what is before them, some signs what
  /// is behind.
  var neverJoins: Bool {
    guard let scalar = soleScalar else { return false }
    return switch scalar.value {
    case 0x20..<0x7F, 0x0A, 0x4E00...0x9FFF, 0x3000...0x3029, 0xFF01...0xFF5E: true
    default: false
    }
  }
}
