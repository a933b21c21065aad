/// Reads and computes an arithmetic expression as people print it.
struct ExpressionParser {
  struct Parsed {
    var value: Rational
    var operations: Int
    /// It ends in ×100 without a percent sign.
    var isTimesHundred = false
    var hasUnits = false
    var hasPercent = false
  }

  let prose: Prose
  private let end: Int
  private var offset: Int
  private var operations = 0
  private var hasUnits = false
  private var hasPercent = false
  private var isTimesHundred = false
  private var depth = 0
  private static let deepest = 8

  init(prose: Prose, range: Range<Int>) {
    self.prose = prose
    offset = range.lowerBound
    end = range.upperBound
  }

  /// The whole range as one expression, or nil.
  mutating func parse() -> Parsed? {
    guard let value = sum(), current == nil else { return nil }
    return Parsed(
      value: value, operations: operations, isTimesHundred: isTimesHundred, hasUnits: hasUnits,
      hasPercent: hasPercent)
  }

  /// The next character that is no blank, in half width.
  private var current: UInt32? {
    mutating get {
      while offset < end, prose[offset].isBlank { offset += 1 }
      return offset < end ? prose.narrow(offset) : nil
    }
  }

  private mutating func sum() -> Rational? {
    let isNegative = current == 0x2D || current == 0x2212
    if isNegative { offset += 1 }
    guard let first = product() else { return nil }
    var total = isNegative ? -first : first
    while let sign = current, sign == 0x2B || sign == 0x2D || sign == 0x2212 {
      offset += 1
      operations += 1
      isTimesHundred = false
      guard let next = product() else { return nil }
      total = sign == 0x2B ? total + next : total - next
    }
    return total
  }

  private mutating func product() -> Rational? {
    guard var total = factor() else { return nil }
    while let sign = current, [0x2A, 0x2F, 0xD7, 0xF7].contains(sign) {
      offset += 1
      operations += 1
      let hadPercent = hasPercent
      guard let next = factor() else { return nil }
      let isTimes = sign == 0x2A || sign == 0xD7
      isTimesHundred = isTimes && next == Rational(100) && hadPercent == hasPercent
      guard let product = isTimes ? total * next : total.divided(by: next) else { return nil }
      total = product
    }
    return total
  }

  private mutating func factor() -> Rational? {
    guard let first = current else { return nil }
    if first == 0x28 || first == 0x5B { return bracket() }
    guard let (end, number, _) = QuantityScanner(prose: prose).digits(at: offset), end <= self.end
    else { return nil }
    offset = end
    return number * unit()
  }

  private mutating func bracket() -> Rational? {
    depth += 1
    defer { depth -= 1 }
    guard depth < ExpressionParser.deepest else { return nil }
    offset += 1
    guard let inner = sum(), let close = current, close == 0x29 || close == 0x5D else {
      return nil
    }
    offset += 1
    return inner
  }

  /// What the unit behind a number multiplies it by.
  private mutating func unit() -> Rational {
    let (unit, end) = QuantityScanner(prose: prose).unit(behind: offset)
    guard end <= self.end else { return .one }
    switch unit {
    case .percent:
      hasPercent = true
      offset = end
      return Rational(1, over: 100) ?? .one
    case .yuan(let scale):
      hasUnits = true
      offset = end
      return Rational(scale)
    case .count:
      offset = end
      return .one
    case .percentagePoints, .points, .year, .calendar, .none: return .one
    }
  }
}
