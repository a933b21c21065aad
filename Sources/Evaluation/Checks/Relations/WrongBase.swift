/// A rate of change is taken of what was before, not of what came of it (分母用错).
struct WrongBase: TextCheck {
  static let name = "wrong-base"
  static let group = Finding.Group.figures

  /// (预算数-决算数)/预算数 is a rate of saving and right; these are taken of the subtrahend.
  private static let rates = ["增长率", "增长幅度", "增幅", "变动率", "差异率", "偏离度", "偏差率", "增减率"].sortedCodes
  private static let mostBefore = 24

  func findings(in text: FieldText, by rubric: Rubric) -> [Finding] {
    text.reading.computations.compactMap { computation in
      guard computation.result.unit == .percent, computation.result.agrees(with: computation.value),
        isRateOfChange(computation, text.prose), let (first, second) = operands(computation, text),
        let right = (first.value - second.value).divided(by: second.value)
      else { return nil }
      return .baseWrong(text, computation, second, right)
    }
  }

  private func isRateOfChange(_ computation: WrittenComputation, _ prose: Prose) -> Bool {
    let end = computation.expression.lowerBound
    let start = max(0, end - WrongBase.mostBefore)
    return (start..<end).contains { offset in
      prose.first(of: WrongBase.rates, at: offset).map { offset + $0.count <= end } ?? false
    }
  }

  /// The two figures of (甲-乙)/甲, if it is of that form and they differ.
  private func operands(
    _ computation: WrittenComputation, _ text: FieldText
  ) -> (Quantity, Quantity)? {
    let inside = text.reading.quantities(in: computation.expression).filter {
      !($0.unit == .percent && $0.printed == Rational(100))
    }
    guard inside.count == 3, let first = inside.first, let last = inside.last else { return nil }
    let second = inside[inside.startIndex + 1]
    let signs = text.prose.text(first.range.upperBound..<second.range.lowerBound)
      .filter { !$0.isWhitespace }
    let close = text.prose.text(second.range.upperBound..<last.range.lowerBound)
      .filter { !$0.isWhitespace }
    guard ["-", "－", "−"].contains(signs), [")/", "）/", "）÷", ")÷", "）／"].contains(close),
      last.value == first.value, first.value != second.value
    else { return nil }
    return (first, second)
  }
}

extension Finding {
  fileprivate static func baseWrong(
    _ text: FieldText, _ computation: WrittenComputation, _ base: Quantity, _ right: Rational
  ) -> Finding {
    let result = computation.result
    let expected = result.text(of: right, places: 2) + "%"
    return Finding(
      check: WrongBase.self, severity: .warning, field: text.path,
      message:
        "分母用错：应除以减去的“\(text.prose.text(base.range))”，结果应为 \(expected)，"
        + "不是“\(text.prose.text(result.range))”，请核对。",
      range: result.range
    ).expecting(expected, isFixable: false)
  }
}
