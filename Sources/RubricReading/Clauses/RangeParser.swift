import Evaluation

/// Reads a condition on a value: 预算完成率≥95%, 80%（含）-90%, 大于10%且不超过20%的.
struct RangeParser {
  private let tokens: [Token]
  private var index = 0
  private var range = ValueRange()

  private init(_ tokens: ArraySlice<Token>) { self.tokens = Array(tokens) }

  /// The range, or nothing where anything is left over.
  static func range(_ tokens: ArraySlice<Token>) -> ValueRange? {
    var parser = RangeParser(tokens)
    return parser.whole()
  }

  private mutating func whole() -> ValueRange? {
    let front = takeTexts()
    range.isOfSize = front.hasSuffix("±") || front.hasSuffix("正负")
    range.subject = Subject.plain(front)
    guard takeInterval() || takeBounds(), takeTail() else { return nil }
    guard let lower = range.lower, let upper = range.upper else { return range }
    guard lower.value < upper.value || range.isPoint else { return nil }
    return range
  }

  private var kind: Token.Kind? { index < tokens.count ? tokens[index].kind : nil }

  private mutating func takeTexts() -> String {
    var text = ""
    while index < tokens.count {
      if let part = tokens[index].text {
        text += part
      } else if case .maximum = tokens[index].kind {
        return ""
      } else {
        break
      }
      index += 1
    }
    return text
  }

  private mutating func take(_ wanted: Token.Kind) -> Bool {
    guard kind == wanted else { return false }
    index += 1
    return true
  }

  private mutating func takeNumber() -> (Rational, NumberUnit)? {
    guard case .number(let value, let unit)? = kind else { return nil }
    index += 1
    return (value, unit)
  }

  /// （含）, or （含95%） behind that very bound.
  private mutating func takeInclusion(of bound: Rational) -> Bool? {
    guard case .inclusion(let isIn, let named)? = kind, named.isEmpty || named == [bound] else {
      return nil
    }
    index += 1
    return isIn
  }

  private mutating func takeComparison() -> Comparison? {
    guard case .comparison(let comparison)? = kind else { return nil }
    index += 1
    return comparison
  }

  private mutating func takeSide() -> (Side, Bool)? {
    guard case .side(let side, let isExplicit)? = kind else { return nil }
    index += 1
    return (side, isExplicit)
  }

  /// [80%,90%).
  private mutating func takeInterval() -> Bool {
    let start = index
    guard case .sign(let open)? = kind, open == "[" || open == "(" else { return false }
    index += 1
    guard let low = takeNumber(), take(.comma) || take(.dash) || take(.sign("-")),
      let high = takeNumber(), case .sign(let close)? = kind, close == "]" || close == ")"
    else {
      index = start
      return false
    }
    index += 1
    let unit = high.1
    range.lower = .init(
      value: RangeParser.scaled(low, as: unit), isClosed: open == "[", force: .explicit, unit: unit)
    range.upper = .init(value: high.0, isClosed: close == "]", force: .explicit, unit: unit)
    return true
  }

  /// 90-95% says its unit once.
  private static func scaled(_ number: (Rational, NumberUnit), as unit: NumberUnit) -> Rational {
    guard number.1 == .bare, unit == .percent else { return number.0 }
    return NumberScanner.share(number.0)
  }

  /// Bounds one behind the other, each on another side.
  private mutating func takeBounds() -> Bool {
    guard takeBound() else { return false }
    while index < tokens.count {
      let start = index
      skipJoint()
      guard takeBound() else {
        index = start
        return true
      }
    }
    return true
  }

  private mutating func skipJoint() {
    while let kind {
      switch kind {
      case .comma, .enumeration: index += 1
      case .text(let text) where RangeParser.joints.contains(text): index += 1
      default: return
      }
    }
  }

  private static let joints: Set<String> = [
    "且", "并且", "但", "同时", "而", "并", "但是", "的且", "时且", "的,且",
  ]

  private mutating func takeBound() -> Bool {
    if let comparison = takeComparison() { return takeCompared(comparison) }
    guard let number = takeNumber() else { return false }
    let inclusion = takeInclusion(of: number.0)
    if take(.dash) { return takeSpan(from: number, inclusion) }
    if let (side, isExplicit) = takeSide() {
      return set(side, number, isExplicit: isExplicit, takeInclusion(of: number.0) ?? inclusion)
    }
    if let comparison = takeComparison() {
      guard set(comparison.mirrored, number) else { return false }
      if index < tokens.count, let subject = tokens[index].text {
        range.subject = Subject.plain(subject)
        index += 1
      }
      guard let second = takeComparison() else { return true }
      return takeCompared(second)
    }
    return setPoint(number)
  }

