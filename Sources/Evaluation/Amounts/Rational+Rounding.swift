import BigInt

/// How a number is brought to a number of places (舍入方式).
public enum Rounding: Hashable, Sendable {
  /// Half away from zero (四舍五入).
  case halfUp
  /// Towards minus infinity (向下取整).
  case down
  /// Towards plus infinity (向上取整).
  case up
}

extension Rational {
  /// The nearest number with that many decimal places.
  public func rounded(places: Int, _ rounding: Rounding = .halfUp) -> Rational {
    guard case .small(let numerator, let denominator) = form, places <= Rational.smallPlaces else {
      let scale = BigInt(10).power(max(places, 0))
      return Rational(reducing: scaled(by: scale, rounding), over: scale)
    }
    let scale = Rational.powerOfTen(places)
    let scaled = Rational.quotient(
      Int128(numerator) * scale, over: Int128(denominator), rounding)
    return Rational(reducing: scaled, over: scale)
  }

  /// As many places as a small numerator can be multiplied by within 128 bits.
  private static let smallPlaces = 12

  private static func powerOfTen(_ places: Int) -> Int128 {
    (0..<max(places, 0)).reduce(1) { scale, _ in scale * 10 }
  }

  public var floor: Rational { rounded(places: 0, .down) }
  public var ceiling: Rational { rounded(places: 0, .up) }

  /// The whole part as `Int`, or nil when it does not fit or there is a fraction.
  public var whole: Int? { isWhole ? Int(exactly: numerator) : nil }

  /// `self × scale` as a whole number.
  private func scaled(by scale: BigInt, _ rounding: Rounding) -> BigInt {
    Rational.quotient(numerator * scale, over: denominator, rounding)
  }

  private static func quotient<Whole: SignedInteger>(
    _ numerator: Whole, over denominator: Whole, _ rounding: Rounding
  ) -> Whole {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    guard remainder != 0 else { return quotient }
    return switch rounding {
    case .halfUp:
      remainder.magnitude * 2 >= denominator.magnitude
        ? quotient + numerator.signum() : quotient
    case .down: numerator < 0 ? quotient - 1 : quotient
    case .up: numerator < 0 ? quotient : quotient + 1
    }
  }
}

extension Rational {
  /// Decimal digits with exactly that many places, rounded half up: `-0.99`, `1516017.00`.
  ///
  /// A value that rounds to zero carries no sign.
  public func decimalText(places: Int) -> String {
    printed(places: places)?.text ?? longText(places: places)
  }

  /// At most that many places, rounded half up, without trailing zeros: `27.5`, `4`.
  public func shortText(places: Int) -> String {
    printed(places: places)?.withoutTrailingZeros.text ?? longShortText(places: places)
  }

  /// Digits in groups of three: `192,802,080.44`.
  public func groupedText(places: Int) -> String {
    printed(places: places, isGrouped: true)?.text ?? longText(places: places).groupedByThree
  }

  /// The fraction as it stands: `-2/3`, or whole: `7`.
  public var fractionText: String { isWhole ? "\(numerator)" : "\(numerator)/\(denominator)" }

  /// The digits, where they fit a machine word.
  private func printed(places: Int, isGrouped: Bool = false) -> PrintedDigits? {
    guard case .small(let numerator, let denominator) = form, places <= Rational.smallPlaces else {
      return nil
    }
    let places = max(places, 0)
    let scale = (0..<places).reduce(UInt(1)) { scale, _ in scale &* 10 }
    let (product, isTooLarge) = numerator.magnitude.multipliedReportingOverflow(by: scale)
    guard !isTooLarge else { return nil }
    let divisor = denominator.magnitude
    let (quotient, remainder) = product.quotientAndRemainder(dividingBy: divisor)
    // A quotient that could overflow has the divisor 1, and nothing remains to be rounded.
    return PrintedDigits(
      units: remainder >= divisor - remainder ? quotient + 1 : quotient,
      isNegative: numerator < 0, places: places, isGrouped: isGrouped)
  }
}

/// The same for numbers of any size.
extension Rational {
  func longText(places: Int) -> String {
    let digits = String(scaled(by: BigInt(10).power(max(places, 0)), .halfUp).magnitude)
    let sign = isNegative && digits.contains { $0 != "0" } ? "-" : ""
    guard places > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(places + 1 - digits.count, 0)) + digits
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }

  func longShortText(places: Int) -> String {
    var text = longText(places: places)
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}
