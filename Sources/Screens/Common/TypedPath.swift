import Terminal

/// A file's name as people type, paste or drag it into a terminal.
struct TypedPath: Equatable, Sendable {
  /// Without what only a shell or a desktop puts around it.
  let text: String

  init(_ typed: String) {
    var text = typed.filter { !$0.isNewline }
    while text.last?.isWhitespace == true { text.removeLast() }
    while text.first?.isWhitespace == true { text.removeFirst() }
    let quotes: [Character: Character] = ["'": "'", "\"": "\"", "“": "”", "‘": "’", "「": "」"]
    if let first = text.first, let end = quotes[first], text.last == end, text.count > 1 {
      self.text = String(text.dropFirst().dropLast())
    } else if text.hasPrefix("file://") {
      self.text = TypedPath.decoded(text.dropFirst("file://".count))
    } else {
      self.text = TypedPath.unescaped(text)
    }
  }

  var isEmpty: Bool { text.isEmpty }

  /// It says where the file is, not only what it is called.
  var isPath: Bool { text.contains("/") || text.hasPrefix("~") }

  /// `a\ b` as `a b`, as a shell would; a backslash before a letter is none of a shell's.
  private static func unescaped(_ text: String) -> String {
    var plain = ""
    var isEscaped = false
    for character in text {
      if character == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      if isEscaped, character.isLetter || character.isNumber { plain.append("\\") }
      plain.append(character)
      isEscaped = false
    }
    return isEscaped ? plain + "\\" : plain
  }

  /// `%E6%8A%A5` as `报`; what is no such code stays as it is.
  private static func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      guard byte == 0x25, digits.count == 2,
        let code = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      else {
        bytes.append(byte)
        continue
      }
      bytes.append(code)
      rest = rest.dropFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
