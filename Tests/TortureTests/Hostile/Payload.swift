/// A text that would command the terminal: a window title, a bell, an eight-bit sequence, a turned
/// line, a hidden mark.
enum Payload {
  static let text = "甲\u{1B}]0;PWNED\u{7}\u{1B}[31m\u{9B}2J\u{202E}乙\u{2066}\u{200F}\u{8}\u{7F}丙"

  /// As a JSON file can hold it.
  static let json = text.unicodeScalars.map { scalar in
    let digits = String(scalar.value, radix: 16)
    guard scalar.value < 0x20 else { return String(scalar) }
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }.joined()

  /// Puts it behind each Chinese text that is the value of one of these members.
  static func poison(_ json: String, members: Set<String>) -> String {
    json.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
      let isForPeople = line.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) }
      guard isForPeople, parts.count > 3, members.contains(String(parts[1])),
        let end = ["\",", "\""].first(where: line.hasSuffix)
      else { return String(line) }
      return line.dropLast(end.count) + Payload.json + end
    }.joined(separator: "\n")
  }
}

extension Unicode.Scalar {
  /// It changes the direction of a line, or hides in it.
  var isTurning: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// A terminal obeys it.
  var isAlive: Bool {
    value < 0x20 && value != 0x0A || (0x7F...0x9F).contains(value) || isTurning
  }
}

extension String {
  /// The characters in it that a terminal obeys, in hexadecimal.
  var alive: [String] {
    unicodeScalars.filter(\.isAlive).map { String($0.value, radix: 16) }
  }
}
