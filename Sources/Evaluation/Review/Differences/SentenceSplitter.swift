/// Cuts Chinese text into sentences (分句); put together again, they are the text.
///
/// A sentence ends behind 。！？；, half width as well, and the marks and closing quotes that follow;
/// at the end of a paragraph; at a Latin full stop before a blank or the end. What stands inside
/// brackets or quotes that close again in the same paragraph is not cut.
struct SentenceSplitter {
  private let characters: [Character]
  private var start = 0
  private var sentences: [String] = []

  static func sentences(of text: String) -> [String] {
    var splitter = SentenceSplitter(text)
    splitter.split()
    return splitter.sentences
  }

  private init(_ text: String) { characters = Array(text) }

  private mutating func split() {
    var index = 0
    while index < characters.count {
      if let close = closing(of: index) {
        index = close
        // A quoted sentence ends the one around it: “……。”
        if characters[index].isClosingQuote, index > 0, characters[index - 1].endsSentence {
          index = behindMarks(index)
          cut(at: index)
          continue
        }
      } else if ends(at: index) {
        index = behindMarks(index + 1)
        cut(at: index)
        continue
      }
      index += 1
    }
    cut(at: characters.count)
  }

  private mutating func cut(at end: Int) {
    guard end > start else { return }
    sentences.append(String(characters[start..<end]))
    start = end
  }

  private func ends(at index: Int) -> Bool {
    let character = characters[index]
    if character.endsSentence || character.isNewline { return true }
    // Not the point of 3.5, nor the one behind an item's number.
    guard character == ".", index > start, !characters[index - 1].isNumber else { return false }
    return index + 1 == characters.count || characters[index + 1].isWhitespace
  }

  /// Further end marks, closing quotes and blanks belong to the sentence before them.
  private func behindMarks(_ index: Int) -> Int {
    var end = index
    while end < characters.count, characters[end].trailsSentence { end += 1 }
    guard end < characters.count, end > 0, !characters[end - 1].isNewline,
      characters[end].isNewline
    else { return end }
    while end < characters.count, characters[end].isNewline { end += 1 }
    return end
  }

  /// Where the bracket or quote that opens there closes, if it does in the same paragraph.
  private func closing(of index: Int) -> Int? {
    guard let close = characters[index].closingMark else { return nil }
    let limit = min(index + SentenceSplitter.longestBracket, characters.count)
    for place in (index + 1)..<max(limit, index + 1) {
      if characters[place].isNewline { return nil }
      if characters[place] == close { return place }
    }
    return nil
  }

  /// Longer brackets are taken for a missing closing mark.
  private static let longestBracket = 200
}

extension Character {
  fileprivate var endsSentence: Bool {
    switch self {
    case "。", "！", "？", "；", "!", "?", ";": true
    default: false
    }
  }

  fileprivate var isClosingQuote: Bool {
    switch self {
    case "”", "’", "」", "』": true
    default: false
    }
  }

  fileprivate var trailsSentence: Bool {
    if endsSentence || isClosingQuote || self == "）" || self == ")" { return true }
    return isWhitespace && !isNewline
  }

  fileprivate var closingMark: Character? {
    switch self {
    case "（": "）"
    case "(": ")"
    case "“": "”"
    case "‘": "’"
    case "「": "」"
    case "『": "』"
    case "《": "》"
    case "【": "】"
    default: nil
    }
  }
}
