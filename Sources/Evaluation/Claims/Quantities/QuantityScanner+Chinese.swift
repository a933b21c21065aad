extension QuantityScanner {
  private static let digitValues: [UInt32: Int] = Dictionary(
    zip("零〇一二两三四五六七八九".codes, [0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9]),
    uniquingKeysWith: { first, _ in first })
  private static let scales: [UInt32: Int] = Dictionary(
    zip("十百千".codes, [10, 100, 1000]), uniquingKeysWith: { first, _ in first })
  private static let percent = "百分之".codes
  private static let mostCharacters = 12

  /// 三十五人, 百分之九十: a Chinese numeral counts only with its unit.
  func chinese(at start: Int) -> Quantity? {
    if prose.holds(QuantityScanner.percent, at: start) { return percentage(at: start) }
    guard isNumeral(prose[start]), !isNumeral(prose[start - 1]), prose[start - 1] != 0x7B2C,
      let (end, number) = numeral(at: start)
    else { return nil }
    let quantity = finished(
      digits: start..<end, printed: Rational(number), places: 0, isChinese: true)
    switch quantity.unit {
    case .count, .points, .percentagePoints: return quantity
    case .yuan: return number > 0 ? quantity : nil
    case .percent, .year, .calendar, .none: return nil
    }
  }

  private func percentage(at start: Int) -> Quantity? {
    let first = start + QuantityScanner.percent.count
    guard let (end, number) = numeral(at: first) else { return nil }
    var quantity = finished(
      digits: start..<end, printed: Rational(number), places: 0, isChinese: true)
    quantity.unit = .percent
    quantity.range = start..<end
    return quantity
  }

  private func isNumeral(_ code: UInt32) -> Bool {
    QuantityScanner.digitValues[code] != nil || QuantityScanner.scales[code] != nil
  }

  /// Up to 9999: the end and the number.
  func numeral(at start: Int) -> (end: Int, number: Int)? {
    var offset = start
    var (total, digit) = (0, 0)
    var hasDigit = false
    while offset - start < QuantityScanner.mostCharacters {
      if let value = QuantityScanner.digitValues[prose[offset]] {
        digit = value
        hasDigit = true
      } else if let scale = QuantityScanner.scales[prose[offset]] {
        total += (hasDigit ? digit : 1) * scale
        (digit, hasDigit) = (0, false)
      } else {
        break
      }
      offset += 1
    }
    guard offset > start else { return nil }
    return (offset, total + digit)
  }
}
