/// What one text says: its numbers, what they are said of, and the words that checks look for.
///
/// It follows from the text and the rubric alone, so it can be kept while the text stays.
struct Reading: Hashable, Sendable {
  let prose: Prose
  var quantities: [Quantity] = []
  var claims: [Claim] = []
  var computations: [WrittenComputation] = []
  var mentions: [Mention] = []
  /// Where each sentence begins.
  var sentences: [Int] = [0]
  /// Where each line begins.
  var lines: [Int] { sentences.filter { $0 == 0 || prose[$0 - 1] == 0x0A } }

  init(_ text: String, _ lexicon: Lexicon) {
    prose = Prose(text)
    var scanner = ReadingScanner(prose, lexicon)
    scanner.scan()
    quantities = scanner.quantities
    claims = scanner.claims
    mentions = scanner.mentions
    sentences = scanner.sentences
    computations = scanner.equals.compactMap {
      ComputationScanner(prose: prose).computation(equals: $0)
    }
  }

  /// The sentence around a character.
  func sentence(at offset: Int) -> Range<Int> {
    var (low, high) = (0, sentences.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if sentences[middle] <= offset { low = middle } else { high = middle }
    }
    let end = low + 1 < sentences.count ? sentences[low + 1] : prose.count
    return sentences[low]..<max(end, sentences[low])
  }

  func mentions(of meaning: Meaning) -> [Mention] {
    mentions.filter { $0.meanings.contains(meaning) }
  }
}
