/// Reads the computation left of an equals sign and the result right of it.
struct ComputationScanner {
  let prose: Prose
  private static let mostCharacters = 300

  func computation(equals: Int) -> WrittenComputation? {
    guard let result = result(behind: equals + 1) else { return nil }
    var start = equals
    while start > 0, equals - start < ComputationScanner.mostCharacters, isPart(start - 1) {
      start -= 1
    }
    while start < equals, prose[start].isBlank || isStray(start) { start += 1 }
    guard start < equals else { return nil }
    var parser = ExpressionParser(prose: prose, range: start..<equals)
    guard let parsed = parser.parse(), parsed.operations > 0,
      let value = value(of: parsed, as: result)
    else { return nil }
    return WrittenComputation(expression: start..<equals, value: value, result: result)
  }

  /// The result must be a number that no operator follows.
  private func result(behind start: Int) -> Quantity? {
    var start = start
    while prose[start].isBlank { start += 1 }
    let isSigned = [0x2D, 0x2212].contains(prose.narrow(start))
    guard let quantity = QuantityScanner(prose: prose).quantity(at: isSigned ? start + 1 : start),
      !quantity.isChinese, quantity.limit == .exact || quantity.mark.isEmpty == false
    else { return nil }
    var behind = quantity.range.upperBound
    while prose[behind].isBlank { behind += 1 }
    let operators = "+-*/×÷−＋－＊／(（".codes
    guard !operators.contains(prose[behind]) || isAside(behind) else { return nil }
    return quantity
  }

  /// A bracket that opens words, not a factor.
  private func isAside(_ offset: Int) -> Bool {
    prose.narrow(offset) == 0x28 && !prose.narrow(offset + 1).isDigit
  }

  private func isPart(_ offset: Int) -> Bool {
    let code = prose.narrow(offset)
    return code.isDigit || code.isBlank || "+-*/()×÷−.,%[]".codes.contains(code)
      || "元万亿人个项件天".codes.contains(prose[offset])
  }

  /// A mark or a unit that belongs to the words before the expression.
  private func isStray(_ offset: Int) -> Bool {
    let code = prose.narrow(offset)
    return code == 0x2C || code == 0x2E || code == 0x29 || "元万亿人个项件天%".codes.contains(code)
  }

  /// In the result's own base, or nil where the units do not go together.
  private func value(of parsed: ExpressionParser.Parsed, as result: Quantity) -> Rational? {
    switch result.unit {
    case .percent:
      return parsed.isTimesHundred ? parsed.value.divided(by: Rational(100)) : parsed.value
    case .yuan(let scale):
      return parsed.hasUnits ? parsed.value : parsed.value * Rational(scale)
    case .percentagePoints, .points, .count, .none, .year, .calendar:
      if parsed.hasUnits || parsed.hasPercent { return nil }
      return parsed.value
    }
  }
}
