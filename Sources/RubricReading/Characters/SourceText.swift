import Text

/// A standard's characters as the grammar looks at them, each with its place in the text.
///
/// Full-width marks become ASCII, signs that look alike become one, blanks are gone. A line break
/// stays where a sentence may end; a break inside a sentence is only the cell's width.
struct SourceText: Hashable {
  let characters: [Character]
  /// For each character its place in the original, counted in characters.
  let places: [Int]
  private let original: [Character]

  init(_ text: String) {
    original = Array(text)
    var characters: [Character] = []
    var places: [Int] = []
    for (place, character) in original.enumerated() {
      let plain = SourceText.plain(character)
      if plain.isNewline {
        guard let last = characters.last, SourceText.mayEnd(last, before: original[(place + 1)...])
        else { continue }
        characters.append("\n")
      } else if plain.isWhitespace {
        continue
      } else {
        characters.append(plain)
      }
      places.append(place)
    }
    self.characters = characters
    self.places = places
  }

  var count: Int { characters.count }

  subscript(index: Int) -> Character? {
    characters.indices.contains(index) ? characters[index] : nil
  }

  /// The original characters of a range of these.
  func text(_ range: Range<Int>) -> String {
    let place = self.place(range)
    return String(original[place].filter { !$0.isWhitespace })
  }

  /// Where that stands in the original.
  func place(_ range: Range<Int>) -> Range<Int> {
    guard let first = places.indices.contains(range.lowerBound) ? places[range.lowerBound] : nil,
      range.upperBound > range.lowerBound
    else { return original.count..<original.count }
    return first..<(places[range.upperBound - 1] + 1)
  }

  /// The characters from there on begin with the word.
  func has(_ word: String, at index: Int) -> Bool {
    var place = index
    for character in word {
      guard self[place] == character else { return false }
      place += 1
    }
    return true
  }

  /// The longest of the words that stands there.
  func longest(_ words: [String], at index: Int) -> String? {
    words.filter { has($0, at: index) }.max { $0.count < $1.count }
  }

  private static func plain(_ character: Character) -> Character {
    switch character {
    case "％", "﹪", "٪": "%"
    case "≧": "≥"
    case "≦": "≤"
    case "﹥", "＞", "〉": ">"
    case "﹤", "＜", "〈": "<"
    case "～", "~", "—", "－", "–", "−", "‐", "﹣", "∼": "-"
    case "＊", "*", "✕", "╳", "✖": "×"
    case "／", "/": "÷"
    case "【", "［", "〔": "["
    case "】", "］", "〕": "]"
    default: character.halfWidth
    }
  }

  private static func mayEnd(_ last: Character, before rest: ArraySlice<Character>) -> Bool {
    if ";。.,:)分止".contains(last) || last.isASCII && last.isNumber && last != "0" { return true }
    guard let next = rest.first(where: { !$0.isWhitespace }) else { return false }
    return "①②③④⑤⑥⑦⑧⑨⑩(（".contains(next) || next.isASCII && next.isNumber
  }
}
