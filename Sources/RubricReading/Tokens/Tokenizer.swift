import Evaluation

/// Cuts a standard into tokens; what means nothing to it is text.
struct Tokenizer {
  let source: SourceText
  var index = 0
  private(set) var tokens: [Token] = []
  /// Where the text that is being gathered began.
  private var textStart: Int?

  init(_ source: SourceText) { self.source = source }

  static func tokens(of source: SourceText) -> [Token] {
    var tokenizer = Tokenizer(source)
    tokenizer.run()
    return tokenizer.tokens
  }

  private mutating func run() {
    while index < source.count {
      if let (kind, end) = next {
        endText()
        tokens.append(Token(kind: kind, range: index..<end))
        index = end
      } else {
        textStart = textStart ?? index
        index += 1
      }
    }
    endText()
  }

  private mutating func endText() {
    guard let start = textStart else { return }
    let range = start..<index
    tokens.append(Token(kind: .text(source.text(range)), range: range))
    textStart = nil
  }

  /// The token that begins here, and where it ends.
  private var next: (Token.Kind, Int)? {
    mark ?? marker ?? inclusion ?? AwardScanner(source).award(at: index)
      ?? PhraseScanner(source).phrase(at: index) ?? comparison ?? signedNumber ?? joint ?? sign
  }

  /// What stands directly in front; nothing while text is gathered.
  var previous: Token.Kind? { textStart == nil ? tokens.last?.kind : .text("") }

  private var mark: (Token.Kind, Int)? {
    switch source[index] {
    case ";", "。", "\n": (.stop, index + 1)
    case "." where !isDigit(index + 1): (.stop, index + 1)
    case ",": (.comma, index + 1)
    case ":": (.colon, index + 1)
    case "、": (.enumeration, index + 1)
    default: nil
    }
  }

  func isDigit(_ place: Int) -> Bool { source[place]?.isASCIIDigit ?? false }

  private var sign: (Token.Kind, Int)? {
    guard let character = source[index], "+-×÷()[]|".contains(character) else { return nil }
    return (.sign(character), index + 1)
  }

  /// 每, and the words between the bounds of a range.
  private var joint: (Token.Kind, Int)? {
    switch source[index] {
    case "每": return (.every, index + 1)
    case "-", "至", "到", "和", "与":
      guard isBehindBound,
        source[index + 1].map({ "(><≥≤-".contains($0) }) == true
          || NumberScanner(source).number(at: index + 1) != nil
      else { return nil }
      return (.dash, index + 1)
    default: return nil
    }
  }

  /// A bound has just been named.
  private var isBehindBound: Bool {
    switch previous {
    case .number, .inclusion: true
    default: false
    }
  }
}

extension Tokenizer {
  /// ①, （1） or 1、 at the beginning of a part.
  private var marker: (Token.Kind, Int)? {
    if let number = source[index].flatMap({ Tokenizer.circled.firstIndex(of: $0) }) {
      return (.marker(number + 1), index + 1)
    }
    guard isAtStart else { return nil }
    let isBracketed = source[index] == "("
    var end = isBracketed ? index + 1 : index
    let start = end
    while isDigit(end), end - start < 2 { end += 1 }
    guard end > start, let number = Int(source.text(start..<end)) else { return nil }
    if isBracketed { return source[end] == ")" ? (.marker(number), end + 1) : nil }
    guard let mark = source[end], ".、)".contains(mark), !(mark == "." && isDigit(end + 1)) else {
      return nil
    }
    return (.marker(number), end + 1)
  }

  private static let circled = Array("①②③④⑤⑥⑦⑧⑨⑩")

  private var isAtStart: Bool {
    guard let previous else { return true }
    switch previous {
    case .stop, .colon, .comma, .award, .floor: return true
    default: return false
    }
  }

  /// （含）, （不含95%）.
  private var inclusion: (Token.Kind, Int)? {
    let isBracketed = source[index] == "("
    let start = isBracketed ? index + 1 : index
    let words = ["含", "不含", "均含", "包含", "不包含", "不包括", "包括", "不包", "含本数", "不含本数"]
    guard isBracketed || isBehindBoundOrSide, let word = source.longest(words, at: start)
    else { return nil }
    var end = start + word.count
    var numbers: [Rational] = []
    while let number = NumberScanner(source).number(at: end) {
      end = number.end
      numbers.append(number.value)
      if let joint = source.longest(["和", "及", "与", "、"], at: end) { end += joint.count }
    }
    if isBracketed {
      guard source[end] == ")" else { return nil }
      end += 1
    } else if let next = source[end], !",、;。-以及至\n)".contains(next) {
      return nil
    }
    return (.inclusion(!word.hasPrefix("不"), of: numbers), end)
  }

  private var isBehindBoundOrSide: Bool {
    switch previous {
    case .number, .side: true
    default: false
    }
  }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isNumber }
}
