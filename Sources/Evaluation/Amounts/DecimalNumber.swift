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
    let isNegative = text.first == "-"
    let unsigned = isNegative ? text.dropFirst() : text[...]
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, !whole.isEmpty else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard parts.count == 1 || !fraction.isEmpty,
      whole.count + fraction.count <= DecimalNumber.maximumDigits
    else { return nil }
    let digits = String(whole) + String(fraction)
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let coefficient = BigInt(digits)
    else { return nil }
    exact = Rational(
      reducing: isNegative ? -coefficient : coefficient, over: BigInt(10).power(fraction.count))
  }

  /// The canonical decimal digits, as files store them: `537762.26`, `35`, `-0.5`.
  public var text: String { exact.shortText(places: places) }

  /// Decimal places needed to write the number exactly.
  public var places: Int {
    var remaining = exact.denominator
    var count = 0
    while remaining > 1, count < DecimalNumber.maximumDigits {
      remaining /= remaining.greatestCommonDivisor(with: 10)
      count += 1
    }
    return count
  }
}

extension DecimalNumber: Comparable {
  public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    left.exact < right.exact
  }
}
