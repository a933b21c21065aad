import Text

/// A text as one number per character, for reading fast; offsets are character offsets.
struct Prose: Hashable, Sendable {
  /// The character's scalar, or `compound` where it has several.
  let codes: [UInt32]

  static let compound: UInt32 = .max

  init(_ text: String) {
    var codes: [UInt32] = []
    codes.reserveCapacity(text.utf8.count / 3 + 8)
    for scalar in text.unicodeScalars {
      guard scalar.value.standsAlone else {
        self.codes = text.map(\.code)
        return
      }
      codes.append(scalar.value)
    }
    self.codes = codes
  }

  var count: Int { codes.count }

  /// The character there, 0 outside.
  subscript(offset: Int) -> UInt32 { codes.indices.contains(offset) ? codes[offset] : 0 }

  /// The same in half width: １ as 1.
  func narrow(_ offset: Int) -> UInt32 { self[offset].narrow }

  /// A mark at which a phrase begins anew; the comma of 5,047 is none.
  func endsClause(at offset: Int) -> Bool {
    guard self[offset].endsClause else { return false }
    return
      !(narrow(offset) == 0x2C && narrow(offset - 1).isDigit
      && (1...3).allSatisfy { narrow(offset + $0).isDigit })
  }

  func holds(_ word: [UInt32], at offset: Int) -> Bool {
    guard offset >= 0, offset + word.count <= codes.count else { return false }
    for index in word.indices where codes[offset + index] != word[index] { return false }
    return true
  }

  func ends(with word: [UInt32], at end: Int) -> Bool { holds(word, at: end - word.count) }

  func contains(_ word: [UInt32], in range: Range<Int>) -> Bool {
    guard !word.isEmpty, range.count >= word.count else { return false }
    return (range.lowerBound...(range.upperBound - word.count)).contains { holds(word, at: $0) }
  }

  /// The characters, as messages quote them.
  func text(_ range: Range<Int>) -> String {
    let clamped = range.clamped(to: 0..<codes.count)
    return String(
      String.UnicodeScalarView(codes[clamped].map { Unicode.Scalar($0) ?? "□" }))
  }
}

extension Character {
  fileprivate var code: UInt32 {
    guard let first = unicodeScalars.first, unicodeScalars.count == 1 else {
      return Prose.compound
    }
    return first.value
  }
}

extension String {
  /// The word as `Prose` counts it.
  var codes: [UInt32] { unicodeScalars.map(\.value) }
}

extension UInt32 {
  /// The scalar is a character by itself whatever stands beside it.
  fileprivate var standsAlone: Bool {
    switch self {
    case 0x0A, 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300: true
    case 0x2010..<0x2028, 0x2030..<0x2060, 0x2070..<0x20D0, 0x2190..<0x2600: true
    case 0x3000..<0x302A, 0x3031..<0x303D, 0x3041..<0x3097, 0x30A1..<0x3100: true
    case 0x3400..<0xA000, 0xFF01..<0xFF9E, 0x20000..<0x323B0: true
    default: false
    }
  }

  var narrow: UInt32 { halfWidth }

  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isLatin: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
  var isBlank: Bool { self == 0x20 || self == 0x3000 || self == 0xA0 || self == 0x09 }

  var isChinese: Bool {
    (0x3400...0x9FFF).contains(self) || (0x20000...0x323AF).contains(self)
  }

  /// 。！？； or the end of a line.
  var endsSentence: Bool {
    switch self {
    case 0x3002, 0xFF01, 0xFF1F, 0xFF1B, 0x0A, 0x3B: true
    default: false
    }
  }

  /// A mark before which, or at which, a phrase begins anew.
  var endsClause: Bool {
    switch self {
    case 0, 0xFF0C, 0x2C, 0x3001, 0xFF1A, 0x3A, 0xFF08, 0x28, 0xFF09, 0x29, 0x201C, 0x201D: true
    default: endsSentence
    }
  }
}
