/// A rate of execution or completion is the one of the two figures before it (执行率、完成率).
///
/// Only where the sentence has just these two: 年度预算500万元，执行480万元，执行率96%.
struct RateDiffers: TextCheck {
  static let name = "rate-differs"
  static let group = Finding.Group.figures

  /// A rate, and the words for what was done of which it is one.
  private static let rates: [(codes: [UInt32], done: [String])] = [
    ("执行率", ["执行", "支出", "支付", "完成"]), ("执行进度", ["执行", "支出", "支付"]),
    ("支出进度", ["支出", "支付", "执行"]), ("支出率", ["支出", "支付", "执行"]),
    ("支付率", ["支付", "支出"]), ("使用率", ["使用", "支出", "支付"]), ("到位率", ["到位"]),
    ("完成率", ["完成", "实际", "实施", "开展", "办理"]), ("发放率", ["发放"]), ("办结率", ["办结"]),
    ("整改率", ["整改"]),
  ].map { ($0.0.codes, $0.1) }
  /// 按期办结率 is not of what was settled, but of what was settled in time.
  private static let narrower = ["按期", "按时", "及时", "限期", "如期", "限时", "当年", "累计", "综合"].sortedCodes
  private static let connectors = ["", "为", "达", "达到", "是", "：", ":"].map(\.codes)
  private static let planned = ["预算", "计划", "下达", "安排", "应", "目标", "受理", "收到", "任务", "到位"]
  private static let mostCharacters = 120

  func findings(in text: FieldText, by rubric: Rubric) -> [Finding] {
    text.reading.quantities.compactMap { rate in
      guard rate.unit == .percent, rate.limit == .exact,
        let done = done(of: rate, text.prose),
        let (plan, actual) = figures(before: rate, done, text.reading),
        let expected = Interval(actual) / Interval(plan), !expected.meets(Interval(rate)),
        let exact = actual.value.divided(by: plan.value)
      else { return nil }
      return .rateDiffers(text, rate, exact, plan, actual)
    }
  }

  /// What a rate is of, if it is one of those.
  private func done(of rate: Quantity, _ prose: Prose) -> [String]? {
    let end = rate.range.lowerBound
    for connector in RateDiffers.connectors where prose.ends(with: connector, at: end) {
      let place = end - connector.count
      guard let found = RateDiffers.rates.first(where: { prose.ends(with: $0.codes, at: place) })
      else { continue }
      let start = place - found.codes.count
      return prose.last(of: RateDiffers.narrower, endingAt: start) == nil ? found.done : nil
    }
    return nil
  }

  private func figures(
    before rate: Quantity, _ done: [String], _ reading: Reading
  ) -> (Quantity, Quantity)? {
    let asides = Asides(prose: reading.prose)
    let end = rate.range.lowerBound
    let start = reading.sentence(at: end).lowerBound
    guard end - start <= RateDiffers.mostCharacters else { return nil }
    let found = reading.quantities(in: start..<end).filter {
      $0.unit != .year && $0.unit != .calendar
    }
    guard found.count == 2, let plan = found.first, let actual = found.last,
      plan.isCountable, actual.isOfKind(plan), plan.limit == .exact, actual.limit == .exact,
      !asides.isAside(plan), !asides.isAside(actual)
    else { return nil }
    let first = label(of: plan, from: start, reading.prose)
    let second = label(of: actual, from: plan.range.upperBound, reading.prose)
    let isPlan = RateDiffers.planned.contains { first.contains($0) } && !first.contains("实际")
    let isDone =
      done.contains { second.contains($0) }
      && !["预算", "计划", "剩余", "结余", "未"].contains { second.contains($0) }
    return isPlan && isDone ? (plan, actual) : nil
  }

  private func label(of quantity: Quantity, from start: Int, _ prose: Prose) -> String {
    prose.text(start..<max(quantity.range.lowerBound, start))
  }
}

extension Finding {
  fileprivate static func rateDiffers(
    _ text: FieldText, _ rate: Quantity, _ exact: Rational, _ plan: Quantity, _ actual: Quantity
  ) -> Finding {
    let expected = rate.text(of: exact) + "%"
    return Finding(
      check: RateDiffers.self, severity: .warning, field: text.path,
      message:
        "写作“\(text.prose.text(rate.range))”，“\(text.prose.text(actual.range))”比“"
        + "\(text.prose.text(plan.range))”应为 \(expected)，请核对。",
      range: rate.range
    ).expecting(expected, isFixable: false)
  }
}
