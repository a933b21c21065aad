import Text

/// A formula's smallest piece, with the place of its first character.
struct FormulaToken: Hashable {
  enum Kind: Hashable {
    case number(Rational, text: String)
    case name(String)
    case function(FormulaFunction)
    case symbol(Character)
    case comparison(BinaryOperator)
    case and, or, not
  }

  var kind: Kind
  var offset: Int

  /// The token as it is named in an error.
  var text: String {
    switch kind {
    case .number(_, let text), .name(let text): text
    case .function(let function): function.rawValue
    case .symbol(let symbol): String(symbol)
    case .comparison(let comparison): comparison.sign
    case .and: "且"
    case .or: "或"
    case .not: "非"
    }
  }
}

/// Cuts a formula into tokens; full-width marks count as their ASCII forms.
struct FormulaLexer {
  private let characters: [Character]
  private var offset = 0

  init(_ text: String) { characters = text.map(\.halfWidth) }

  static func tokens(of text: String) throws(FormulaFault) -> [FormulaToken] {
    var lexer = FormulaLexer(text)
    var tokens: [FormulaToken] = []
    while let token = try lexer.next() { tokens.append(token) }
    return tokens
  }

  private var current: Character? { offset < characters.count ? characters[offset] : nil }

  private mutating func next() throws(FormulaFault) -> FormulaToken? {
    while let character = current, character.isWhitespace { offset += 1 }
    let start = offset
    guard let character = current else { return nil }
    if character.isASCII, character.isNumber {
      return FormulaToken(kind: try number(), offset: start)
    }
    if character.isLetter || character == "_" {
      return FormulaToken(kind: word(), offset: start)
    }
    offset += 1
    return FormulaToken(kind: try symbol(character, at: start), offset: start)
  }

  private mutating func number() throws(FormulaFault) -> FormulaToken.Kind {
    let start = offset
    while let character = current, character.isASCII, character.isNumber || character == "." {
      offset += 1
    }
    var text = String(characters[start..<offset])
    guard let number = DecimalNumber(text) else {
      throw FormulaFault(.unreadableNumber(text), at: start)
    }
    guard current == "%" else { return .number(number.exact, text: text) }
    offset += 1
    text += "%"
    return .number(number.exact.divided(by: Rational(100)) ?? .zero, text: text)
  }

  private mutating func word() -> FormulaToken.Kind {
    let start = offset
    while let character = current, character.isLetter || character.isNumber || character == "_" {
      offset += 1
    }
    let text = String(characters[start..<offset])
    switch text {
    case "and", "且": return .and
    case "or", "或": return .or
    case "not", "非": return .not
    default:
      guard let function = FormulaFunction(named: text) else { return .name(text) }
      // Inputs of older rubrics may be called `count`; only a bracket makes it a function.
      return function.takesList && !isBeforeBracket ? .name(text) : .function(function)
    }
  }

  private var isBeforeBracket: Bool {
    characters[offset...].first { !$0.isWhitespace } == "("
  }

  private mutating func symbol(
    _ character: Character, at start: Int
  ) throws(FormulaFault) -> FormulaToken.Kind {
    switch character {
    case "+", "-", "*", "/", "(", ")", ",": return .symbol(character)
    case "×": return .symbol("*")
    case "÷": return .symbol("/")
    case "−": return .symbol("-")
    case "≤": return .comparison(.lessOrEqual)
    case "≥": return .comparison(.greaterOrEqual)
    case "≠": return .comparison(.notEqual)
    case "<": return .comparison(followed(by: "=") ? .lessOrEqual : .less)
    case ">": return .comparison(followed(by: "=") ? .greaterOrEqual : .greater)
    case "=":
      _ = followed(by: "=")
      return .comparison(.equal)
    case "!" where current == "=":
      offset += 1
      return .comparison(.notEqual)
    default: throw FormulaFault(.unexpected(String(character)), at: start)
    }
  }

  private mutating func followed(by character: Character) -> Bool {
    guard current == character else { return false }
    offset += 1
    return true
  }
}
