/// Why an entry is no number of the wanted kind.
public enum EntryFault: Error, Hashable, Sendable {
  /// A character that no number has, counted from 0.
  case unexpected(Character, at: Int)
  case unfinished
  /// Separators must stand before groups of three digits.
  case misplacedSeparator
  case tooManyPlaces(allowed: Int)
  case negative
  case tooLarge(maximum: DecimalNumber)
  case notYesNo
  /// A unit that does not belong to the fact: 万 behind a count of people.
  case wrongUnit(String)
}

/// Reads numbers as people type them (金额录入).
///
/// `192,802,080.44` · `19280.21万` · `1.93亿元` · `=538.05万+18839.99万` · full-width digits and
/// marks. Exact; nothing is rounded.
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
    var reader = AmountReader(text, unit: unit)
    return DecimalNumber(exact: try reader.sum())
  }

  private var current: Character? { offset < characters.count ? characters[offset] : nil }

  private mutating func skipBlanks() {
    while let character = current, character == " " { offset += 1 }
  }

  private mutating func take(_ wanted: Set<Character>) -> Character? {
    skipBlanks()
    guard let character = current, wanted.contains(character) else { return nil }
    offset += 1
    return character
  }

  private mutating func sum() throws(EntryFault) -> Rational {
    let isExpression = take(["="]) != nil
    var total = try signedTerm()
    while isExpression, let sign = take(["+", "-", "−"]) {
      let next = try term()
      total = sign == "+" ? total + next : total - next
    }
    skipBlanks()
    if let character = current { throw .unexpected(character, at: offset) }
    return total
  }

  private mutating func signedTerm() throws(EntryFault) -> Rational {
    let isNegative = take(["-", "−"]) != nil
    let value = try term()
    return isNegative ? -value : value
  }

  private mutating func term() throws(EntryFault) -> Rational {
    let number = try digits()
    return number.exact * (try scale())
  }

  /// Digits with an optional point, separators only before groups of three.
  private mutating func digits() throws(EntryFault) -> DecimalNumber {
    skipBlanks()
    let start = offset
    while let character = current, character.isASCII && character.isNumber
      || [",", ".", "，", "。"].contains(character)
    {
      offset += 1
    }
    let text = String(characters[start..<offset].map(AmountReader.plainMark))
    guard !text.isEmpty else {
      guard let character = current else { throw .unfinished }
      throw .unexpected(character, at: offset)
    }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2 else { throw .unexpected(".", at: offset - 1) }
    let groups = parts[0].split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped =
      groups.count == 1
      || ((1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 })
    guard isGrouped, parts.count == 1 || !parts[1].contains(",") else { throw .misplacedSeparator }
    let fraction = parts.count == 2 ? parts[1] : ""
    let whole = groups.joined().isEmpty ? "0" : groups.joined()
    let plain = fraction.isEmpty ? whole : "\(whole).\(fraction)"
    guard let number = DecimalNumber(plain) else { throw .unfinished }
    return number
  }

  private static func plainMark(_ character: Character) -> Character {
    switch character {
    case "，": ","
    case "。": "."
    default: character
    }
  }

  /// The unit behind a number as a factor of the fact's own unit.
  private mutating func scale() throws(EntryFault) -> Rational {
    skipBlanks()
    let start = offset
    while let character = current, !["+", "-", "−", " "].contains(character) { offset += 1 }
    let typed = String(characters[start..<offset])
    switch (typed, unit) {
    case ("", _), (unit, _): return .one
    case ("万", "元"), ("万元", "元"): return Rational(10_000)
    case ("亿", "元"), ("亿元", "元"): return Rational(100_000_000)
    case ("千元", "元"): return Rational(1_000)
    default:
      guard typed.allSatisfy(\.isChineseOrPercent) else {
        throw .unexpected(characters[start], at: start)
      }
      throw .wrongUnit(typed)
    }
  }
}

extension Character {
  fileprivate var isChineseOrPercent: Bool { self == "%" || (isLetter && !isASCII) }
}
