/// What a number format shows of a number (数字格式); it never changes what is stored.
enum NumberFormat: Hashable {
  case plain, percent, date
  /// It shows nothing: `;;;`.
  case hidden
  /// It moves the point: `0.00,,` · `#,##0.0,` · `0!.0,"万"` · `0!.0000` · a `%` that a line break hides.
  case scaled
  /// It writes a unit of money and leaves the point: `0.00"万元"`.
  case unit(String)

  private static let units = ["亿元", "百万元", "万元", "千元", "元", "亿", "百万", "万"]

  init(builtIn id: Int) {
    switch id {
    case 9, 10: self = .percent
    case 14...17, 22, 27...31, 36, 50...58: self = .date
    default: self = .plain
    }
  }

  /// Sections for other signs and sizes count too: `[>=10000]0!.0,"万";0`.
  init(code: String) {
    let sections = NumberFormatSection.sections(of: code)
    guard let first = sections.first else {
      self = .plain
      return
    }
    if sections.count >= 3, sections.allSatisfy(\.isEmpty) {
      self = .hidden
    } else if sections.contains(where: \.isScaled) {
      self = .scaled
    } else if first.percents > 0 {
      self = .percent
    } else if first.isDate {
      self = .date
    } else if let word = NumberFormat.units.first(where: { first.literal.contains($0) }) {
      self = .unit(word)
    } else {
      self = .plain
    }
  }
}

/// One part of a number format, between semicolons.
private struct NumberFormatSection {
  /// Letters that mean something, without what stands in quotes or brackets or behind an escape.
  private var plain = ""
  var literal = ""
  var percents = 0
  /// Commas behind the last digit: each divides by a thousand.
  private var commas = 0
  /// Digits behind a point that is only drawn: each divides by ten.
  private var drawnPlaces: Int?
  private var hasDigit = false
  private var hasPoint = false

  static func sections(of code: String) -> [NumberFormatSection] {
    var sections = [NumberFormatSection()]
    var rest = code[...]
    while let character = rest.popFirst() {
      let last = sections.count - 1
      switch character {
      case ";": sections.append(NumberFormatSection())
      case "\\", "!": if let next = rest.popFirst() { sections[last].draw(next) }
      case "_", "*": rest = rest.dropFirst()
      case "\"":
        let text = rest.prefix { $0 != "\"" }
        for character in text { sections[last].draw(character) }
        rest = rest.dropFirst(text.count + 1)
      case "[": rest = rest.drop { $0 != "]" }.dropFirst()
      default: sections[last].take(character)
      }
    }
    return sections
  }

  private mutating func draw(_ character: Character) {
    if character == ".", hasDigit, !hasPoint { drawnPlaces = 0 }
    literal.append(character)
  }

  private mutating func take(_ character: Character) {
    switch character {
    case "0", "#", "?":
      hasDigit = true
      commas = 0
      drawnPlaces = drawnPlaces.map { $0 + 1 }
    case ",": if hasDigit { commas += 1 }
    case ".": hasPoint = true
    case "%": percents += 1
    default:
      // 万 without quotes is drawn as well.
      if !character.isASCII { literal.append(character) }
    }
    plain.append(character)
  }

  /// Nothing is drawn by it.
  var isEmpty: Bool { plain.isEmpty && literal.isEmpty }

  var isScaled: Bool { commas > 0 || (drawnPlaces ?? 0) > 0 }

  var isDate: Bool {
    let lower = plain.lowercased()
    // e is the year of an era; with digits it is an exponent.
    let isEra = lower.contains("e") && lower.contains("m") && !hasDigit
    let isMonth = lower.contains("m") && !hasDigit && !lower.contains { "hs".contains($0) }
    return isMonth || lower.contains("y") || lower.contains("d") || isEra
  }
}
