import BigInt

extension Rational: Comparable {
  public static func < (left: Rational, right: Rational) -> Bool {
    guard case .small(let a, let b) = left.form, case .small(let c, let d) = right.form else {
      return left.numerator * right.denominator < right.numerator * left.denominator
    }
    return b == d ? a < c : Int128(a) * Int128(d) < Int128(c) * Int128(b)
  }
}

/// Two small parts multiply to less than 2¹²⁶, so that one sum of products fits 128 bits.
extension Rational {
  public static func + (left: Rational, right: Rational) -> Rational {
    guard case .small(let a, let b) = left.form, case .small(let c, let d) = right.form else {
      return Rational(
        reducing: left.numerator * right.denominator + right.numerator * left.denominator,
        over: left.denominator * right.denominator)
    }
    if b == 1, d == 1, let sum = Rational(sum: a, c) { return sum }
    return b == d
      ? Rational(reducing: Int128(a) + Int128(c), over: Int128(b))
      : Rational(
        reducing: Int128(a) * Int128(d) + Int128(c) * Int128(b), over: Int128(b) * Int128(d))
  }

  /// The sum of whole numbers, which needs no reducing, where it is small.
  private init?(sum first: Int, _ second: Int) {
    let (sum, isTooLarge) = first.addingReportingOverflow(second)
    guard !isTooLarge, sum != .min else { return nil }
    form = .small(sum, over: 1)
  }

  public static func - (left: Rational, right: Rational) -> Rational { left + -right }

  public static prefix func - (value: Rational) -> Rational {
    switch value.form {
    case .small(let numerator, let denominator):
      Rational(form: .small(-numerator, over: denominator))
    case .large(let numerator, let denominator):
      Rational(reducing: -numerator, over: denominator)
    }
  }

  public static func * (left: Rational, right: Rational) -> Rational {
    guard case .small(let a, let b) = left.form, case .small(let c, let d) = right.form else {
      return Rational(
        reducing: left.numerator * right.numerator,
        over: left.denominator * right.denominator)
    }
    return Rational(reducing: Int128(a) * Int128(c), over: Int128(b) * Int128(d))
  }

  public static func += (left: inout Rational, right: Rational) { left = left + right }

  /// The exact quotient, or nil when the divisor is zero.
  public func divided(by divisor: Rational) -> Rational? {
    guard !divisor.isZero else { return nil }
    guard case .small(let a, let b) = form, case .small(let c, let d) = divisor.form else {
      return Rational(
        reducing: numerator * divisor.denominator, over: denominator * divisor.numerator)
    }
    return Rational(reducing: Int128(a) * Int128(d), over: Int128(b) * Int128(c))
  }
}
