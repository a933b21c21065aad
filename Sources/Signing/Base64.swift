/// RFC 4648, with padding and nothing else between the letters.
enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func text(of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = Array(bytes[start..<min(start + 3, bytes.count)])
      let number = (0..<3).reduce(0) { $0 << 8 | ($1 < group.count ? Int(group[$1]) : 0) }
      for place in 0..<4 {
        text.append(place > group.count ? pad : letters[number >> (18 - 6 * place) & 0x3F])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Nothing for a text in any other form than `text(of:)` gives it.
  static func bytes(of text: String) -> [UInt8]? {
    let given = Array(text.utf8)
    let padding = given.reversed().prefix { $0 == pad }.count
    guard given.count.isMultiple(of: 4), padding < 3 else { return nil }
    var bytes: [UInt8] = []
    var (number, bits) = (0, 0)
    for letter in given.dropLast(padding) {
      guard let value = letters.firstIndex(of: letter) else { return nil }
      number = (number << 6 | value) & 0xFFFF
      bits += 6
      guard bits >= 8 else { continue }
      bits -= 8
      bytes.append(UInt8(number >> bits & 0xFF))
    }
    return self.text(of: bytes) == text ? bytes : nil
  }

  private static let pad = UInt8(ascii: "=")
}
