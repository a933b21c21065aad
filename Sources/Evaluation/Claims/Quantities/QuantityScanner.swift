/// Reads one quantity at a place of a text.
struct QuantityScanner {
  let prose: Prose

  /// The quantity whose digits begin there, if a number begins there.
  func quantity(at start: Int) -> Quantity? {
    if prose.narrow(start).isDigit { return arabic(at: start) }
    return chinese(at: start)
  }

  private func arabic(at start: Int) -> Quantity? {
    let before = prose.narrow(start - 1)
    guard !before.isDigit, !before.isLatin, before != 0x2E || !prose.narrow(start - 2).isDigit
    else { return nil }
    guard let (end, number, places) = digits(at: start) else { return nil }
    // 2.2023年度 is the year 2023 under the number 2.
    if places == 4, prose[end] == 0x5E74, let year = self.digits(at: end - 4),
      year.number >= Rational(1990), year.number < Rational(2100)
    {
      return finished(digits: end - 4..<end, printed: year.number, places: 0)
    }
    let isNegative = isMinus(at: start - 1)
    let first = isNegative ? start - 1 : start
    return finished(
      digits: first..<end, printed: isNegative ? -number : number, places: places)
  }

  /// A minus that is no dash between two numbers or words.
  private func isMinus(at offset: Int) -> Bool {
    guard [0x2D, 0x2212].contains(prose.narrow(offset)) else { return false }
    let before = prose.narrow(offset - 1)
    return !before.isDigit && !before.isLatin && before != 0x29 && before != 0x25
      && before != 0x2D && !isUnitOfDigits(endingAt: offset)
  }

  /// 1020万元-1000万元 is a difference, 结余-20万元 a negative amount.
  private func isUnitOfDigits(endingAt end: Int) -> Bool {
    var start = end
    while end - start < QuantityScanner.longestUnit,
      QuantityScanner.unitEnds.contains(prose[start - 1])
    { start -= 1 }
    return start < end && prose.narrow(start - 1).isDigit
  }

  private static let longestUnit = 3
  private static let unitEnds = "元万亿人个项件次户家名天份台辆％".codes

  /// Digits with separators and a point: their end, value and places.
  func digits(at start: Int) -> (end: Int, number: Rational, places: Int)? {
    var offset = start
    var text = ""
    while prose.narrow(offset).isDigit || isSeparator(at: offset, from: start) {
      if prose.narrow(offset).isDigit { text.append(digit(offset)) }
      offset += 1
      if text.count > DecimalNumber.maximumDigits { return nil }
    }
    var places = 0
    if prose.narrow(offset) == 0x2E, prose.narrow(offset + 1).isDigit {
      text.append(".")
      offset += 1
      while prose.narrow(offset).isDigit, places <= DecimalNumber.maximumDigits {
        text.append(digit(offset))
        offset += 1
        places += 1
      }
    }
    guard let number = DecimalNumber(text) else { return nil }
    return (offset, number.exact, places)
  }

  private func digit(_ offset: Int) -> Character {
    Unicode.Scalar(prose.narrow(offset)).map { Character($0) } ?? "0"
  }

  /// A comma before three digits and no more.
  private func isSeparator(at offset: Int, from start: Int) -> Bool {
    guard prose.narrow(offset) == 0x2C, offset > start, offset - start <= 3 || hasGroup(offset - 4)
    else { return false }
    return hasGroup(offset) && !prose.narrow(offset + 4).isDigit
  }

  private func hasGroup(_ comma: Int) -> Bool {
    prose.narrow(comma) == 0x2C && (1...3).allSatisfy { prose.narrow(comma + $0).isDigit }
  }

  /// Puts unit and comparison to a number.
  func finished(
    digits: Range<Int>, printed: Rational, places: Int, isChinese: Bool = false
  ) -> Quantity {
    let (unit, end) = unit(behind: digits.upperBound)
    let (limit, mark) = limit(before: digits.lowerBound, behind: end)
    return Quantity(
      range: digits.lowerBound..<end, digits: digits, mark: mark, unit: unit, limit: limit,
      printed: printed, places: places, isChinese: isChinese)
  }
}
