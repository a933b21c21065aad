import Text

/// Why an entry is no number of the wanted kind.
public indirect enum EntryFault: Error, Hashable, Sendable {
  /// A character that no number has, counted from 0.
  case unexpected(Character, at: Int)
  case unfinished
  /// Nothing can be divided by 0.
  case zeroDivisor
  /// More digits than any number here has.
  case tooManyDigits(maximum: Int)
  /// Separators must stand before groups of three digits.
  case misplacedSeparator
  case tooManyPlaces(allowed: Int)
  case negative
  case tooLarge(maximum: DecimalNumber)
  case notYesNo
  /// A unit that does not belong to the fact: 万 behind a count of people.
  case wrongUnit(String)
  /// One figure of a list, counted from 1.
  case figure(Int, EntryFault)
  case tooManyFigures(maximum: Int)
}

/// Reads numbers as people type them (金额录入).
///
/// `192,802,080.44` · `￥19280.21万` · `1.93亿元` · `=538.05万+18839.99万` · `=12×3.5万÷2` · full-width
/// digits and marks. Exact; nothing is rounded.
struct AmountReader {
  private let characters: [Character]
  private var offset = 0
  private let unit: String

  private init(_ text: String, unit: String) {
    characters = text.map(\.halfWidth)
    self.unit = unit
  }

  /// The exact value in the given unit.
  static func read(_ text: String, unit: String) throws(EntryFault) -> DecimalNumber {
    // Nothing but digits, as most entries are, means the same and is read byte by byte.
    if let number = DecimalNumber(text) { return number }
    var reader = AmountReader(text, unit: unit)
    return DecimalNumber(exact: try reader.sum())
  }

  private var current: Character? { offset < characters.count ? characters[offset] : nil }

  private mutating func skipBlanks() {
    while let character = current, character.isWhitespace { offset += 1 }
  }

  private mutating func take(_ wanted: [Character]) -> Character? {
    skipBlanks()
    guard let character = current, wanted.contains(character) else { return nil }
    offset += 1
    return character
  }

  private mutating func sum() throws(EntryFault) -> Rational {
    let isExpression = take(["="]) != nil
    var total = try signedTerm(isExpression)
    while isExpression, let sign = take(["+", "-", "−"]) {
      let next = try product(true)
      total = sign == "+" ? total + next : total - next
    }
    skipBlanks()
    if let character = current { throw .unexpected(character, at: offset) }
    return total
  }

  private mutating func signedTerm(_ isExpression: Bool) throws(EntryFault) -> Rational {
    let isNegative = take(["-", "−"]) != nil
    let value = try product(isExpression)
    return isNegative ? -value : value
  }

  /// Numbers multiplied and divided, from the left.
  private mutating func product(_ isExpression: Bool) throws(EntryFault) -> Rational {
    var value = try term()
    while isExpression, let sign = take(["×", "*", "÷", "/"]) {
      let next = try term()
      guard sign == "÷" || sign == "/" else {
        value = value * next
        continue
      }
      guard let quotient = value.divided(by: next) else { throw .zeroDivisor }
      value = quotient
    }
    return value
  }

  private mutating func term() throws(EntryFault) -> Rational {
    // People type an amount with its sign; of anything else than money it is none.
    if unit == "元" { _ = take(["￥", "¥"]) }
    let number = try digits()
    return number.exact * (try scale())
  }

  /// Digits with an optional point, separators only before groups of three.
  private mutating func digits() throws(EntryFault) -> DecimalNumber {
    skipBlanks()
    let start = offset
    while let character = current, character.isDigitOrMark { offset += 1 }
    let parts = characters[start..<offset].map(\.plainMark)
      .split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2 else {
      throw .unexpected(".", at: start + parts[0].count + 1 + parts[1].count)
    }
    let whole = try AmountReader.ungrouped(parts[0])
    let fraction = parts.count == 2 ? parts[1] : []
    guard !fraction.contains(",") else { throw .misplacedSeparator }
    guard !(whole.isEmpty && fraction.isEmpty) else {
      guard offset == start, let character = current else { throw .unfinished }
      throw .unexpected(character, at: offset)
    }
    let plain = (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + String(fraction))
    guard let number = DecimalNumber(plain) else {
      throw .tooManyDigits(maximum: DecimalNumber.maximumDigits)
    }
    return number
  }

  /// The digits before the point, their separators checked and dropped.
  private static func ungrouped(_ digits: ArraySlice<Character>) throws(EntryFault) -> String {
    let groups = digits.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1 else { return String(digits) }
    guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { throw .misplacedSeparator }
    return String(groups.joined())
  }

  /// The unit behind a number as a factor of the fact's own unit.
  private mutating func scale() throws(EntryFault) -> Rational {
    skipBlanks()
    let start = offset
    while let character = current, character.isUnit { offset += 1 }
    let typed = String(characters[start..<offset])
    switch (typed, unit) {
    case ("", _), (unit, _): return .one
    case ("万", "元"), ("万元", "元"): return Rational(10_000)
    case ("亿", "元"), ("亿元", "元"): return Rational(100_000_000)
    case ("千元", "元"): return Rational(1_000)
    default: throw .wrongUnit(typed)
    }
  }
}

extension Character {
  fileprivate var isDigitOrMark: Bool {
    (isASCII && isNumber) || self == "," || self == "." || self == "。"
  }

  /// `.` for the Chinese full stop, which input methods give for the point.
  fileprivate var plainMark: Character { self == "。" ? "." : self }

  fileprivate var isUnit: Bool { self == "%" || (isLetter && !isASCII) }
}
