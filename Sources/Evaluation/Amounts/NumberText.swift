extension Rational {
  /// A share as a percentage, rounded half up: 0.9143 with two places is `91.43%`.
  public func percentText(places: Int = 2) -> String {
    (self * Rational(100)).decimalText(places: places) + "%"
  }

  /// An amount of 元 in 万元, rounded half up to two places, without separators (公文用法).
  public var tenThousandsText: String {
    (divided(by: Rational(10_000)) ?? .zero).decimalText(places: 2)
  }

  /// The same with separators, for screens and tables.
  public var tenThousandsGroupedText: String {
    (divided(by: Rational(10_000)) ?? .zero).groupedText(places: 2)
  }
}

extension String {
  /// The digits before the point in groups of three; sign and fraction stay as they are.
  var groupedByThree: String {
    let sign = hasPrefix("-") ? "-" : ""
    let unsigned = dropFirst(sign.count)
    let whole = unsigned.prefix { $0 != "." }
    var grouped = ""
    for (place, digit) in zip((0..<whole.count).reversed(), whole) {
      grouped.append(digit)
      if place > 0, place.isMultiple(of: 3) { grouped.append(",") }
    }
    return sign + grouped + unsigned.dropFirst(whole.count)
  }
}
