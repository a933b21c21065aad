/// A number in a text with its unit (数量): 19280.21万元, 0.28%, 12个, 3.5分.
struct Quantity: Hashable, Sendable {
  enum Unit: Hashable, Sendable {
    /// Money; the scale is 1, 10⁴ or 10⁸.
    case yuan(scale: Int)
    case percent
    /// 百分点
    case percentagePoints
    /// 分
    case points
    /// 年, as of a calendar year.
    case year
    /// A part of a date or of an order: 月, 日, 号, 季度.
    case calendar
    /// A measure word: 人, 项.
    case count(String)
    case none
  }

  enum Limit: Hashable, Sendable {
    case exact
    /// 约, 左右, 余: nothing is checked.
    case about
    case atLeast, above, atMost, below
  }

  /// Sign, digits and unit.
  var range: Range<Int>
  /// Sign and digits.
  var digits: Range<Int>
  /// The comparison in front: ≥, 超过.
  var mark: Range<Int>
  var unit: Unit
  var limit: Limit
  /// The number as it is printed, before its unit.
  var printed: Rational
  /// Printed decimal places.
  var places: Int
  /// It was written in Chinese numerals.
  var isChinese = false
}

extension Quantity {
  /// What one of the printed number stands for: 10,000 元, a hundredth.
  var factor: Rational {
    switch unit {
    case .yuan(let scale): Rational(scale)
    case .percent: Rational(1, over: 100) ?? .one
    case .percentagePoints, .points, .year, .calendar, .count, .none: .one
    }
  }

  var value: Rational { printed * factor }

  /// The value as it would be printed in this unit with these places.
  func rounding(_ value: Rational) -> Rational {
    (value.divided(by: factor) ?? value).rounded(places: places)
  }

  /// The value rounds to what is printed.
  func agrees(with value: Rational) -> Bool { rounding(value) == printed }

  /// Another value in the same form, with at least the places given.
  func text(of value: Rational, places wanted: Int = 0) -> String {
    let scaled = value.divided(by: factor) ?? value
    return scaled.decimalText(places: max(places, wanted))
  }
}
