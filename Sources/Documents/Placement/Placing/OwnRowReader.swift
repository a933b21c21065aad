import Evaluation

/// Reads a row of a form as an indicator that the unit added: ≥12班 as ≥, 12 and 班.
struct OwnRowReader {
  private(set) var row = OwnIndicator()

  private static let signs: [(String, String)] = [
    (">=", "≥"), ("=>", "≥"), ("<=", "≤"), ("=<", "≤"), ("≥", "≥"), ("≤", "≤"), ("=", "="),
    ("大于等于", "≥"), ("大于或等于", "≥"), ("不低于", "≥"), ("不少于", "≥"), ("至少", "≥"), ("不小于", "≥"),
    ("小于等于", "≤"), ("小于或等于", "≤"), ("不高于", "≤"), ("不超过", "≤"), ("不大于", "≤"), ("不多于", "≤"),
    ("控制在", "≤"), ("等于", "="), ("定性", "定性"), ("正向", "≥"), ("反向", "≤"), ("逆向", "≤"),
  ]
  private static let ends: [(String, String)] = [
    ("及以上", "≥"), ("以上", "≥"), ("及以下", "≤"), ("以下", "≤"), ("以内", "≤"), ("之内", "≤"),
  ]
  private static let fillers = ["达到", "达", "为", "约"]
  private static let longestUnit = 8
  /// Behind a share they say that it is reached, and nothing more: 100%完成.
  private static let reached = ["完成", "达标", "到位", "合格", "落实", "覆盖"]
  private static let qualitative = "定性"

  /// The weight is the row's own maximum, where the form has one.
  init(_ entry: FormEntry, weight: Points?) {
    row[.name] = OwnRowReader.plainName(entry.deepest?.name ?? "")
    row[.weight] = weight?.text ?? ""
    row[.unit] = entry[.unit] ?? ""
    row[.direction] = entry[.property].map { OwnRowReader.direction($0) } ?? ""
    take(target: entry[.target] ?? "")
    let actual = entry[.actual] ?? entry[.outcome] ?? ""
    row[.actual] = withoutUnit(actual)
  }

  private static func plainName(_ name: String) -> String {
    let plain = LineNumber.split(name).rest
    return plain.endOfCounter.map { String(plain[$0...]).trimmed } ?? plain
  }

  /// 性质 as the program knows it; what it does not know stands as it was written.
  private static func direction(_ text: String) -> String {
    let plain = text.compact
    if plain == "定量" { return "" }
    return signs.first { plain == $0.0 || plain == $0.0 + "指标" }?.1 ?? text
  }

  private mutating func take(target text: String) {
    guard !text.isEmpty else { return }
    // What is judged is words, though there be a number in them: 12月底前.
    if row[.direction] == OwnRowReader.qualitative {
      row[.target] = text
      return
    }
    var rest = text.compact
    for aside in ["(含)", "(含本数)"] { rest = rest.replacing(aside, with: "") }
    var direction = ""
    if let sign = OwnRowReader.signs.first(where: { rest.hasPrefix($0.0) }) {
      direction = sign.1
      rest.removeFirst(sign.0.count)
    }
    for word in OwnRowReader.fillers where rest.hasPrefix(word) { rest.removeFirst(word.count) }
    if let end = OwnRowReader.ends.first(where: { rest.hasSuffix($0.0) }) {
      direction = direction.isEmpty ? end.1 : direction
      rest.removeLast(end.0.count)
    }
    for word in OwnRowReader.reached where rest.hasSuffix("%" + word) {
      rest.removeLast(word.count)
    }
    guard let (number, unit) = rest.numberAndUnit, unit.count <= OwnRowReader.longestUnit,
      !unit.isCalendar(behind: number)
    else {
      // Words and dates are no number: such a target is judged; 1-3次 is a number all the same.
      row[.target] = text
      if row[.direction].isEmpty, !rest.isRange { row[.direction] = OwnRowReader.qualitative }
      return
    }
    if row[.direction].isEmpty { row[.direction] = direction }
    if unit == "%" {
      row[.target] = number + unit
    } else {
      row[.target] = number
      if row[.unit].isEmpty { row[.unit] = unit }
    }
  }

  /// 14班 as 14 where the unit is 班; anything else as it stands.
  private func withoutUnit(_ text: String) -> String {
    guard let (number, unit) = text.compact.numberAndUnit, !unit.isEmpty, unit != "%",
      unit == row[.unit].compact
    else { return text }
    return number
  }
}

extension String {
  /// 月底前 behind 12, 年 behind 2023: a date, and no number of anything.
  fileprivate func isCalendar(behind number: String) -> Bool {
    if ["月", "日", "号", "季度", "点"].contains(where: { hasPrefix($0) }) { return true }
    guard hasPrefix("年") else { return false }
    return self != "年" || Int(number).map { (1990...2100).contains($0) } == true
  }

  /// 1-3次, 10%~20%: between two numbers, which no direction says.
  fileprivate var isRange: Bool {
    let characters = Array(self)
    return characters.indices.dropFirst().dropLast().contains { index in
      "-—–~～至".contains(characters[index]) && characters[index + 1].isDigit
        && (characters[index - 1].isDigit || "%个次人天元".contains(characters[index - 1]))
    }
  }

  /// `12班` as 12 and 班; nothing where it is not a number with a word behind it.
  fileprivate var numberAndUnit: (number: String, unit: String)? {
    let number = prefix { $0.isDigit || $0 == "." || $0 == "," }
    let unit = dropFirst(number.count)
    guard DecimalNumber(number.filter { $0 != "," }) != nil,
      !unit.contains(where: { $0.isDigit || $0.endsClause })
    else { return nil }
    return (String(number), String(unit))
  }
}
