import Evaluation

/// What an indicator's own text calls its figures: 到位 for 上级专项资金到位金额.
struct ShortNames {
  private let facts: [Fact]
  private static let shortest = 2

  init(_ facts: [Fact]) { self.facts = facts }

  /// The only fact that has the words in its name: as the whole of it, as its beginning, or within.
  func fact(called words: String) -> Fact? {
    let words = TitleKey(words).text
    guard words.count >= ShortNames.shortest, words.allSatisfy(\.isLetter) else { return nil }
    let fits: [(String) -> Bool] = [
      { $0 == words }, { $0.hasPrefix(words) }, { $0.contains(words) },
    ]
    for fit in fits {
      let found = facts.filter { fact in
        ([fact.label] + fact.synonyms).contains { fit(TitleKey($0).text) }
      }
      if found.count == 1 { return found[0] }
      if found.count > 1 { return nil }
    }
    return nil
  }
}
