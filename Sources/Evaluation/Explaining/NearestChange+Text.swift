extension NearestChange {
  /// One line: 三公经费实际支出数再节约 32,000.00 元（3.20 万元），至 68,000.00 元 -> +0.5 分，得 3.5 分.
  public var text: String { fact.label + briefText }

  /// The same where it is clear which figure is meant.
  public var briefText: String {
    let words = fact.changeWords
    let verb = difference.isNegative ? words.less : words.more
    return "再\(verb) \(sizeText)，至 \(fact.kind.text(.number(target)))"
      + " -> \(gainText)，得 \(points.text) 分"
  }

  private var sizeText: String {
    let size = DecimalNumber(exact: difference.magnitude)
    let text = FactValue.number(size).text(as: fact.kind)
    switch fact.kind {
    case .amount, .amounts:
      let large = size >= DecimalNumber(10_000)
      return "\(text) 元" + (large ? "（\(Self.tenThousands(size)) 万元）" : "")
    case .percentage: return "\(text) 个百分点"
    case .count(let unit), .counts(let unit): return "\(text) \(unit)"
    case .flag: return text
    }
  }

  private static func tenThousands(_ amount: DecimalNumber) -> String {
    (amount.exact.divided(by: Rational(10_000)) ?? .zero).groupedText(places: 2)
  }

  /// `+0.5 分`; a gain that does not show in print is none, and such changes are left out.
  private var gainText: String {
    let gain = points - before
    return (gain > .zero ? "+" : "") + gain.text + " 分"
  }
}
