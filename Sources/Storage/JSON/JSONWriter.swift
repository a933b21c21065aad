extension JSONValue {
  /// The canonical text, so that equal values give equal bytes.
  ///
  /// Names in the order of their bytes, two spaces a level, Chinese and slashes as they are,
  /// a line feed at the end.
  public var canonicalText: String {
    var text = ""
    write(to: &text, indent: "\n")
    return text + "\n"
  }

  var canonicalBytes: [UInt8] { Array(canonicalText.utf8) }

  /// The text on one line, members in their present order, without a line feed at the end.
  var lineText: String {
    var text = ""
    writeLine(to: &text)
    return text
  }

  private func writeLine(to text: inout String) {
    switch self {
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += "," }
        member.name.writeQuoted(to: &text)
        text += ":"
        member.value.writeLine(to: &text)
      }
      text += "}"
    case .array(let items):
      text += "["
      for (index, item) in items.enumerated() {
        if index > 0 { text += "," }
        item.writeLine(to: &text)
      }
      text += "]"
    case .string, .number, .bool, .null: write(to: &text, indent: "")
    }
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .object(let members): write(members, to: &text, indent: indent)
    case .array(let items): write(items, to: &text, indent: indent)
    case .string(let string): string.writeQuoted(to: &text)
    case .number(let digits): text += digits
    case .bool(let flag): text += flag ? "true" : "false"
    case .null: text += "null"
    }
  }

  private func write(_ members: [Member], to text: inout String, indent: String) {
    guard !members.isEmpty else { return text += "{}" }
    let inner = indent + "  "
    var separator = "{"
    for member in members.inOrder {
      text += separator + inner
      member.name.writeQuoted(to: &text)
      text += ": "
      member.value.write(to: &text, indent: inner)
      separator = ","
    }
    text += indent + "}"
  }

  private func write(_ items: [JSONValue], to text: inout String, indent: String) {
    guard !items.isEmpty else { return text += "[]" }
    let inner = indent + "  "
    var separator = "["
    for item in items {
      text += separator + inner
      item.write(to: &text, indent: inner)
      separator = ","
    }
    text += indent + "]"
  }
}

extension String {
  /// Quotes, backslashes and control characters are the only ones escaped.
  fileprivate func writeQuoted(to text: inout String) {
    text += "\""
    defer { text += "\"" }
    if utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
      return text += self
    }
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case "\u{8}": text += "\\b"
      case "\u{C}": text += "\\f"
      case "\u{0}"..<"\u{20}":
        text += scalar.value < 0x10 ? "\\u000" : "\\u00"
        text += String(scalar.value, radix: 16)
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
