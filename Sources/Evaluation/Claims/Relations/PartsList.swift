/// Parts that a text lists behind 其中, and the total that they are parts of.
struct PartsList {
  struct Part {
    var quantity: Quantity
    /// The words between the mark before and the number.
    var label: Range<Int>
    /// Less where others grow: counts against the sum.
    var isNegative = false

    var value: Rational { isNegative ? -quantity.value : quantity.value }
  }

  var total: Quantity
  /// All numbers of that kind before the parts: the total may be one that was not taken for it.
  var candidates: [Quantity]
  var parts: [Part]
  /// The parts go on behind a semicolon.
  var isBroken = false
  /// The labels are known to make up a whole: 男 and 女.
  var isClosed = false
  /// Each part is a label and a number, and no label is of a kind that overlaps others.
  var isClean = false

  var sum: Rational { parts.reduce(.zero) { $0 + $1.value } }

  /// What rounding of the printed figures explains, and less than that is no difference.
  var slack: Rational {
    let all = parts.map(\.quantity) + [total]
    guard all.contains(where: { $0.places > 0 }) else { return .zero }
    // 300万元 beside 180.25万元 has lost zeros, not digits.
    return all.reduce(.zero) { slack, quantity in
      var quantity = quantity
      if quantity.unit == total.unit { quantity.places = max(quantity.places, total.places) }
      return slack + quantity.halfStep
    }
  }

  /// The sum is the total but for a slip of the pen.
  var isSlip: Bool {
    guard parts.count > 1, let sum = sum.divided(by: total.factor),
      (sum - total.printed).magnitude <= total.printed * PartsList.nearby
    else { return false }
    let places = parts.map { $0.quantity.unit == total.unit ? $0.quantity.places : 0 }.max() ?? 0
    return FigureSlip.explains(total.printed, sum, places: max(places, total.places))
  }

  private static let nearby = Rational(10, over: 100) ?? .zero

  /// Parts that follow each other make up one of the numbers before, or the first part is one.
  ///
  /// What stands around them is then said of something else: 基本支出300万元，其中人员经费250万元、
  /// 公用经费50万元，项目支出180万元; 其中：财政拨款450万元，基本支出300万元，项目支出180万元.
  var isExplained: Bool {
    parts.indices.contains { start in
      var sum = Rational.zero
      return parts[start...].enumerated().contains { place, part in
        sum = sum + part.value
        return (start == 0 || place > 0)
          && candidates.contains { ($0.value - sum).magnitude.isWithin(slack) }
      }
    }
  }
}

extension Rational {
  /// Nothing, or less than so much.
  func isWithin(_ slack: Rational) -> Bool { isZero || self < slack }
}

extension Quantity {
  /// Half of what one in the last printed place stands for; counts are never rounded.
  var halfStep: Rational {
    switch unit {
    case .yuan, .percent, .percentagePoints: quantum.divided(by: Rational(2)) ?? .zero
    case .points, .year, .calendar, .count, .none: .zero
    }
  }

  /// Both are amounts, or numbers of the same things.
  func isOfKind(_ other: Quantity) -> Bool {
    switch (unit, other.unit) {
    case (.yuan, .yuan): true
    case (.count(let word), .count(let own)):
      word == own || Quantity.people.contains(word) && Quantity.people.contains(own)
    case (.yuan, _), (.count, _), (.percent, _), (.percentagePoints, _), (.points, _), (.year, _),
      (.calendar, _), (.none, _):
      false
    }
  }

  private static let people: Set<String> = ["人", "名", "位"]
}
