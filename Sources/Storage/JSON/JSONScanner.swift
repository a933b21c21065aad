/// Walks over the bytes of a JSON text and finds its pieces.
struct JSONScanner {
  let bytes: [UInt8]
  private(set) var index = 0

  /// The bytes must be UTF-8; a byte order mark, as Windows editors write it, is passed over.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// The next byte that is no blank, without passing it.
  mutating func peek() throws(FileFault) -> UInt8 {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x0A, 0x0D, 0x09: index += 1
      default: return bytes[index]
      }
    }
    throw fault(.unexpectedEnd)
  }

  /// Passes the byte if it comes next.
  mutating func take(_ byte: UInt8) throws(FileFault) -> Bool {
    guard try peek() == byte else { return false }
    index += 1
    return true
  }

  mutating func expect(_ byte: UInt8) throws(FileFault) {
    guard try take(byte) else { throw unexpected }
  }

  /// Nothing but blanks may follow.
  mutating func finish() throws(FileFault) {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x0A, 0x0D, 0x09: index += 1
      default: throw fault(.textAfterEnd)
      }
    }
  }

  /// Passes `true`, `false` or `null`.
  mutating func expect(word: StaticString) throws(FileFault) {
    for offset in 0..<word.utf8CodeUnitCount {
      guard index < bytes.count else { throw fault(.unexpectedEnd) }
      guard bytes[index] == word.utf8Start[offset] else { throw unexpected }
      index += 1
    }
  }

  /// Passes a number and returns its bytes' range (RFC 8259, section 6).
  mutating func number() throws(FileFault) -> Range<Int> {
    let start = index
    if bytes[index] == 0x2D { index += 1 }
    if index < bytes.count, bytes[index] == 0x30 {
      index += 1
    } else {
      try digits()
    }
    if index < bytes.count, bytes[index] == 0x2E {
      index += 1
      try digits()
    }
    if index < bytes.count, bytes[index] | 0x20 == 0x65 {
      index += 1
      if index < bytes.count, bytes[index] == 0x2B || bytes[index] == 0x2D { index += 1 }
      try digits()
    }
    return start..<index
  }

  private mutating func digits() throws(FileFault) {
    let start = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    guard index > start else { throw fault(.unreadableNumber) }
  }
}

extension JSONScanner {
  /// Passes a string, quotes included, and returns the range between the quotes.
  mutating func rawString() throws(FileFault) -> (range: Range<Int>, isEscaped: Bool) {
    try expect(0x22)
    let start = index
    var isEscaped = false
    while true {
      index = endOfPlainText(from: index)
      guard index < bytes.count else { throw fault(.unexpectedEnd) }
      switch bytes[index] {
      case 0x22:
        index += 1
        return (start..<(index - 1), isEscaped)
      case 0x5C:
        isEscaped = true
        index = min(index + 2, bytes.count)
      default: throw fault(.controlCharacter)
      }
    }
  }

  /// The next quote, backslash or control character; most of a file is passed over here.
  private func endOfPlainText(from start: Int) -> Int {
    let span = bytes.span
    var place = start
    while place < span.count, span[place] >= 0x20, span[place] != 0x22, span[place] != 0x5C {
      place += 1
    }
    return place
  }

  /// Passes a string and returns what it says.
  mutating func string() throws(FileFault) -> String {
    let (range, isEscaped) = try rawString()
    guard isEscaped else { return String(decoding: bytes[range], as: UTF8.self) }
    var escapes = JSONEscapes(bytes[range])
    guard let text = escapes.text() else {
      index = range.lowerBound
      throw fault(.unreadableEscape)
    }
    return text
  }

  /// The fault of the byte that comes next.
  var unexpected: FileFault { fault(.unexpected(at: index, self)) }

  func fault(_ reason: FileFault.Reason) -> FileFault {
    let before = bytes[..<min(index, bytes.count)]
    let line = before.count { $0 == 0x0A } + 1
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = String(decoding: before[lineStart...], as: UTF8.self).count + 1
    return FileFault(reason, at: .position(line: line, column: column))
  }
}

extension FileFault.Reason {
  /// The character that starts at that byte.
  fileprivate static func unexpected(at index: Int, _ scanner: JSONScanner) -> FileFault.Reason {
    let text = String(decoding: scanner.bytes[index...].prefix(4), as: UTF8.self)
    return .unexpected(String(text.prefix(1)))
  }
}
