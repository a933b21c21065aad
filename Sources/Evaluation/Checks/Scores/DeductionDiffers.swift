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
      + zeros(in: text)
  }

  private func sum(in sentence: Range<Int>, _ text: FieldText) -> Finding? {
    let points = text.reading.quantities(in: sentence).filter {
      $0.unit == .points && $0.limit == .exact
    }
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

  fileprivate static func zeroDiffers(_ text: FieldText, _ scored: Quantity) -> Finding {
    Finding(
      check: DeductionDiffers.self, severity: .warning, field: text.path,
      message: "前面写得“\(text.prose.text(scored.range))”，后面写不得分，请核对后统一。",
      range: scored.range
    ).expecting("0分", isFixable: false)
  }
}
