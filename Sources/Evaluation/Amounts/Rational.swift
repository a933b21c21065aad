import BigInt

/// An exact number: a fraction in lowest terms with a positive denominator.
///
/// Nothing is ever rounded on the way; rounding happens where a number is shown
/// (see `decimalText(places:)`).
public struct Rational: Hashable, Sendable {
  /// One value has one form: `.small` wherever both parts fit.
  enum Form: Hashable, Sendable {
    /// Both parts within ±`Int.max`, as nearly all numbers of a report are.
    case small(Int, over: Int)
    /// Any size, and slower.
    case large(BigInt, over: BigInt)
  }

  let form: Form

  init(form: Form) { self.form = form }

  public static let zero = Rational(0)
  public static let one = Rational(1)

  public init(_ whole: Int) {
    form = whole == .min ? .large(BigInt(whole), over: 1) : .small(whole, over: 1)
  }

  /// The quotient of two whole numbers, or nil when the second is zero.
  public init?(_ numerator: Int, over denominator: Int) {
    guard denominator != 0 else { return nil }
    self.init(reducing: Int128(numerator), over: Int128(denominator))
  }

  public var isZero: Bool { self == .zero }
  public var magnitude: Rational { isNegative ? -self : self }

  public var isNegative: Bool {
    switch form {
    case .small(let numerator, _): numerator < 0
    case .large(let numerator, _): numerator < 0
    }
  }

  public var isWhole: Bool {
    switch form {
    case .small(_, let denominator): denominator == 1
    case .large(_, let denominator): denominator == 1
    }
  }
}

extension Rational {
  var numerator: BigInt {
    switch form {
    case .small(let numerator, _): BigInt(numerator)
    case .large(let numerator, _): numerator
    }
  }

  var denominator: BigInt {
    switch form {
    case .small(_, let denominator): BigInt(denominator)
    case .large(_, let denominator): denominator
    }
  }

  /// A fraction brought to lowest terms; the denominator must not be zero.
  init(reducing numerator: BigInt, over denominator: BigInt) {
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    let sign: BigInt = denominator < 0 ? -1 : 1
    let (top, bottom) = (numerator / divisor * sign, denominator / divisor * sign)
    if let top = Int(exactly: top), let bottom = Int(exactly: bottom), top != .min {
      form = .small(top, over: bottom)
    } else {
      form = .large(top, over: bottom)
    }
  }

  /// The same for what sums and products of small fractions give.
  init(reducing numerator: Int128, over denominator: Int128) {
    let divisor = Int128(Rational.divisor(numerator.magnitude, denominator.magnitude))
    let sign: Int128 = denominator < 0 ? -1 : 1
    let (top, bottom) = (numerator / divisor * sign, denominator / divisor * sign)
    if let top = Int(exactly: top), let bottom = Int(exactly: bottom), top != .min {
      form = .small(top, over: bottom)
    } else {
      form = .large(BigInt(top), over: BigInt(bottom))
    }
  }

  /// The greatest common divisor (Euclid's algorithm).
  private static func divisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    var (larger, smaller) = (first, second)
    while smaller > UInt128(UInt64.max) { (larger, smaller) = (smaller, larger % smaller) }
    guard smaller != 0 else { return larger }
    // From here on the machine's own division serves.
    var (high, low) = (UInt64(smaller), UInt64(larger % smaller))
    while low != 0 { (high, low) = (low, high % low) }
    return UInt128(high)
  }
}
