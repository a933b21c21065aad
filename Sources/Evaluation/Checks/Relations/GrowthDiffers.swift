/// A growth is the difference that it is said to be, and its rate is taken of what was before (增长).
struct GrowthDiffers: TextCheck {
  static let name = "growth-differs"
  static let group = Finding.Group.figures

  func findings(in text: FieldText, by rubric: Rubric) -> [Finding] {
    GrowthScanner(text.reading).growths().compactMap { growth in
      wrongChange(growth, text) ?? wrongRate(growth, text)
    }
  }

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
