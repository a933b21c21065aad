import Evaluation

/// What amounts of a table are counted in.
enum AmountUnit: String, Hashable, CaseIterable {
  case yuan = "元"
  case thousands = "千元"
  case tenThousands = "万元"
  case hundredMillions = "亿元"

  var factor: Rational {
    switch self {
    case .yuan: .one
    case .thousands: Rational(1_000)
    case .tenThousands: Rational(10_000)
    case .hundredMillions: Rational(100_000_000)
    }
  }

  /// The unit that a head or a label names: 单位：万元 · 金额（元）.
  init?(in text: String) {
    let plain = text.compact
    let found = AmountUnit.allCases.reversed().first { unit in
      ["单位:", "(", "/"].contains { plain.contains($0 + unit.rawValue) } || plain == unit.rawValue
        || plain.hasSuffix(":人民币" + unit.rawValue)
    }
    guard let found else { return nil }
    self = found
  }
}
