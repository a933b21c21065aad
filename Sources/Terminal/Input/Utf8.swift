/// UTF-8 by hand: input comes in pieces, and what is wrong in it is left out.
enum Utf8 {
  static func isContinuation(_ byte: UInt8) -> Bool {
    byte & 0xC0 == 0x80
  }

  /// The bytes of the character that begins so; 1 for a byte that begins none.
  static func length(_ first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  /// The character of exactly these bytes.
  static func scalar(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    var scalars = String(validating: bytes, as: UTF8.self)?.unicodeScalars.makeIterator()
    return scalars?.next()
  }

  /// How many bytes at the end begin a character that is not complete.
  static func incompleteTail(_ bytes: some BidirectionalCollection<UInt8>) -> Int {
    var count = 0
    for byte in bytes.reversed().prefix(3) {
      count += 1
      if isContinuation(byte) { continue }
      return length(byte) > count ? count : 0
    }
    return 0
  }
}
