import Evaluation

/// A cell's text as a number, however people and programs write one.
///
/// `192802080.44` · `192,802,080.44` · `￥1,234.50` · `'35` · `19280.21万元` · `="192802080.44"` ·
/// `（12.5）` for a negative one · `35人` · `96.5%` · full-width digits · blanks of any width.
struct CellFigure: Hashable {
  /// Plain digits with at most one point and a leading minus.
  private(set) var digits = ""
  private(set) var isPercent = false
  /// The unit of money behind the number.
  private(set) var unit: AmountUnit?
  /// Another measure behind it: 人.
  private(set) var measure = ""

  /// Nothing where the text is no number, or one that could be read in two ways (`1,23`).
  init?(_ text: String) {
    guard text.utf8.count <= CellFigure.mostBytes else { return nil }
    var rest = text.map(\.narrow)[...]
    rest = CellFigure.unwrapped(rest)
    var isNegative = false
    if let first = rest.first, let last = rest.last, first == "(", last == ")" {
      isNegative = true
      rest = CellFigure.withoutBlanks(rest.dropFirst().dropLast())
    }
    rest = CellFigure.withoutCurrency(rest)
    if let sign = rest.first, "-−–+".contains(sign) {
      isNegative = isNegative != (sign != "+")
      rest = CellFigure.withoutCurrency(CellFigure.withoutBlanks(rest.dropFirst()))
    }
    let end = rest.firstIndex { !$0.isDigit && !CellFigure.isInside($0) } ?? rest.endIndex
    guard let plain = CellFigure.plain(rest[..<end]) else { return nil }
    digits = (isNegative ? "-" : "") + plain
    guard take(suffix: String(rest[end...].filter { !$0.isWhitespace })) else { return nil }
  }

  private static let mostBytes = 120
  private static let measures: Set<String> = [
    "人", "名", "个", "项", "件", "天", "次", "辆", "台", "套", "户", "家", "宗", "份", "批", "处",
    "平方米", "公里", "分",
  ]

  private mutating func take(suffix: String) -> Bool {
    if suffix.isEmpty { return true }
    if suffix == "%" {
      isPercent = true
    } else if let found = AmountUnit(behind: suffix) {
      unit = found
    } else if CellFigure.measures.contains(suffix) {
      measure = suffix
    } else {
      return false
    }
    return true
  }

  private static func isInside(_ character: Character) -> Bool {
    character.isWhitespace || ",.'’，。".contains(character)
  }

  private static func withoutBlanks(_ text: ArraySlice<Character>) -> ArraySlice<Character> {
    var rest = text.drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }

  /// Without what spreadsheets put before a number to keep it as it was typed: `'`, `="…"`.
  private static func unwrapped(_ text: ArraySlice<Character>) -> ArraySlice<Character> {
    var rest = withoutBlanks(text)
    if let first = rest.first, "'‘’`".contains(first) {
      rest = withoutBlanks(rest.dropFirst())
    }
    if rest.first == "=" { rest = withoutBlanks(rest.dropFirst()) }
    if let first = rest.first, let last = rest.last, rest.count > 2, "\"“”".contains(first),
      "\"“”".contains(last)
    {
      rest = withoutBlanks(rest.dropFirst().dropLast())
    }
    return rest
  }

  private static func withoutCurrency(_ text: ArraySlice<Character>) -> ArraySlice<Character> {
    for sign in ["￥", "¥", "人民币", "RMB", "CNY"] where text.starts(with: sign) {
      return withoutBlanks(text.dropFirst(sign.count))
    }
    return text
  }

  /// Digits without their separators; nothing where these do not stand in equal groups.
  private static func plain(_ text: ArraySlice<Character>) -> String? {
    var text = withoutBlanks(text)
    if let last = text.last, "，。,'’".contains(last) { return nil }
    // Input methods give 。 for the point; the last mark of two kinds is it.
    text = ArraySlice(text.map { $0 == "。" ? "." : $0 == "，" ? "," : $0 == "’" ? "'" : $0 })
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = ungrouped(parts[0]) else { return nil }
    guard parts.count == 2 else { return whole }
    guard !parts[1].isEmpty, parts[1].allSatisfy(\.isDigit) else { return nil }
    return whole + "." + String(parts[1])
  }

  private static func ungrouped(_ text: ArraySlice<Character>) -> String? {
    let marks = Set(text.filter { !$0.isDigit }.map { $0.isWhitespace ? " " : $0 })
    guard marks.count <= 1 else { return nil }
    let groups = text.split(omittingEmptySubsequences: false) { !$0.isDigit }
    guard let first = groups.first, !first.isEmpty else { return nil }
    guard groups.count > 1 else { return String(first) }
    // 192,802,080 by thousands, 1,9280,2080 by 万.
    let isGrouped = [3, 4].contains { size in
      first.count <= size && groups.dropFirst().allSatisfy { $0.count == size }
    }
    return isGrouped ? groups.map { String($0) }.joined() : nil
  }
}
