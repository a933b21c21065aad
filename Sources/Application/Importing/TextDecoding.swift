import Documents

/// Reads the bytes of a text file as text: UTF-8, UTF-16 with its mark, else GB18030.
enum TextDecoding {
  static func text(of bytes: [UInt8]) throws(IntakeFault) -> String {
    guard !bytes.isEmpty else { throw .empty }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return try converted(bytes.dropFirst(2), from: "UTF-16LE")
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return try converted(bytes.dropFirst(2), from: "UTF-16BE")
    }
    let plain = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard !plain.contains(0) else { throw .notText }
    if let text = String(validating: plain, as: UTF8.self) { return try checked(text) }
    return try converted(plain, from: "GB18030")
  }

  /// A single wrong byte refuses the whole, since half a report is none.
  private static func converted(
    _ bytes: ArraySlice<UInt8>, from codeset: String
  ) throws(IntakeFault) -> String {
    let utf8 = CodesetConversion.converted(bytes, from: codeset, to: "UTF-8", room: 3)
    guard let utf8, let text = String(validating: utf8, as: UTF8.self) else {
      throw .badEncoding
    }
    return try checked(text)
  }

  /// Text that people wrote has no control characters but those of lines and pages, and the unit
  /// separators that programs put before digits so that no spreadsheet drops their zeros.
  private static func checked(_ text: String) throws(IntakeFault) -> String {
    let controls = text.unicodeScalars.lazy.filter { scalar in
      scalar.value < 0x20 && !"\t\n\r\u{0B}\u{0C}\u{1A}\u{1F}".unicodeScalars.contains(scalar)
    }
    guard controls.prefix(16).count < 16 else { throw .notText }
    let kept = String.UnicodeScalarView(
      text.unicodeScalars.filter {
        $0.isHarmless || "\t\r\u{0B}\u{0C}\u{2028}\u{2029}".unicodeScalars.contains($0)
      })
    return String(kept).readable
  }
}
