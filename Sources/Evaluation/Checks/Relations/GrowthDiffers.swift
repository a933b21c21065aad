/// A growth is the difference that it is said to be, and its rate is taken of what was before (增长).
struct GrowthDiffers: TextCheck {
  static let name = "growth-differs"
  static let group = Finding.Group.figures

  func findings(in text: FieldText, by rubric: Rubric) -> [Finding] {
    let found = GrowthScanner(text.reading).growths().compactMap { growth in
      wrongChange(growth, text) ?? wrongRate(growth, text)
    }
    let scanner = ComparisonScanner(text.reading)
    let compared = scanner.comparisons().compactMap { differing($0, text) }
    let wrong = Set((found + compared).compactMap(\.range))
    let rated = scanner.rates().compactMap { earlier, change, rate -> Finding? in
      guard !wrong.contains(change.range), let expected = Interval(change) / Interval(earlier),
        !expected.meets(Interval(rate)),
        let exact = change.value.divided(by: earlier.value)
      else { return nil }
      return .rateDiffers(text, rate, exact)
    }
    // One figure is told of once.
    var known: Set<Range<Int>> = []
    return (found + compared + rated).filter { finding in
      finding.range.map { known.insert($0).inserted } ?? true
    }
  }

  /// Both figures stand there: 由680元提高到720元，提高5.28%.
  private func differing(_ comparison: Comparison, _ text: FieldText) -> Finding? {
    let (current, earlier) = (comparison.current, comparison.earlier)
    let (more, less) = comparison.isMore ? (current, earlier) : (earlier, current)
    guard more.value >= less.value else {
      return more.value == less.value ? nil : .directionDiffers(text, comparison)
    }
    let stated = comparison.stated
    let difference = Interval(more) - Interval(less)
    let rate = difference / Interval(earlier)
    switch stated.unit {
    case .percent:
      // 由3.2%降到2.9%，下降0.3% is loose, and not wrong by its figures.
      let isDifference = current.unit == .percent && difference.meets(Interval(stated))
      guard let rate, !isDifference, !rate.meets(Interval(stated)),
        let exact = (more.value - less.value).divided(by: earlier.value), exact < GrowthDiffers.most
      else { return nil }
      return .rateDiffers(text, stated, exact)
    case .percentagePoints:
      guard (more.printed - less.printed) != stated.printed else { return nil }
      return .changeDiffers(text, stated, more.printed - less.printed)
    case .points:
      guard (more.printed - less.printed) != stated.printed else { return nil }
      return .changeDiffers(text, stated, more.printed - less.printed)
    case .yuan, .count:
      guard !difference.meets(Interval(stated)) else { return nil }
      return .changeDiffers(text, stated, more.value - less.value)
    case .year, .calendar, .none: return nil
    }
  }

  /// A rate beyond is more likely one of something else.
  private static let most = Rational(10)

  /// 480万元，较上年460万元增加30万元.
  private func wrongChange(_ growth: Growth, _ text: FieldText) -> Finding? {
    guard let current = growth.current, let earlier = growth.earlier else { return nil }
    let (more, less) = growth.isMore ? (current, earlier) : (earlier, current)
    guard !(Interval(more) - Interval(less)).meets(Interval(growth.change)) else { return nil }
    return .changeDiffers(text, growth.change, more.value - less.value)
  }

  /// 500万元，比上年增加100万元，增长50%.
  private func wrongRate(_ growth: Growth, _ text: FieldText) -> Finding? {
    guard let rate = growth.rate, growth.isCompared, let base = base(of: growth),
      let expected = Interval(growth.change) / base.interval,
      !expected.meets(Interval(rate)), let exact = growth.change.value.divided(by: base.value)
    else { return nil }
    return .rateDiffers(text, rate, exact)
  }

  private func base(of growth: Growth) -> (interval: Interval, value: Rational)? {
    if let earlier = growth.earlier { return (Interval(earlier), earlier.value) }
    guard let current = growth.current else { return nil }
    let change = growth.change
    return growth.isMore
      ? (Interval(current) - Interval(change), current.value - change.value)
      : (Interval(current) + Interval(change), current.value + change.value)
  }
}

extension Finding {
  fileprivate static func directionDiffers(_ text: FieldText, _ comparison: Comparison) -> Finding {
    let word = comparison.isMore ? "减少（下降）" : "增加（上升）"
    return Finding(
      check: GrowthDiffers.self, severity: .warning, field: text.path,
      message:
        "由“\(text.prose.text(comparison.earlier.range))”到“"
        + "\(text.prose.text(comparison.current.range))”应为\(word)，所写方向相反，请核对。",
      range: comparison.stated.range)
  }

  fileprivate static func changeDiffers(
    _ text: FieldText, _ change: Quantity, _ difference: Rational
  ) -> Finding {
    let unit = text.prose.text(change.digits.upperBound..<change.range.upperBound)
    let expected = change.text(of: difference.magnitude) + unit
    return Finding(
      check: GrowthDiffers.self, severity: .warning, field: text.path,
      message:
        "增减数写作“\(text.prose.text(change.range))”，按所写两数相减应为 "
        + "\(difference.isNegative ? "反向的 " : "")\(expected)，请核对。",
      range: change.range
    ).expecting(expected, isFixable: false)
  }

  fileprivate static func rateDiffers(
    _ text: FieldText, _ rate: Quantity, _ exact: Rational
  ) -> Finding {
    let expected = rate.text(of: exact) + "%"
    return Finding(
      check: GrowthDiffers.self, severity: .warning, field: text.path,
      message:
        "增减幅度写作“\(text.prose.text(rate.range))”，以上年数为底应为 \(expected)，请核对。",
      range: rate.range
    ).expecting(expected, isFixable: false)
  }
}
