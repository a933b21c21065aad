import Text

/// The words for people name the bounds that the machine's rule has (文字与规则不一致).
struct WordingDrift: RubricCheck {
  static let name = "wording-drift"

  func findings(in rubric: Rubric) -> [RubricFinding] {
    rubric.indicators.compactMap { indicator in
      let standard = indicator.standard.halfWidth
      let missing = bounds(of: indicator).filter { value in
        !writings(of: value).contains { standard.contains($0) }
      }
      guard let first = missing.first else { return nil }
      return warning(
        "indicator.\(indicator.id).standard",
        "“\(indicator.title)”的规则有界限 \(first)，评分标准的文字里却没有，", "请把文字和规则改一致。")
    }
  }

  /// The bounds as the standard would write them; zero and all need no digits.
  private func bounds(of indicator: Indicator) -> [String] {
    guard let format = indicator.measure?.format else { return [] }
    let values = indicator.rule.innermost.kind.namedValues
    return values.filter { !$0.isZero }.map { digits($0, format) }
  }

  /// In digits, and as Chinese writes it: 一个百分点, 百分之五, 两项, 半个百分点.
  private func writings(of digits: String) -> [String] {
    if digits == "0.5" { return [digits, "半"] }
    guard let whole = Int(digits), (1...99).contains(whole) else { return [digits] }
    return [digits, whole.chineseText] + (whole == 2 ? ["两"] : whole == 10 ? ["一成"] : [])
  }

  private func digits(_ value: Rational, _ format: MeasureFormat) -> String {
    switch format {
    case .percent: (value.magnitude * Rational(100)).shortText(places: 4)
    case .amount, .number: value.magnitude.shortText(places: 4)
    }
  }
}
