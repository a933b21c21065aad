extension Character {
  /// The one scalar that most characters are, read from its bytes; nil for all others.
  ///
  /// Laying out and drawing Chinese text asks for every character: going through
  /// `unicodeScalars` takes ten times as long.
  @inlinable public var soleScalar: Unicode.Scalar? {
    let scalar = utf8.withContiguousStorageIfAvailable { bytes -> Unicode.Scalar? in
      if bytes.count == 1 { return Unicode.Scalar(bytes[0]) }
      guard bytes.count == 3, bytes[0] & 0xF0 == 0xE0 else { return nil }
      return Unicode.Scalar(
        UInt32(bytes[0] & 0x0F) << 12 | UInt32(bytes[1] & 0x3F) << 6 | UInt32(bytes[2] & 0x3F))
    }
    return scalar ?? nil
  }
}
