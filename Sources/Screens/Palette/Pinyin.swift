/// What somebody types of a Chinese name's pinyin: initials, syllables, or both (`drsn`, `daoru`,
/// `daorsn`), without tones.
///
/// Made of the very title that is on the screen, so that no list of initials can differ from it.
struct Pinyin {
  private let typed: [Character]

  /// Nothing where something else than letters and digits was typed.
  init?(typed: String) {
    guard typed.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else { return nil }
    self.typed = Array(typed)
  }

  enum Place {
    /// At the title's beginning, or behind the colon of 到：….
    case start
    case inside
  }

  /// Where a title has it.
  func place(in title: String) -> Place? {
    let characters = Array(title.lowercased())
    let starts = characters.indices.filter { isFound(at: $0, in: characters, from: 0) }
    guard let first = starts.first else { return nil }
    let isStart = starts.contains { $0 == 0 || characters[$0 - 1] == "：" }
    return isStart || first == 0 ? .start : .inside
  }

  /// The characters from there on read as what was typed from there on.
  private func isFound(at index: Int, in title: [Character], from place: Int) -> Bool {
    guard place < typed.count else { return true }
    guard index < title.count else { return false }
    let character = title[index]
    if character.isASCII, character.isLetter || character.isNumber {
      return character == typed[place] && isFound(at: index + 1, in: title, from: place + 1)
    }
    guard let readings = Pinyin.readings[character] else {
      // Marks and blanks are not typed.
      return place > 0 && isFound(at: index + 1, in: title, from: place)
    }
    return readings.contains { reading in
      let rest = typed[place...]
      if reading.starts(with: rest) { return true }
      return Pinyin.lengths(of: reading).contains { length in
        rest.starts(with: reading.prefix(length))
          && isFound(at: index + 1, in: title, from: place + length)
      }
    }
  }

  /// The initial, also as one letter where it has two, and the whole syllable.
  private static func lengths(of reading: [Character]) -> [Int] {
    let hasTwo = reading.count > 1 && reading[1] == "h"
    return (hasTwo ? [1, 2] : [1]) + [reading.count]
  }

  /// Of each character of `PinyinTable`, all its readings.
  private static let readings: [Character: [[Character]]] = {
    var readings: [Character: [[Character]]] = [:]
    for line in PinyinTable.text.split(separator: "\n") {
      let parts = line.split(separator: " ")
      for character in parts[1] { readings[character, default: []].append(Array(parts[0])) }
    }
    return readings
  }()
}
