import Evaluation

/// Reads numbers with what they count: 95%, 一个百分点, 0.5分, 三项, 百分之九十.
struct NumberScanner {
  let source: SourceText

  init(_ source: SourceText) { self.source = source }

  struct Found {
    var value: Rational
    var unit: NumberUnit
    var end: Int
  }

  /// The number that begins there; as a bound, behind a sign of comparison, 零 alone is one.
  func number(at start: Int, isBound: Bool = false) -> Found? {
    if source.has("百分之", at: start) {
      guard let read = digits(at: start + 3) ?? ChineseNumeral.read(source, at: start + 3) else {
        return nil
      }
      return Found(
        value: NumberScanner.share(read.value), unit: .percent, end: start + 3 + read.length)
    }
    if let read = digits(at: start) { return arabic(read.value, end: start + read.length) }
    if isBound, source[start] == "-", let read = digits(at: start + 1) {
      return arabic(-read.value, end: start + 1 + read.length)
    }
    guard let read = ChineseNumeral.read(source, at: start) else { return nil }
    let end = start + read.length
    if let found = unit(read.value, at: end) { return found }
    let isNought = isBound && read.value.isZero && endsBound(at: end)
    return isNought ? Found(value: .zero, unit: .bare, end: end) : nil
  }

  private func arabic(_ value: Rational, end: Int) -> Found? {
    if let found = unit(value, at: end) { return found }
    return endsBound(at: end) ? Found(value: value, unit: .bare, end: end) : nil
  }

  static func share(_ percent: Rational) -> Rational {
    percent.divided(by: Rational(100)) ?? .zero
  }

  /// With the unit that stands behind it.
  private func unit(_ value: Rational, at end: Int) -> Found? {
    if source[end] == "%" {
      return Found(value: NumberScanner.share(value), unit: .percent, end: end + 1)
    }
    if let word = source.longest(["个百分点", "百分点", "个点"], at: end) {
      return Found(
        value: NumberScanner.share(value), unit: .percentagePoint, end: end + word.count)
    }
    if source[end] == "分" {
      let isPoints = source[end + 1].map { !"之钟析别配类解项布工管期级局".contains($0) } ?? true
      return isPoints ? Found(value: value, unit: .points, end: end + 1) : nil
    }
    if source[end] == "倍" { return Found(value: value, unit: .times, end: end + 1) }
    guard let word = source.longest(NumberUnit.countWords, at: end) else { return nil }
    let behind = source[end + word.count]
    // 一次性, 三类人员 are words, not counts.
    guard behind != "性" else { return nil }
    return Found(value: value, unit: .things(word), end: end + word.count)
  }

  /// Nothing follows that would make the digits part of a word: 2022年, 15号文.
  private func endsBound(at end: Int) -> Bool {
    guard let next = source[end] else { return true }
    if !next.isLetter && !next.isNumber { return true }
    return source.longest(
      [
        "以上", "以下", "以内", "及以上", "及以下", "至", "到", "得", "的", "时", "不得分", "之间", "计", "扣", "且", "为",
        "或",
        "大于", "小于", "低于", "高于", "不超", "不高", "不低", "超过", "不足", "和", "与",
      ],
      at: end) != nil
  }

  func digits(at start: Int) -> (value: Rational, length: Int)? {
    var end = start
    while let character = source[end] {
      let isPoint = character == "." && end > start && (source[end + 1]?.isASCIIDigit ?? false)
      guard character.isASCIIDigit || isPoint else { break }
      end += 1
    }
    guard end > start, let number = DecimalNumber(String(source.characters[start..<end])) else {
      return nil
    }
    return (number.exact, end - start)
  }
}