  private mutating func takeCompared(_ comparison: Comparison) -> Bool {
    guard let number = takeNumber() else { return false }
    let inclusion = takeInclusion(of: number.0)
    if comparison == .equal, take(.dash) { return takeSpan(from: number, inclusion) }
    guard let (side, isExplicit) = takeSide() else {
      return set(comparison, number, inclusion)
    }
    let behind = takeInclusion(of: number.0) ?? inclusion
    switch (comparison, side) {
    // 达到95%以上, 为95%以上.
    case (.atLeast, .orMore), (.atMost, .orLess), (.above, .orMore), (.below, .orLess):
      return set(comparison, number, behind)
    case (.equal, _): return set(side, number, isExplicit: isExplicit, behind)
    case (.atLeast, .orLess), (.above, .orLess), (.atMost, .orMore), (.below, .orMore): return false
    }
  }

  private mutating func takeSpan(from low: (Rational, NumberUnit), _ lowIn: Bool?) -> Bool {
    guard let high = takeNumber() else { return false }
    var highIn = takeInclusion(of: high.0)
    if case .side(.orLess, _)? = kind { index += 1 }
    // 80%-90%（含80%） names the bound that stands further away.
    let lowIn = lowIn ?? takeInclusion(of: RangeParser.scaled(low, as: high.1))
    highIn = highIn ?? takeInclusion(of: high.0)
    guard range.lower == nil, range.upper == nil else { return false }
    range.lower = .init(
      value: RangeParser.scaled(low, as: high.1), isClosed: lowIn ?? true,
      force: lowIn == nil ? .none : .explicit, unit: high.1)
    range.upper = .init(
      value: high.0, isClosed: highIn ?? true, force: highIn == nil ? .none : .explicit,
      unit: high.1)
    if let lower = range.lower, let upper = range.upper, lower.value > upper.value {
      // 95%-90%: told from the top.
      (range.lower, range.upper) = (upper, lower)
    }
    return true
  }

  private mutating func setPoint(_ number: (Rational, NumberUnit)) -> Bool {
    guard range.lower == nil, range.upper == nil else { return false }
    return set(.equal, number)
  }

  private mutating func set(
    _ comparison: Comparison, _ number: (Rational, NumberUnit), _ inclusion: Bool? = nil
  ) -> Bool {
    var limit = ValueRange.Limit(number.0, comparison, number.1)
    if let inclusion { limit.isClosed = inclusion }
    switch comparison {
    case .atLeast, .above: return setLower(limit)
    case .atMost, .below: return setUpper(limit)
    case .equal: return setLower(limit) && setUpper(limit)
    }
  }

  private mutating func set(
    _ side: Side, _ number: (Rational, NumberUnit), isExplicit: Bool, _ inclusion: Bool?
  ) -> Bool {
    let limit = ValueRange.Limit(
      value: number.0, isClosed: inclusion ?? true,
      force: isExplicit || inclusion != nil ? .explicit : .law, unit: number.1)
    switch side {
    case .orMore: return setLower(limit)
    case .orLess: return setUpper(limit)
    }
  }

  private mutating func setLower(_ limit: ValueRange.Limit) -> Bool {
    guard range.lower == nil else { return false }
    range.lower = limit
    return true
  }

  private mutating func setUpper(_ limit: ValueRange.Limit) -> Bool {
    guard range.upper == nil else { return false }
    range.upper = limit
    return true
  }

  /// 90%至110%之间（含90%和110%）, 60%至95%之间（含60%）.
  private mutating func close(_ named: [Rational], _ isIn: Bool) -> Bool {
    guard !named.isEmpty, named.allSatisfy({ $0 == range.lower?.value || $0 == range.upper?.value })
    else { return false }
    if let lower = range.lower, named.contains(lower.value) {
      range.lower?.isClosed = isIn
      range.lower?.force = .explicit
    }
    if let upper = range.upper, named.contains(upper.value) {
      range.upper?.isClosed = isIn
      range.upper?.force = .explicit
    }
    return true
  }

  /// What may stand behind a range without changing it.
  private mutating func takeTail() -> Bool {
    while index < tokens.count {
      let token = tokens[index]
      if case .inclusion(let isIn, let named) = token.kind, close(named, isIn) {
        index += 1
        continue
      }
      guard token.isMark || token.text.map({ Subject.tails.contains($0) }) ?? false else {
        return false
      }
      index += 1
    }
    return true
  }
}
