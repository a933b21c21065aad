import Evaluation

extension MeasureFormat {
  /// A value with as few digits as it has: 95%, 3项.
  func shown(_ value: Rational) -> String {
    switch self {
    case .percent: (value * Rational(100)).shortText(places: 4) + "%"
    case .amount: value.shortText(places: 2)
    case .number(_, let unit): value.shortText(places: 4) + unit
    }
  }
}
