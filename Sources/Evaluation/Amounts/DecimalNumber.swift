import BigInt

/// A number that can be written down in decimal digits, as people enter it: `192802080.44`.
public struct DecimalNumber: Hashable, Sendable {
  public let exact: Rational

  public static let zero = DecimalNumber(0)

  /// The most digits that are read, those behind the point included.
  static let maximumDigits = 40

  public init(_ whole: Int) { exact = Rational(whole) }

  init(exact: Rational) { self.exact = exact }

  /// Reads plain ASCII digits with at most one point and a leading minus: `-12.50`.
  ///
  /// Nothing else is accepted: no separators, no exponent, no blanks.
  public init?(_ text: some StringProtocol) {
    guard let digits = WrittenDigits(text.utf8) else { return nil }
    exact = digits.value
  }

  /// The canonical decimal digits, as files store them: `537762.26`, `35`, `-0.5`.
  public var text: String { exact.shortText(places: places) }

  /// Decimal places needed to write the number exactly.
  public var places: Int {
    switch exact.form {
    case .small(_, let denominator):
      DecimalNumber.places(of: denominator) { divisor, ten in
        divisor.isMultiple(of: 10) ? ten : divisor.isMultiple(of: 5) ? 5 : divisor & 1 == 0 ? 2 : 1
      }
    case .large(_, let denominator):
      DecimalNumber.places(of: denominator) { $0.greatestCommonDivisor(with: $1) }
    }
  }

  private static func places<Whole: BinaryInteger>(
    of denominator: Whole, _ commonDivisor: (Whole, Whole) -> Whole
  ) -> Int {
    var remaining = denominator
    var count = 0
    while remaining > 1, count < maximumDigits {
      remaining /= commonDivisor(remaining, 10)
      count += 1
    }
    return count
  }
}

/// ASCII digits with at most one point and a leading minus, read byte by byte: a rubric has
/// hundreds of them.
private struct WrittenDigits {
  private var isNegative = false
  private var hasPoint = false
  private var whole = 0
  private var fraction = 0
  /// The digits as one number, as far as they fit.
  private var coefficient: Int128 = 0
  private var long: BigInt?
  private static let mostSmall = 18

  init?(_ bytes: some Collection<UInt8>) {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: isNegative = true
      case UInt8(ascii: ".") where !hasPoint: hasPoint = true
      case 0x30...0x39:
        if hasPoint { fraction += 1 } else { whole += 1 }
        add(byte - 0x30)
      default: return nil
      }
    }
    guard whole > 0, !hasPoint || fraction > 0,
      whole + fraction <= DecimalNumber.maximumDigits
    else { return nil }
  }

  private mutating func add(_ digit: UInt8) {
    if whole + fraction <= WrittenDigits.mostSmall {
      coefficient = coefficient * 10 + Int128(digit)
    } else if whole + fraction <= DecimalNumber.maximumDigits {
      long = (long ?? BigInt(coefficient)) * 10 + BigInt(digit)
    }
  }

  var value: Rational {
    if let long {
      return Rational(
        reducing: isNegative ? -long : long, over: BigInt(10).power(fraction))
    }
    let scale = (0..<fraction).reduce(Int128(1)) { scale, _ in scale * 10 }
    return Rational(reducing: isNegative ? -coefficient : coefficient, over: scale)
  }
}

extension DecimalNumber: Comparable {
  public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    left.exact < right.exact
  }
}
