extension Formula {
  /// The longest formula, in characters.
  public static let maximumLength = 2_000
  /// The deepest nesting of brackets, signs and functions.
  public static let maximumDepth = 40

  /// Reads a formula as a rubric file writes it.
  public init(parsing text: String) throws(FormulaFault) {
    guard text.count <= Formula.maximumLength else { throw FormulaFault(.tooLarge, at: 0) }
    var parser = FormulaParser(tokens: try FormulaLexer.tokens(of: text), end: text.count)
    self = try parser.whole()
  }
}

/// Recursive descent, one method a level of precedence.
struct FormulaParser {
  let tokens: [FormulaToken]
  let end: Int
  private var index = 0
  private var depth = 0

  init(tokens: [FormulaToken], end: Int) {
    self.tokens = tokens
    self.end = end
  }

  mutating func whole() throws(FormulaFault) -> Formula {
    guard !tokens.isEmpty else { throw FormulaFault(.empty, at: 0) }
    let formula = try disjunction()
    guard let rest = peek else { return formula }
    throw FormulaFault(.unexpected(rest.text), at: rest.offset)
  }

  private var peek: FormulaToken? { index < tokens.count ? tokens[index] : nil }

  private mutating func take(_ kind: FormulaToken.Kind) -> Bool {
    guard peek?.kind == kind else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ symbol: Character) throws(FormulaFault) {
    guard !take(.symbol(symbol)) else { return }
    throw unexpected
  }

  private var unexpected: FormulaFault {
    guard let token = peek else { return FormulaFault(.unexpectedEnd, at: end) }
    return FormulaFault(.unexpected(token.text), at: token.offset)
  }

  private mutating func disjunction() throws(FormulaFault) -> Formula {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Formula.maximumDepth else {
      throw FormulaFault(.tooLarge, at: peek?.offset ?? end)
    }
    var left = try conjunction()
    while take(.or) { left = .binary(left, .or, try conjunction()) }
    return left
  }

  private mutating func conjunction() throws(FormulaFault) -> Formula {
    var left = try negation()
    while take(.and) { left = .binary(left, .and, try negation()) }
    return left
  }

  private mutating func negation() throws(FormulaFault) -> Formula {
    var count = 0
    while take(.not) { count += 1 }
    let inner = try comparison()
    return count.isMultiple(of: 2) ? inner : .not(inner)
  }

  private mutating func comparison() throws(FormulaFault) -> Formula {
    let left = try sum()
    guard case .comparison(let comparison) = peek?.kind else { return left }
    index += 1
    return .binary(left, comparison, try sum())
  }

  private mutating func sum() throws(FormulaFault) -> Formula {
    var left = try product()
    while true {
      if take(.symbol("+")) {
        left = .binary(left, .add, try product())
      } else if take(.symbol("-")) {
        left = .binary(left, .subtract, try product())
      } else {
        return left
      }
    }
  }

  private mutating func product() throws(FormulaFault) -> Formula {
    var left = try sign()
    while true {
      if take(.symbol("*")) {
        left = .binary(left, .multiply, try sign())
      } else if take(.symbol("/")) {
        left = .binary(left, .divide, try sign())
      } else {
        return left
      }
    }
  }

  private mutating func sign() throws(FormulaFault) -> Formula {
    var isNegative = false
    while take(.symbol("-")) { isNegative.toggle() }
    let inner = try primary()
    return isNegative ? .negated(inner) : inner
  }

  private mutating func primary() throws(FormulaFault) -> Formula {
    guard let token = peek else { throw unexpected }
    index += 1
    switch token.kind {
    case .number(let value, let text): return .number(value, text: text)
    case .name(let name): return .name(name)
    case .function(let function): return try call(function, at: token.offset)
    case .symbol("("):
      let inner = try disjunction()
      try expect(")")
      return inner
    case .symbol, .comparison, .and, .or, .not:
      throw FormulaFault(.unexpected(token.text), at: token.offset)
    }
  }

  private mutating func call(
    _ function: FormulaFunction, at offset: Int
  ) throws(FormulaFault) -> Formula {
    try expect("(")
    let start = peek?.offset ?? end
    var arguments = [try disjunction()]
    while take(.symbol(",")) { arguments.append(try disjunction()) }
    try expect(")")
    guard function.argumentCounts.contains(arguments.count) else {
      throw FormulaFault(
        .wrongArgumentCount(function.rawValue, expected: function.argumentWords), at: offset)
    }
    if function.takesList, !arguments[0].isName {
      throw FormulaFault(.listWanted(function.rawValue), at: start)
    }
    return .call(function, arguments)
  }
}

extension Formula {
  fileprivate var isName: Bool {
    switch self {
    case .name: true
    case .number, .negated, .binary, .not, .call: false
    }
  }
}

extension FormulaFunction {
  /// How many arguments it takes.
  var argumentCounts: ClosedRange<Int> {
    switch self {
    case .min, .max: 2...20
    case .abs, .floor, .ceil, .sum, .count: 1...1
    case .round: 1...2
    case .choose: 3...3
    }
  }

  fileprivate var argumentWords: String {
    switch self {
    case .min, .max: " 2 至 20 "
    case .abs, .floor, .ceil, .sum, .count: " 1 "
    case .round: " 1 或 2 "
    case .choose: " 3 "
    }
  }
}

extension BinaryOperator {
  /// As formulas show it to people.
  public var sign: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "×"
    case .divide: "÷"
    case .less: "<"
    case .lessOrEqual: "≤"
    case .greater: ">"
    case .greaterOrEqual: "≥"
    case .equal: "="
    case .notEqual: "≠"
    case .and: " 且 "
    case .or: " 或 "
    }
  }
}
