import BigInt

/// An exact number: a fraction in lowest terms with a positive denominator.
///
/// Nothing is ever rounded on the way; rounding happens where a number is shown
/// (see `decimalText(places:)`).
public struct Rational: Hashable, Sendable {
  let numerator: BigInt
  let denominator: BigInt

  public static let zero = Rational(0)
  public static let one = Rational(1)

  public init(_ whole: Int) {
    numerator = BigInt(whole)
    denominator = 1
  }

  /// The quotient of two whole numbers, or nothing when the second is zero.
  public init?(_ numerator: Int, over denominator: Int) {
    guard denominator != 0 else { return nil }
    self.init(reducing: BigInt(numerator), over: BigInt(denominator))
  }

  /// A fraction brought to lowest terms; the denominator must not be zero.
  init(reducing numerator: BigInt, over denominator: BigInt) {
    let sign: BigInt = denominator < 0 ? -1 : 1
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    self.numerator = divisor == 1 ? numerator * sign : numerator / divisor * sign
    self.denominator = divisor == 1 ? denominator * sign : denominator / divisor * sign
  }

  public var isZero: Bool { numerator.isZero }
  public var isNegative: Bool { numerator < 0 }
  public var isWhole: Bool { denominator == 1 }
  public var magnitude: Rational { isNegative ? -self : self }
}

extension Rational: Comparable {
  public static func < (left: Rational, right: Rational) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }
}

extension Rational {
  public static func + (left: Rational, right: Rational) -> Rational {
    guard left.denominator != right.denominator else {
      return Rational(reducing: left.numerator + right.numerator, over: left.denominator)
    }
    return Rational(
      reducing: left.numerator * right.denominator + right.numerator * left.denominator,
      over: left.denominator * right.denominator)
  }

  public static func - (left: Rational, right: Rational) -> Rational { left + -right }

  public static prefix func - (value: Rational) -> Rational {
    Rational(reducing: -value.numerator, over: value.denominator)
  }

  public static func * (left: Rational, right: Rational) -> Rational {
    Rational(
      reducing: left.numerator * right.numerator,
      over: left.denominator * right.denominator)
  }

  public static func += (left: inout Rational, right: Rational) { left = left + right }

  /// The exact quotient, or nothing when the divisor is zero.
  public func divided(by divisor: Rational) -> Rational? {
    guard !divisor.isZero else { return nil }
    return Rational(
      reducing: numerator * divisor.denominator, over: denominator * divisor.numerator)
  }
}
