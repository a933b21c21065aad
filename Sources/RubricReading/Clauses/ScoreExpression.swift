import Evaluation

/// Reads the right side of 得分=…: names, numbers, + - × ÷, brackets; 分值 is the maximum.
struct ScoreExpression {
  private let tokens: [Token]
  private let maximum: Rational
  private var index = 0

  private init(_ tokens: ArraySlice<Token>, _ maximum: Rational) {
    self.tokens = Array(tokens)
    self.maximum = maximum
  }

  /// The formula, or nothing where anything is left over.
  static func formula(_ tokens: ArraySlice<Token>, maximum: Rational) -> Formula? {
    var expression = ScoreExpression(PerParser.trimmedMarks(tokens), maximum)
    guard let formula = expression.sum(), expression.index == expression.tokens.count else {
      return nil
    }
    return formula
  }

  private var kind: Token.Kind? { index < tokens.count ? tokens[index].kind : nil }

  private mutating func takeSign(_ signs: String) -> Character? {
    switch kind {
    case .sign(let sign) where signs.contains(sign):
      index += 1
      return sign
    case .dash where signs.contains("-"):
      index += 1
      return "-"
    default: return nil
    }
  }

  private mutating func sum() -> Formula? {
    guard var left = product() else { return nil }
    while let sign = takeSign("+-") {
      guard let right = product() else { return nil }
      left = .binary(left, sign == "+" ? .add : .subtract, right)
    }
    return left
  }

  private mutating func product() -> Formula? {
    guard var left = single() else { return nil }
    while let sign = takeSign("×÷") {
      guard let right = single() else { return nil }
      left = .binary(left, sign == "×" ? .multiply : .divide, right)
    }
    return left
  }

  private mutating func single() -> Formula? {
    if let open = takeSign("([|") {
      guard let inner = sum(), takeSign(")]|") != nil else { return nil }
      return open == "|" ? .call(.abs, [inner]) : inner
    }
    switch kind {
    case .number(let value, let unit):
      index += 1
      if case .things = unit { return nil }
      return .written(value, as: unit)
    case .maximum:
      index += 1
      return .written(maximum)
    case .text: return name()
    default: return nil
    }
  }

  /// A name goes on until a sign.
  private mutating func name() -> Formula? {
    var text = ""
    while let part = index < tokens.count ? tokens[index].text : nil {
      text += part
      index += 1
    }
    guard !ScoreExpression.conjunctions.contains(where: { text.contains($0) }) else { return nil }
    let label = Subject.label(text)
    guard !label.isEmpty, label.first?.isASCIIDigit == false, label.count <= 24 else { return nil }
    return .name(label)
  }

  private static let conjunctions = ["的,", "如果", "并", "且", "若", "其中", "扣", "加"]
}

extension PerParser {
  static func trimmedMarks(_ tokens: ArraySlice<Token>) -> ArraySlice<Token> {
    var rest = tokens
    while let first = rest.first, first.isMark { rest.removeFirst() }
    while let last = rest.last, last.isMark { rest.removeLast() }
    return rest
  }
}
