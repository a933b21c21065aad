extension MeasureFormat {
  /// The value as people read it: `0.28%`, `537,762.26元`, `3项`.
  public func text(_ value: Rational) -> String {
    switch self {
    case .percent(let places): value.percentText(places: places)
    case .amount: value.groupedText(places: 2) + "元"
    case .number(let places, let unit): value.decimalText(places: places) + unit
    }
  }

  /// The value inside a computation, where units are left out: `537,762.26`.
  func digits(_ value: Rational) -> String {
    switch self {
    case .percent(let places): value.percentText(places: places)
    case .amount: value.groupedText(places: 2)
    case .number(let places, _): value.decimalText(places: places)
    }
  }

  /// The value without any rounding, where the shown one is rounded: `-0.990099…%`.
  ///
  /// Six places at most; what goes on is marked.
  func preciseText(_ value: Rational) -> String {
    switch self {
    case .percent: (value * Rational(100)).cutText + "%"
    case .amount: value.cutText + "元"
    case .number(_, let unit): value.cutText + unit
    }
  }

  /// What a computation is multiplied by in print.
  var printedFactor: String {
    switch self {
    case .percent: "×100%"
    case .amount, .number: ""
    }
  }
}

extension Rational {
  /// At most six places cut off, never rounded; `…` where more follow.
  var cutText: String {
    let cut = isNegative ? rounded(places: 6, .up) : rounded(places: 6, .down)
    return cut.shortText(places: 6) + (cut == self ? "" : "…")
  }
}

extension MeasureFormat {
  /// A bound of a rule without needless zeros: `10%`.
  func shortText(_ value: Rational) -> String {
    switch self {
    case .percent: (value * Rational(100)).shortText(places: 4) + "%"
    case .amount: value.shortText(places: 2) + "元"
    case .number(_, let unit): value.shortText(places: 4) + unit
    }
  }
}
