import SeededChance

@testable import Evaluation

/// A sentence of some province with numbers left open, so that every draw of it is true.
///
/// `省 | 句子，{名}为数 | a=?300-900.2; t=a+b; r=%a/t.2 | t:parts-total`: what is drawn (from, to, places),
/// what follows, and which check has to notice which number being wrong.
struct OpenSentence {
  struct Number {
    var value: Rational
    var places: Int

    var text: String { value.decimalText(places: places) }
  }

  var province: String
  var sentence: String
  var definitions: [(name: String, text: String)]
  var faults: [(name: String, text: String)]

  init?(_ line: String) {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.trimmingSpaces }
    guard parts.count == 4 else { return nil }
    (province, sentence) = (parts[0], parts[1])
    definitions = parts[2].pairs(of: "=")
    faults = parts[3].pairs(of: ":")
  }

  func draw(_ random: inout Chance) throws -> [String: Number] {
    var drawn: [String: Number] = [:]
    for (name, text) in definitions { drawn[name] = try number(text, drawn, &random) }
    return drawn
  }

  func text(_ numbers: [String: Number]) -> String {
    numbers.reduce(sentence) { text, entry in
      text.split(separator: "{\(entry.key)}", omittingEmptySubsequences: false)
        .joined(separator: entry.value.text)
    }
  }

  /// The third digit mistyped; a share by three points, a small count by one.
  static func spoilt(_ number: Number, isRate: Bool) -> Number {
    if isRate {
      let step = number.value > Rational(50) ? -Rational(3) : Rational(3)
      return Number(value: number.value + step, places: number.places)
    }
    let digits = Array(number.text)
    let places = digits.indices.filter { digits[$0].isNumber }
    guard places.count > 2, let digit = digits[places[2]].wholeNumberValue else {
      return Number(value: number.value + .one, places: number.places)
    }
    var spoilt = digits
    spoilt[places[2]] = Character("\((digit + 5) % 10)")
    return Number(
      value: DecimalNumber(String(spoilt))?.exact ?? number.value, places: number.places)
  }

  private func number(
    _ text: String, _ drawn: [String: Number], _ random: inout Chance
  ) throws -> Number {
    if text.hasPrefix("?") { return try picked(from: text.dropFirst(), &random) }
    if text.hasPrefix("%") {
      let parts = text.dropFirst().split(separator: ".")
      let names = parts[0].split(separator: "/").map(String.init)
      let places = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
      let (part, whole) = (try drawn[names[0]].orThrow(), try drawn[names[1]].orThrow())
      let share = try part.value.divided(by: whole.value).orThrow() * Rational(100)
      return Number(value: share.rounded(places: places), places: places)
    }
    return try computed(text, drawn)
  }

  private func picked(from text: Substring, _ random: inout Chance) throws -> Number {
    let parts = text.split(separator: ".")
    let places = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let bounds = parts[0].split(separator: "-").compactMap { Int($0) }
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let drawn = Int.random(in: bounds[0] * scale...bounds[1] * scale, using: &random)
    return Number(value: try Rational(drawn, over: scale).orThrow(), places: places)
  }

  /// Sums, differences and products, from left to right.
  private func computed(_ text: String, _ drawn: [String: Number]) throws -> Number {
    var total: Number?
    var sign: Character = "+"
    var name = ""
    func operand() throws -> Number {
      if let number = drawn[name] { return number }
      let number = try DecimalNumber(name).orThrow()
      return Number(value: number.exact, places: number.places)
    }
    func joined() throws -> Number {
      let next = try operand()
      guard let before = total else { return next }
      let places = max(before.places, next.places)
      switch sign {
      case "-": return Number(value: before.value - next.value, places: places)
      case "*":
        return Number(value: before.value * next.value, places: before.places + next.places)
      default: return Number(value: before.value + next.value, places: places)
      }
    }
    for character in text {
      if "+-*".contains(character) {
        total = try joined()
        (sign, name) = (character, "")
      } else {
        name.append(character)
      }
    }
    return try joined()
  }
}

extension StringProtocol {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// The entries of `a=1; b=2`.
  fileprivate func pairs(of mark: Character) -> [(name: String, text: String)] {
    split(separator: ";").compactMap { entry in
      let parts = entry.split(separator: mark, maxSplits: 1).map { $0.trimmingSpaces }
      return parts.count == 2 ? (name: parts[0], text: parts[1]) : nil
    }
  }
}
