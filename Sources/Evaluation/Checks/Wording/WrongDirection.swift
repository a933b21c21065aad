/// What should be small is not praised for being large (方向有误).
struct WrongDirection: TextCheck {
  static let name = "wrong-direction"
  static let group = Finding.Group.wording

  /// The sentence speaks of a case or denies it: 未超过, 如超过, 超过…的.
  private static let conditions = [
    "未", "不得", "没有", "无", "如", "若", "凡", "当", "防止", "避免", "不存在", "杜绝",
  ]
  .map(\.codes)
  private static let connectors = ["为", "是", "比例", "达到", "：", "均", "应", " "].sortedCodes

  func findings(in text: FieldText, by rubric: Rubric) -> [Finding] {
    let small = rubric.checks.wantedSmall.map(\.codes)
    let large = rubric.checks.wantedLarge.map(\.codes)
    return text.reading.quantities.compactMap { quantity in
      guard quantity.unit == .percent, isFinal(quantity, text),
        let isUp = isUp(quantity, text.prose),
        let word = word(before: quantity, isUp ? small : large, text)
      else { return nil }
      return Finding.directionWrong(text, quantity, word, isUp)
    }
  }

  /// The comparison says "more" (or "less"), as a word or as a mark, even a wrong one.
  private func isUp(_ quantity: Quantity, _ prose: Prose) -> Bool? {
    if quantity.mark.isEmpty {
      switch prose[quantity.range.lowerBound - 1] {
      case 0x300B, 0x226B: return true
      case 0x300A, 0x226A: return false
      default: return nil
      }
    }
    switch quantity.limit {
    case .atLeast, .above: return true
    case .atMost: return false
    // "低于90%的" tells of a lack, and may well be true.
    case .below, .about, .exact: return nil
    }
  }

  /// The word that the comparison is said of, as far back as the clause goes without a mark.
  private func word(
    before quantity: Quantity, _ wanted: [[UInt32]], _ text: FieldText
  ) -> Range<Int>? {
    var end = quantity.mark.isEmpty ? quantity.range.lowerBound - 1 : quantity.mark.lowerBound
    for _ in 0..<3 {
      if let word = text.prose.last(of: wanted, endingAt: end) { return end - word.count..<end }
      guard let word = text.prose.last(of: WrongDirection.connectors, endingAt: end) else {
        return nil
      }
      end -= word.count
    }
    return nil
  }

  /// The clause ends behind the number and is neither a condition nor a rule.
  private func isFinal(_ quantity: Quantity, _ text: FieldText) -> Bool {
    let end = quantity.range.upperBound
    let sentence = text.reading.sentence(at: end - 1)
    let before = sentence.lowerBound..<quantity.range.lowerBound
    return text.prose[end].endsClause
      && !WrongDirection.conditions.contains { text.prose.contains($0, in: before) }
      && !text.reading.quantities.contains {
        $0.unit == .points && sentence.contains($0.range.lowerBound)
      }
  }
}

extension Finding {
  fileprivate static func directionWrong(
    _ text: FieldText, _ quantity: Quantity, _ word: Range<Int>, _ isUp: Bool
  ) -> Finding {
    let quoted = text.prose.text(word.lowerBound..<quantity.range.upperBound)
    return Finding(
      check: WrongDirection.self, severity: .warning, field: text.path,
      message: "“\(quoted)”方向有误：该项以\(isUp ? "小" : "大")为好，请写明实际数值，或改正比较符号。",
      range: word.lowerBound..<quantity.range.upperBound)
  }
}
