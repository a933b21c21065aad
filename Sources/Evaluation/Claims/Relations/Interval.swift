/// The values that a printed figure may stand for, and what follows of several of them.
struct Interval {
  var low: Rational
  var high: Rational

  init(_ quantity: Quantity) {
    low = quantity.value - quantity.halfWidth
    high = quantity.value + quantity.halfWidth
  }

  init(low: Rational, high: Rational) {
    self.low = low
    self.high = high
  }

  static func + (left: Interval, right: Interval) -> Interval {
    Interval(low: left.low + right.low, high: left.high + right.high)
  }

  static func - (left: Interval, right: Interval) -> Interval {
    Interval(low: left.low - right.high, high: left.high - right.low)
  }

  /// Nothing where the divisor may be zero or less, or the dividend less than zero.
  static func / (left: Interval, right: Interval) -> Interval? {
    guard right.low > .zero, !left.low.isNegative || left.high > .zero,
      let low = max(left.low, .zero).divided(by: right.high),
      let high = left.high.divided(by: right.low)
    else { return nil }
    return Interval(low: low, high: high)
  }

  func meets(_ other: Interval) -> Bool { low <= other.high && other.low <= high }
}

extension Quantity {
  /// Half a step of the last printed place; whole counts are what they are.
  fileprivate var halfWidth: Rational {
    switch unit {
    case .yuan, .percent, .percentagePoints: quantum.divided(by: Rational(2)) ?? .zero
    case .points, .year, .calendar, .count, .none: .zero
    }
  }
}
