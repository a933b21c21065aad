import SeededChance

/// Makes a readable file an unreadable one, or another readable one.
struct Spoiler {
  private let pieces: [[UInt8]] = [
    "\"", "{", "}", "[", "]", ",", ":", "\\", "\\u", "\\ud800", "\\u0000", "null", "true",
    "1e999999999",
    "-0", "99999999999999999999999999999999999999", "\u{FEFF}", "字", "\n", "\"id\"",
    "\"format\": 3",
    "\"../../x\"", "[[[[[[[[", "e\u{301}",
  ].map { Array($0.utf8) }

  /// Changes one to four places.
  func spoil(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
    var spoiled = bytes
    for _ in 0..<chance.number(1...4) where !spoiled.isEmpty { change(&spoiled, &chance) }
    return spoiled
  }

  private func change(_ bytes: inout [UInt8], _ chance: inout Chance) {
    let place = chance.number(0...bytes.count - 1)
    switch chance.number(0...7) {
    case 0: bytes[place] = UInt8(chance.number(0...255))
    case 1: bytes[place] ^= UInt8(1 << chance.number(0...7))
    case 2: bytes.remove(at: place)
    case 3: bytes.removeSubrange(place..<min(bytes.count, place + chance.number(1...80)))
    case 4: bytes.insert(contentsOf: chance.element(pieces), at: place)
    case 5:
      let piece = bytes[place..<min(bytes.count, place + chance.number(1...120))]
      bytes.insert(contentsOf: piece, at: chance.number(0...bytes.count - 1))
    case 6: bytes.removeSubrange(place...)
    default: changeDigit(&bytes, &chance)
    }
  }

  /// Digits keep the file readable, so that what is behind the reading is reached.
  private func changeDigit(_ bytes: inout [UInt8], _ chance: inout Chance) {
    let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
    guard !digits.isEmpty else { return }
    bytes[chance.element(digits)] = UInt8(chance.number(0x30...0x39))
  }
}
