/// Goes through a text once, from left to right.
struct ReadingScanner {
  private let prose: Prose
  private let lexicon: Lexicon
  private let numbers: QuantityScanner
  private(set) var quantities: [Quantity] = []
  private(set) var claims: [Claim] = []
  private(set) var mentions: [Mention] = []
  private(set) var sentences: [Int] = [0]
  private(set) var equals: [Int] = []
  /// The term that ends at a place; the one that begins first wins.
  private var terms: [Int: Mention] = [:]
  /// Of the present sentence.
  private var year: Int?
  private var isElsewhere = false
  private var lastMentionEnd = 0

  init(_ prose: Prose, _ lexicon: Lexicon) {
    self.prose = prose
    self.lexicon = lexicon
    numbers = QuantityScanner(prose: prose)
  }

  mutating func scan() {
    var offset = 0
    while offset < prose.count {
      let code = prose.codes[offset]
      if code.endsSentence { beginSentence(at: offset + 1) }
      if code.narrow == 0x3D { equals.append(offset) }
      if let mention = lexicon.mention(in: prose, at: offset) { take(mention) }
      if let quantity = numbers.quantity(at: offset) {
        take(quantity)
        offset = max(quantity.digits.upperBound, offset + 1)
      } else {
        offset += 1
      }
    }
  }

  private mutating func beginSentence(at offset: Int) {
    sentences.append(offset)
    year = nil
    isElsewhere = false
  }

  private mutating func take(_ mention: Mention) {
    // A shorter word inside a longer one is none of its own.
    guard mention.range.upperBound > lastMentionEnd else { return }
    lastMentionEnd = mention.range.upperBound
    mentions.append(mention)
    if mention.meanings.contains(.elsewhere) { isElsewhere = true }
    if !mention.terms.isEmpty { terms[mention.range.upperBound] = mention }
  }

  private mutating func take(_ quantity: Quantity) {
    quantities.append(quantity)
    if quantity.unit == .year, let number = quantity.printed.whole, (1900...2100).contains(number) {
      year = number
      return
    }
    if var claim = ClaimScanner(prose: prose, terms: terms).claim(of: quantity) {
      claim.year = year
      claim.isElsewhere = isElsewhere
      claim.sentence = sentences.count - 1
      claims.append(claim)
    }
  }
}
