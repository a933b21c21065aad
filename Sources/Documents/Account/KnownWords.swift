/// Texts in which the words of a file are looked for.
///
/// Where they are spent, each character answers for one in the file: what stands in a field once
/// cannot account for two paragraphs.
struct KnownWords {
  private struct Text {
    let place: Account.Place
    let keys: [Character]
    var isTaken: [Bool]
    /// Where each pair of characters begins.
    var pairs: [Pair: [Int]] = [:]

    /// So many characters without a number that the piece cuts at its end; none where it begins
    /// within one.
    func wholeNumbers(_ start: Int, _ count: Int) -> Int {
      if start > 0, keys[start].isDigit, keys[start - 1].isPartOfNumber { return 0 }
      var count = count
      while count > 0, start + count < keys.count, keys[start + count - 1].isPartOfNumber,
        keys[start + count].isPartOfNumber
      { count -= 1 }
      return count
    }
  }

  private struct Pair: Hashable {
    var first: Character
    var second: Character
  }

  private struct Match {
    var text: Int
    var start: Int
    var count: Int
  }

  private var texts: [Text] = []
  private let areSpent: Bool

  init(_ texts: [(place: Account.Place, text: String)], areSpent: Bool) {
    self.areSpent = areSpent
    for (place, text) in texts {
      let keys = Array(text.compact)
      guard !keys.isEmpty else { continue }
      var own = Text(place: place, keys: keys, isTaken: Array(repeating: false, count: keys.count))
      for index in keys.indices.dropLast() {
        own.pairs[Pair(first: keys[index], second: keys[index + 1]), default: []].append(index)
      }
      self.texts.append(own)
    }
  }

  /// Gives open characters of the text to what holds them, in pieces of at least so many; a shorter
  /// one counts only where it is a whole text of these.
  mutating func take(
    _ text: inout AccountedText, least: Int, where isMeant: (Account.Place) -> Bool = { _ in true }
  ) {
    let own = texts.indices.filter { isMeant(texts[$0].place) }
    guard !own.isEmpty else { return }
    for cell in text.cells {
      for range in text.open(in: cell) {
        var start = range.lowerBound
        while start < range.upperBound {
          guard let match = longest(text.keys, start..<range.upperBound, own),
            match.count >= least || match.count == texts[match.text].keys.count
          else {
            start += 1
            continue
          }
          spend(match)
          text.put(texts[match.text].place, at: start..<start + match.count)
          start += match.count
        }
      }
    }
  }

  private mutating func spend(_ match: Match) {
    guard areSpent else { return }
    for index in match.start..<match.start + match.count {
      texts[match.text].isTaken[index] = true
    }
  }

  private func longest(_ keys: [Character], _ range: Range<Int>, _ own: [Int]) -> Match? {
    var best: Match?
    for text in own {
      for start in starts(keys, range, texts[text]) {
        var count = 0
        while count < range.count, start + count < texts[text].keys.count,
          !texts[text].isTaken[start + count],
          texts[text].keys[start + count] == keys[range.lowerBound + count]
        { count += 1 }
        if !areSpent { count = texts[text].wholeNumbers(start, count) }
        if count > best?.count ?? 0 { best = Match(text: text, start: start, count: count) }
      }
    }
    return best
  }

  private func starts(_ keys: [Character], _ range: Range<Int>, _ text: Text) -> [Int] {
    if text.keys.count == 1 { return [0] }
    guard range.count > 1 else { return [] }
    let pair = Pair(first: keys[range.lowerBound], second: keys[range.lowerBound + 1])
    return text.pairs[pair] ?? []
  }
}

extension Character {
  fileprivate var isPartOfNumber: Bool { isDigit || self == "." || self == "," }
}
