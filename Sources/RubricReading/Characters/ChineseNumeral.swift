import Evaluation

/// Numbers in Chinese characters: 三, 十五, 两, 半, 百分之九十.
enum ChineseNumeral {
  private static let digits: [Character: Int] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9,
  ]
  private static let powers: [Character: Int] = ["十": 10, "百": 100, "千": 1_000]

  /// The number that begins there, and how many characters it has.
  static func read(_ text: SourceText, at start: Int) -> (value: Rational, length: Int)? {
    if text[start] == "半", let half = Rational(1, over: 2) { return (half, 1) }
    var (sum, digit, index) = (0, Int?.none, start)
    while let character = text[index] {
      if let value = digits[character] {
        guard digit == nil || digit == 0 else { return nil }
        digit = value
      } else if let power = powers[character] {
        sum += (digit ?? (sum == 0 && power == 10 ? 1 : 0)) * power
        digit = nil
      } else {
        break
      }
      index += 1
    }
    guard index > start, text[start] != "百", text[start] != "千" else { return nil }
    return (Rational(sum + (digit ?? 0)), index - start)
  }
}
