/// A number that stands alone in a cell: 1,234.50 · 96% · 12个 · ≥95%.
struct CellNumber {
  /// As it is printed, percent signs left out.
  var printed: Rational
  var places: Int
  var isPercent: Bool
  /// Of what: empty for a bare number, and for a percentage.
  var unit: String
  var limit: Quantity.Limit

  /// The number is all that the cell holds, but for a comparison, a sign and a unit.
  init?(_ cell: String) {
    let text = cell.filter { !$0.isWhitespace && $0 != "￥" && $0 != "¥" }
    guard !text.isEmpty, text.count <= CellNumber.longest else { return nil }
    let prose = Prose(text)
    let scanner = QuantityScanner(prose: prose)
    guard let start = prose.codes.indices.first(where: { prose.narrow($0).isDigit }),
      let quantity = scanner.quantity(at: start), !quantity.isChinese
    else { return nil }
    let front = quantity.mark.isEmpty ? quantity.range.lowerBound : quantity.mark.lowerBound
    let unit = prose.text(quantity.digits.upperBound..<prose.count)
    guard front == 0, !quantity.isNamedYear,
      unit.count <= (unit.contains("/") ? CellNumber.longestRate : CellNumber.longestUnit),
      unit.codes.allSatisfy({ $0.isChinese || $0.narrow == 0x25 || $0.narrow == 0x2F })
    else { return nil }
    printed = quantity.printed
    places = quantity.places
    isPercent = quantity.unit == .percent
    self.unit = isPercent ? "" : unit
    limit = quantity.limit
  }

  private static let longest = 24
  private static let longestUnit = 4
  /// 万元/平方米

  private static let longestRate = 8

  /// A share of one: 96% is 0.96.
  var value: Rational {
    isPercent ? printed.divided(by: Rational(100)) ?? printed : printed
  }

  var halfStep: Rational {
    let step = (0..<places).reduce(Rational.one) { step, _ in step * (Rational(1, over: 10) ?? .one)
    }
    let half = step.divided(by: Rational(2)) ?? step
    return isPercent ? half.divided(by: Rational(100)) ?? half : half
  }

  var interval: Interval { Interval(low: value - halfStep, high: value + halfStep) }
}

extension Quantity {
  /// 2023年决算数 is a head and no number.
  fileprivate var isNamedYear: Bool {
    unit == .year && printed.whole.map { (1990...2100).contains($0) } ?? false
  }
}

extension String {
  /// Nothing, or a stroke in its place.
  var isEmptyCell: Bool {
    let text = filter { !$0.isWhitespace }
    return text.isEmpty || text.allSatisfy { "-—－–/\\无".contains($0) }
  }

  /// Without blanks and line ends, brackets and marks in one width.
  var compactCell: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.filter { !$0.properties.isWhitespace }
          .map { Unicode.Scalar($0.value.narrow) ?? $0 }))
  }
}
