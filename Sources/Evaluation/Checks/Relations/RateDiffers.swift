/// A rate of execution or completion is the one of the two figures before it (执行率、完成率、合格率).
///
/// What was done must be named as the rate is (合格204批次, 合格率); any two figures of the sentence that
/// give the rate explain it, and what is far off is a rate of something else.
struct RateDiffers: TextCheck {
  static let name = "rate-differs"
  static let group = Finding.Group.figures

  /// Farther off than so much it is the rate of something else.
  private static let nearby = Rational(15, over: 100) ?? .zero
  private static let least = Rational(1, over: 2) ?? .one
  private static let most = Rational(3, over: 2) ?? .one
  private static let mostCharacters = 160

  func findings(in text: FieldText, by rubric: Rubric) -> [Finding] {
    text.reading.quantities.compactMap { rate in
      guard rate.unit == .percent, rate.limit == .exact else { return nil }
      return ofFigure(rate, text) ?? named(rate, text)
    }
  }

  /// 完成目标任务5万人的105.2%, 是目标值24,000平方米的102.5%.
  private func ofFigure(_ rate: Quantity, _ text: FieldText) -> Finding? {
    let prose = text.prose
    let front = rate.range.lowerBound
    let sentence = text.reading.sentence(at: front).lowerBound
    let before = text.reading.quantities(in: sentence..<front)
    guard prose[front - 1] == 0x7684, let plan = before.last, plan.range.upperBound == front - 1,
      plan.isCountable, plan.limit == .exact
    else { return nil }
    let start = max(RatePhrase.clauseStart(of: plan, prose), plan.range.lowerBound - 16)
    guard
      let verb = (start..<plan.range.lowerBound).first(where: {
        prose.first(of: RatePhrase.verbs, at: $0) != nil
      }), let actual = before.dropLast().last(where: { $0.isOfKind(plan) }),
      actual.range.upperBound <= verb, actual.limit == .exact,
      !Asides(prose: prose).isAside(actual)
    else { return nil }
    return differing(rate, plan, actual, [], text)
  }

  private func named(_ rate: Quantity, _ text: FieldText) -> Finding? {
    guard let phrase = RatePhrase(before: rate, text.prose) else { return nil }
    let asides = Asides(prose: text.prose)
    var start = text.reading.sentence(at: phrase.start).lowerBound
    var found = candidates(start..<phrase.start, text)
    if phrase.isOfBudget, found.count < 2, start > 0, text.prose[start - 1] != 0x0A {
      start = text.reading.sentence(at: start - 1).lowerBound
      found = candidates(start..<phrase.start, text)
    }
    guard let last = found.last, phrase.start - start <= RateDiffers.mostCharacters else {
      return nil
    }
    let alike = found.filter { $0.isOfKind(last) }
    let pair = alike.suffix(2)
    guard pair.count == 2, let plan = pair.first, let actual = pair.last, !asides.isAside(plan),
      !asides.isAside(actual)
    else { return unspent(rate, phrase, last, text) }
    let first = label(of: plan, text)
    let second = label(of: actual, text)
    // 执行率 is of the budget as it was changed in the year, which may stand elsewhere.
    guard phrase.isOfBudget || !first.contains("年初") || !isAdjusted(text, before: phrase.start)
    else { return nil }
    if phrase.isDone(second), !phrase.isDone(first) || alike.count == 2 && phrase.isPlan(first),
      !phrase.needsPlan || phrase.isPlan(first)
    {
      return differing(rate, plan, actual, alike, text)
    }
    // 支出115.79万元。年初预算为100万元，完成年初预算的115.79%.
    guard phrase.needsPlan, phrase.isPlan(second), !phrase.isPlan(first) else { return nil }
    return differing(rate, actual, plan, alike, text)
  }

  private func isAdjusted(_ text: FieldText, before end: Int) -> Bool {
    let line = text.reading.lineStart(of: end)
    return ["调整", "追加", "调剂", "调增", "调减"].contains {
      text.prose.contains($0.codes, in: line..<max(end, line))
    }
  }

