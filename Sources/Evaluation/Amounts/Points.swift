/// Points of a score (分值), exact; shown rounded half up to 0.01 without trailing zeros.
public struct Points: Hashable, Comparable, Sendable {
  /// The exact number of points; negative for a deduction.
  public var exact: Rational

  public static let zero = Points(Rational.zero)

  /// Decimal places that entered points may have; computed ones are exact.
  static let enteredPlaces = 2

  public init(_ exact: Rational) { self.exact = exact }
  public init(_ number: DecimalNumber) { exact = number.exact }

  /// As documents print it: `27.5`, `4`, `5.83`.
  public var text: String { exact.shortText(places: 2) }

  public static func < (left: Points, right: Points) -> Bool { left.exact < right.exact }
  public static func + (left: Points, right: Points) -> Points { Points(left.exact + right.exact) }
  public static func - (left: Points, right: Points) -> Points { Points(left.exact - right.exact) }
  public static func * (left: Points, factor: Rational) -> Points { Points(left.exact * factor) }
  public static func += (left: inout Points, right: Points) { left = left + right }

  /// These points, but not below `lower` nor above `upper`.
  public func clamped(from lower: Points, to upper: Points) -> Points {
    min(max(self, lower), upper)
  }
}

extension Sequence<Points> {
  public var sum: Points { reduce(.zero, +) }
}
