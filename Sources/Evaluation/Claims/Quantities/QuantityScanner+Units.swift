extension QuantityScanner {
  private static let names: [(String, Quantity.Unit)] = [
    ("个百分点", .percentagePoints), ("百分点", .percentagePoints), ("亿元", .yuan(scale: 100_000_000)),
    ("万元", .yuan(scale: 10_000)), ("元", .yuan(scale: 1)), ("%", .percent), ("％", .percent),
    ("年度", .year), ("年", .year), ("月", .calendar), ("日", .calendar), ("号", .calendar),
    ("季度", .calendar), ("周年", .calendar), ("小时", .calendar), ("时", .calendar),
  ]
  /// The longest first.
  private static let units: [(codes: [UInt32], unit: Quantity.Unit)] =
    names.map { ($0.0.codes, $0.1) }.sorted { $0.codes.count > $1.codes.count }

  /// What 分 must not be followed by to mean points: 分之, 分钟, 分别, 百分点.
  private static let notPoints = "之钟别类配级析工管批期局行布支发点比制百".codes

  /// The unit behind a number, past one blank, and where it ends.
  func unit(behind end: Int) -> (Quantity.Unit, Int) {
    let start = prose[end].isBlank && !prose[end + 1].isDigit ? end + 1 : end
    for (codes, unit) in QuantityScanner.units where prose.holds(codes, at: start) {
      return (unit, start + codes.count)
    }
    if prose[start] == 0x5206, !QuantityScanner.notPoints.contains(prose[start + 1]) {
      return (.points, start + 1)
    }
    if let word = prose.first(of: Grammar.measureWords, at: start) {
      return (.count(prose.text(start..<start + word.count)), start + word.count)
    }
    return (.none, end)
  }

  /// The comparison around a number, and the characters of the one in front.
  func limit(before start: Int, behind end: Int) -> (Quantity.Limit, Range<Int>) {
    let none = start..<start
    if prose.first(of: Grammar.aboutAfter, at: end) != nil || isRange(start, end) {
      return (.about, none)
    }
    let limits: [([[UInt32]], Quantity.Limit)] = [
      (Grammar.atLeastBefore, .atLeast), (Grammar.atMostBefore, .atMost),
      (Grammar.aboveBefore, .above), (Grammar.belowBefore, .below),
      (Grammar.aboutBefore, .about),
    ]
    for (words, limit) in limits {
      if let word = prose.last(of: words, endingAt: start) {
        return (limit, start - word.count..<start)
      }
    }
    return (.exact, none)
  }

  /// `30—35人`, `30%~35%`, `30至35`.
  private func isRange(_ start: Int, _ end: Int) -> Bool {
    let dashes = "-~—～至–到".codes
    return dashes.contains(prose[end]) && prose.narrow(end + 1).isDigit
      || dashes.contains(prose[end]) && dashes.contains(prose[end + 1])
      || dashes.contains(prose[start - 1]) && isNumberEnd(start - 2)
      || prose[start - 1] == 0x2014 && prose[start - 2] == 0x2014
  }

  private func isNumberEnd(_ offset: Int) -> Bool {
    let code = prose.narrow(offset)
    return code.isDigit || code == 0x25 || "元人项个次分件年月日".codes.contains(code)
  }
}
