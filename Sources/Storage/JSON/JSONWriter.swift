import Text

extension JSONValue {
  /// The canonical text, so that equal values give equal bytes.
  ///
  /// Names in the order of their bytes, two spaces a level, Chinese and slashes as they are,
  /// a line feed at the end.
  public var canonicalText: String { String(decoding: canonicalBytes, as: UTF8.self) }

  var canonicalBytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: "\n")
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// The text on one line, members in their present order, without a line feed at the end.
  var lineText: String { String(decoding: lineBytes, as: UTF8.self) }

  var lineBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(JSONValue.usualLine)
    writeLine(to: &bytes)
    return bytes
  }

  /// Most lines have fewer bytes.
  private static let usualLine = 256

  private func writeLine(to bytes: inout [UInt8]) {
    switch self {
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        member.name.writeQuoted(to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.writeLine(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    case .array(let items):
      bytes.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        item.writeLine(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .string, .number, .bool, .null: write(to: &bytes, indent: "")
    }
  }

  private func write(to bytes: inout [UInt8], indent: String) {
    switch self {
    case .object(let members): write(members, to: &bytes, indent: indent)
    case .array(let items): write(items, to: &bytes, indent: indent)
    case .string(let string): string.writeQuoted(to: &bytes)
    case .number(let digits): bytes += digits.utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .null: bytes += "null".utf8
    }
  }

  private func write(_ members: [Member], to bytes: inout [UInt8], indent: String) {
    guard !members.isEmpty else { return bytes += "{}".utf8 }
    let inner = indent + "  "
    var separator = UInt8(ascii: "{")
    for member in members.inOrder {
      bytes.append(separator)
      bytes += inner.utf8
      member.name.writeQuoted(to: &bytes)
      bytes += ": ".utf8
      member.value.write(to: &bytes, indent: inner)
      separator = UInt8(ascii: ",")
    }
    bytes += indent.utf8
    bytes.append(UInt8(ascii: "}"))
  }

  private func write(_ items: [JSONValue], to bytes: inout [UInt8], indent: String) {
    guard !items.isEmpty else { return bytes += "[]".utf8 }
    let inner = indent + "  "
    var separator = UInt8(ascii: "[")
    for item in items {
      bytes.append(separator)
      bytes += inner.utf8
      item.write(to: &bytes, indent: inner)
      separator = UInt8(ascii: ",")
    }
    bytes += indent.utf8
    bytes.append(UInt8(ascii: "]"))
  }
}

extension String {
  /// Quotes, backslashes and control characters are the only ones escaped.
  fileprivate func writeQuoted(to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    let isPlain = utf8.withContiguousStorageIfAvailable { utf8 in
      for byte in utf8 where byte < 0x20 || byte == 0x22 || byte == 0x5C { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
    if isPlain == true { return }
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\t"): bytes += "\\t".utf8
      case UInt8(ascii: "\r"): bytes += "\\r".utf8
      case 0x08: bytes += "\\b".utf8
      case 0x0C: bytes += "\\f".utf8
      case 0..<0x20:
        bytes += ("\\u" + byte.hexadecimal(digits: 4)).utf8
      default: bytes.append(byte)
      }
    }
  }
}
