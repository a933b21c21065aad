/// Points, what was taken off and the maximum of one sentence agree (得分、扣分、满分).
struct DeductionDiffers: TextCheck {
  static let name = "deduction-differs"
  static let group = Finding.Group.scores

  private static let scored = ["得分为", "得分", "得", "自评得分", "自评得分：", "得分：", "自评"].sortedCodes
  private static let maxima = ["满分为", "满分", "分值为", "分值", "标准分", "标准分为"].sortedCodes
  private static let deducted = ["扣分", "扣减", "扣除", "扣", "扣分：", "失分"].sortedCodes
  private static let none = ["本项不得分", "该项不得分", "此项不得分", "本指标不得分", "该指标不得分", "因此不得分", "故不得分"]
    .sortedCodes
  /// The sentence is a rule, and not what came of it.
  private static let rules = ["每", "否则", "之一的", "的扣", "的，扣", "扣完为止", "标准为", "的得", "的，得"].map(
    \.codes)

  func findings(in text: FieldText, by rubric: Rubric) -> [Finding] {
    // Points of the indicator at hand are held against its score.
    guard text.role.indicator == nil else { return zeros(in: text) }
    return text.reading.sentences.indices.compactMap { sum(in: text.reading.sentence($0), text) }
      + zeros(in: text) + listed(in: text)
  }

  private static let full = Rational(100)
  private static let openers = ["扣分项为", "扣分项：", "扣分项目为", "扣分指标为", "扣分情况：", "扣分情况为"].sortedCodes
  private static let far = Rational(5)

  /// 自评得分95分。扣分项为：甲扣2分，乙扣2分，丙扣1分: of 100 points.
  private func listed(in text: FieldText) -> [Finding] {
    guard text.reading.quantities.count(where: { $0.unit == .points }) > 2 else { return [] }
    return text.reading.lines.compactMap { line in
      let end = (line..<text.prose.count).first { text.prose[$0] == 0x0A } ?? text.prose.count
      guard
        let opener = (line..<end).first(where: {
          text.prose.first(of: DeductionDiffers.openers, at: $0) != nil
        })
      else { return nil }
      let before = text.reading.quantities(in: line..<opener).filter { $0.unit == .points }
      let taken = text.reading.quantities(in: opener..<end).filter {
        $0.unit == .points
          && text.prose.last(of: DeductionDiffers.deducted, endingAt: $0.range.lowerBound) != nil
      }
      guard before.count == 1, let scored = before.first, taken.count > 1, let last = taken.last
      else { return nil }
      let lost = DeductionDiffers.full - scored.printed
      let sum = taken.map(\.printed).reduce(.zero, +)
      guard lost > .zero, sum != lost, (sum - lost).magnitude < DeductionDiffers.far else {
        return nil
      }
      return .deductionsDiffer(text, last, sum, lost)
    }
  }

  private func sum(in sentence: Range<Int>, _ text: FieldText) -> Finding? {
    let points = text.reading.quantities(in: sentence).filter {
      $0.unit == .points && $0.limit == .exact
    }
    if isAccount(sentence, text), let beyond = beyond(Array(points), text) { return beyond }
    guard (2...3).contains(points.count), isAccount(sentence, text) else { return nil }
    func only(_ words: [[UInt32]]) -> Quantity? {
      let found = points.filter { text.prose.last(of: words, endingAt: $0.range.lowerBound) != nil }
      return found.count == 1 ? found.first : nil
    }
    guard let scored = only(DeductionDiffers.scored), let maximum = only(DeductionDiffers.maxima)
    else { return nil }
    if scored.printed > maximum.printed { return .pointsBeyond(text, scored, maximum) }
    guard points.count == 3, let deducted = only(DeductionDiffers.deducted),
      scored.printed + deducted.printed != maximum.printed
    else { return nil }
    return .deductionDiffers(text, deducted, maximum.printed - scored.printed)
  }

  /// 效益类30分得31分: what is got stands right behind what there is to get.
  private func beyond(_ points: [Quantity], _ text: FieldText) -> Finding? {
    for (maximum, scored) in zip(points, points.dropFirst()) {
      let between = text.prose.text(maximum.range.upperBound..<scored.range.lowerBound)
      guard
        text.prose.last(of: DeductionDiffers.deducted, endingAt: maximum.range.lowerBound) == nil
      else { continue }
      if ["得", "，得", "自评得", "，自评得", "，自评得分", "，自评"].contains(between),
        scored.printed > maximum.printed
      {
        return .pointsBeyond(text, scored, maximum)
      }
    }
    return nil
  }

  /// 得分1分…本项不得分 of one paragraph.
  private func zeros(in text: FieldText) -> [Finding] {
    let places = (0..<text.prose.count).filter {
      text.prose[$0] != 0 && text.prose.first(of: DeductionDiffers.none, at: $0) != nil
    }
    return places.compactMap { place in
      let start = text.reading.lines.last { $0 <= place } ?? 0
      let paragraph = text.reading.quantities(in: start..<place)
      guard isAccount(text.reading.sentence(at: place), text),
        let scored = paragraph.last(where: { quantity in
          quantity.unit == .points && quantity.printed > .zero
            && text.prose.last(
              of: DeductionDiffers.scored, endingAt: quantity.range.lowerBound) != nil
        })
      else { return nil }
      return .zeroDiffers(text, scored)
    }
  }

  private func isAccount(_ sentence: Range<Int>, _ text: FieldText) -> Bool {
    !DeductionDiffers.rules.contains { text.prose.contains($0, in: sentence) }
  }
}

extension Reading {
  fileprivate func sentence(_ index: Int) -> Range<Int> {
    let end = index + 1 < sentences.count ? sentences[index + 1] : prose.count
    return sentences[index]..<max(end, sentences[index])
  }
}

extension Finding {
  fileprivate static func deductionDiffers(
    _ text: FieldText, _ deducted: Quantity, _ right: Rational
  ) -> Finding {
    let expected = right.shortText(places: 2)
    return Finding(
      check: DeductionDiffers.self, severity: .warning, field: text.path,
      message:
        "扣分写作“\(text.prose.text(deducted.range))”，按所写满分减去得分应为 \(expected) 分，请核对。",
      range: deducted.range
    ).expecting(expected, isFixable: false)
  }

  fileprivate static func pointsBeyond(
    _ text: FieldText, _ scored: Quantity, _ maximum: Quantity
  ) -> Finding {
    Finding(
      check: DeductionDiffers.self, severity: .warning, field: text.path,
      message:
        "得分“\(text.prose.text(scored.range))”超过满分“\(text.prose.text(maximum.range))”，请核对。",
      range: scored.range)
  }

  fileprivate static func deductionsDiffer(
    _ text: FieldText, _ last: Quantity, _ sum: Rational, _ lost: Rational
  ) -> Finding {
    Finding(
      check: DeductionDiffers.self, severity: .warning, field: text.path,
      message:
        "所列扣分合计 \(sum.shortText(places: 2)) 分，按总分应共扣 \(lost.shortText(places: 2)) 分，请核对。",
      range: last.range)
  }

  fileprivate static func zeroDiffers(_ text: FieldText, _ scored: Quantity) -> Finding {
    Finding(
      check: DeductionDiffers.self, severity: .warning, field: text.path,
      message: "前面写得“\(text.prose.text(scored.range))”，后面写不得分，请核对后统一。",
      range: scored.range
    ).expecting("0分", isFixable: false)
  }
}
