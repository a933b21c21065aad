/// A computation written out comes to the result that it prints (列式与结果相符).
struct WrittenComputationDiffers: TextCheck {
  static let name = "written-computation"
  static let group = Finding.Group.figures

  func findings(in text: FieldText, by rubric: Rubric) -> [Finding] {
    text.reading.computations.compactMap { computation in
      let result = computation.result
      guard !agrees(computation) else { return nil }
      return Finding.computationDiffers(
        text, computation, fault(of: computation, result), expected(computation))
    }
  }

  private func agrees(_ computation: WrittenComputation) -> Bool {
    let result = computation.result
    if result.agrees(with: computation.value) { return true }
    // 95/100×100%=95: the percent sign is left out of the result.
    return result.unit == .none
      && result.agrees(with: computation.value * Rational(100))
  }

  private func fault(of computation: WrittenComputation, _ result: Quantity) -> String {
    let sign = result.agrees(with: -computation.value) ? "丢了负号，" : ""
    let isWhole = result.unit == .percent && result.places == 0
    return sign + (isWhole ? "按整数百分比书写失真，" : "")
  }

  /// The result with two places at least where it is a share.
  private func expected(_ computation: WrittenComputation) -> String {
    let result = computation.result
    return result.text(of: computation.value, places: result.unit == .percent ? 2 : 0)
  }
}

extension Finding {
  fileprivate static func computationDiffers(
    _ text: FieldText, _ computation: WrittenComputation, _ fault: String, _ expected: String
  ) -> Finding {
    let result = computation.result
    let unit = text.prose.text(result.digits.upperBound..<result.range.upperBound)
    return Finding(
      check: WrittenComputationDiffers.self, severity: .error, field: text.path,
      message:
        "写作“=\(text.prose.text(result.range))”，\(fault)按所列算式应为 \(expected)\(unit)，请改正。",
      range: result.digits
    ).expecting(expected)
  }
}
