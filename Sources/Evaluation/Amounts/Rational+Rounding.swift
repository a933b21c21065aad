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
    let scale = BigInt(10).power(max(places, 0))
    return Rational(reducing: scaled(by: scale, rounding), over: scale)
  }

  public var floor: Rational { rounded(places: 0, .down) }
  public var ceiling: Rational { rounded(places: 0, .up) }

  /// The whole part as `Int`, or nothing when it does not fit or there is a fraction.
  public var whole: Int? { isWhole ? Int(exactly: numerator) : nil }

  /// `self × scale` as a whole number.
  private func scaled(by scale: BigInt, _ rounding: Rounding) -> BigInt {
    let (quotient, remainder) = (numerator * scale).quotientAndRemainder(dividingBy: denominator)
    guard !remainder.isZero else { return quotient }
    return switch rounding {
    case .halfUp:
      remainder.magnitude * 2 >= denominator.magnitude
        ? quotient + (isNegative ? -1 : 1) : quotient
    case .down: isNegative ? quotient - 1 : quotient
    case .up: isNegative ? quotient : quotient + 1
    }
  }
}

extension Rational {
  /// Decimal digits with exactly that many places, rounded half up: `-0.99`, `1516017.00`.
  ///
  /// A value that rounds to zero carries no sign.
  public func decimalText(places: Int) -> String {
    let digits = String(scaled(by: BigInt(10).power(max(places, 0)), .halfUp).magnitude)
    let sign = isNegative && digits.contains { $0 != "0" } ? "-" : ""
    guard places > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(places + 1 - digits.count, 0)) + digits
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }

  /// At most that many places, rounded half up, without trailing zeros: `27.5`, `4`.
  public func shortText(places: Int) -> String {
    var text = decimalText(places: places)
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// The fraction as it stands: `-2/3`, or whole: `7`.
  public var fractionText: String { isWhole ? "\(numerator)" : "\(numerator)/\(denominator)" }
}
