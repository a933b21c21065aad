/// Resolves the backslashes in a JSON string.
struct JSONEscapes {
  private let raw: ArraySlice<UInt8>
  private var index: Int
  private var bytes: [UInt8] = []

  init(_ raw: ArraySlice<UInt8>) {
    self.raw = raw
    index = raw.startIndex
  }

  /// The text, or nil where an escape is none, or half a surrogate pair.
  mutating func text() -> String? {
    while index < raw.endIndex {
      let byte = raw[index]
      index += 1
      if byte == 0x5C {
        guard let scalar = escaped() else { return nil }
        bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func escaped() -> Unicode.Scalar? {
    guard index < raw.endIndex else { return nil }
    let letter = raw[index]
    index += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"): return scalar()
    default: return nil
    }
  }

  /// `4E2D`, or the surrogate pair `D840\uDC00`.
  private mutating func scalar() -> Unicode.Scalar? {
    guard let first = unit() else { return nil }
    guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) }
    guard raw[index...].starts(with: [0x5C, UInt8(ascii: "u")]) else { return nil }
    index += 2
    guard let second = unit(), (0xDC00...0xDFFF).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func unit() -> UInt32? {
    let digits = raw[index...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else {
      return nil
    }
    index += 4
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