  /// 支出8256万元，执行率96%，未支出344万元.
  private func unspent(
    _ rate: Quantity, _ phrase: RatePhrase, _ actual: Quantity, _ text: FieldText
  ) -> Finding? {
    let sentence = text.reading.sentence(at: rate.range.lowerBound)
    let behind = text.reading.quantities(in: rate.range.upperBound..<sentence.upperBound)
    guard let rest = behind.first, rest.isOfKind(actual), rest.limit == .exact,
      actual.limit == .exact, phrase.isDone(label(of: actual, text)),
      ["未支出", "结余", "未使用", "剩余"].contains(where: { label(of: rest, text).contains($0) })
    else { return nil }
    var plan = rest
    plan.printed = (actual.value + rest.value).divided(by: rest.factor) ?? rest.printed
    guard let expected = Interval(actual) / Interval(plan), !expected.meets(Interval(rate)),
      let exact = actual.value.divided(by: plan.value), isNear(exact, rate)
    else { return nil }
    return .rateDiffers(text, rate, exact, actual, nil)
  }

  private func candidates(_ range: Range<Int>, _ text: FieldText) -> [Quantity] {
    guard !range.isEmpty else { return [] }
    return text.reading.quantities(in: range).filter { $0.isCountable && $0.limit == .exact }
  }

  private func differing(
    _ rate: Quantity, _ plan: Quantity, _ actual: Quantity, _ others: [Quantity],
    _ text: FieldText
  ) -> Finding? {
    guard let expected = Interval(actual) / Interval(plan), !expected.meets(Interval(rate)),
      let exact = actual.value.divided(by: plan.value), isNear(exact, rate),
      !isExplained(rate, others)
    else { return nil }
    return .rateDiffers(text, rate, exact, actual, plan)
  }

  private func isNear(_ exact: Rational, _ rate: Quantity) -> Bool {
    (exact - rate.value).magnitude <= RateDiffers.nearby
      || FigureSlip.explains(rate.printed, exact * Rational(100), places: rate.places)
  }

  /// Two of the figures, or two together over a third, give the rate.
  private func isExplained(_ rate: Quantity, _ figures: [Quantity]) -> Bool {
    let written = Interval(rate)
    return figures.indices.contains { whole in
      figures.indices.contains { part in
        guard part != whole else { return false }
        let figure = Interval(figures[part])
        if (figure / Interval(figures[whole]))?.meets(written) ?? false { return true }
        return figures.indices.contains { other in
          guard other != part, other != whole else { return false }
          let both = figure + Interval(figures[other])
          let rest = Interval(figures[whole]) + Interval(figures[other])
          return (both / Interval(figures[whole]))?.meets(written) ?? false
            || (figure / rest)?.meets(written) ?? false
        }
      }
    }
  }

  /// The words before a figure, back to the figure before it.
  private func label(of quantity: Quantity, _ text: FieldText) -> String {
    let end = quantity.range.lowerBound
    let line = text.reading.lineStart(of: end)
    let before = text.reading.quantities(in: line..<end).last?.range.upperBound ?? line
    var start = max(before, end - 24)
    // 收入500万元。 ends what the words can be of.
    for offset in start..<max(end, start) where text.prose[offset] == 0x3002 { start = offset + 1 }
    return text.prose.text(start..<max(end, start))
      + text.prose.text(
        quantity.range.upperBound..<min(quantity.range.upperBound + 2, text.prose.count))
  }
}

extension Finding {
  fileprivate static func rateDiffers(
    _ text: FieldText, _ rate: Quantity, _ exact: Rational, _ actual: Quantity, _ plan: Quantity?
  ) -> Finding {
    let expected = rate.text(of: exact) + "%"
    let base = plan.map { "“\(text.prose.text($0.range))”" } ?? "支出与未支出之和"
    return Finding(
      check: RateDiffers.self, severity: .warning, field: text.path,
      message:
        "写作“\(text.prose.text(rate.range))”，“\(text.prose.text(actual.range))”比\(base)应为 "
        + "\(expected)，请核对。",
      range: rate.range
    ).expecting(expected, isFixable: false)
  }
}
