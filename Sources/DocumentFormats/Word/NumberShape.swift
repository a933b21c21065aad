/// How Word writes a counted number (w:numFmt).
enum NumberShape {
  /// The number in this format of Word's: chineseCounting, decimalEnclosedCircleChinese, upperRoman.
  static func text(_ value: Int, _ format: String) -> String {
    let name = format.lowercased()
    // Enclosed ones first: their names say Chinese or ideograph too.
    if name.hasPrefix("decimalenclosed") {
      let start: UInt32? =
        name.contains("paren") ? 0x2473 : name.contains("fullstop") ? 0x2487 : 0x245F
      return enclosed(value, behind: start, most: 20) ?? "\(value)"
    }
    switch name {
    case "ideographenclosedcircle": return enclosed(value, behind: 0x327F, most: 10) ?? "\(value)"
    case "ideographtraditional": return cyclic(value, "甲乙丙丁戊己庚辛壬癸")
    case "ideographzodiac": return cyclic(value, "子丑寅卯辰巳午未申酉戌亥")
    case "chineselegalsimplified", "ideographlegaltraditional": return formal(value)
    case "lowerletter": return letter(value, "a")
    case "upperletter": return letter(value, "A")
    case "lowerroman": return roman(value).lowercased()
    case "upperroman": return roman(value)
    case "decimalfullwidth", "decimalfullwidth2": return digits(value, "０１２３４５６７８９")
    case "ideographdigital", "japanesedigitaltenthousand", "taiwanesedigital":
      return digits(value, "〇一二三四五六七八九")
    case "numberindash": return "- \(value) -"
    case "decimalzero": return value < 10 ? "0\(value)" : "\(value)"
    default: break
    }
    let isChinese = ["chinese", "japanese", "ideograph", "taiwanese"].contains { name.contains($0) }
    return isChinese ? chinese(value, "一二三四五六七八九", "十") : "\(value)"
  }

  private static func enclosed(_ value: Int, behind start: UInt32?, most: Int) -> String? {
    guard (1...most).contains(value), let start else { return nil }
    return Unicode.Scalar(start + UInt32(value)).map { String(Character($0)) }
  }

  private static func cyclic(_ value: Int, _ signs: String) -> String {
    let all = Array(signs)
    return value >= 1 ? String(all[(value - 1) % all.count]) : "\(value)"
  }

  private static func formal(_ value: Int) -> String {
    chinese(value, "壹贰叁肆伍陆柒捌玖", "拾")
  }

  /// Each digit by its sign: 一〇.
  private static func digits(_ value: Int, _ signs: String) -> String {
    let all = Array(signs)
    return String("\(value)".compactMap { $0.wholeNumberValue.map { all[$0] } })
  }

  /// 一 … 九百九十九.
  private static func chinese(_ value: Int, _ digits: String, _ ten: String) -> String {
    guard (1...999).contains(value) else { return "\(value)" }
    if value >= 100 {
      let rest = value % 100
      let hundreds = chinese(value / 100, digits, ten) + (ten == "拾" ? "佰" : "百")
      let one = digits.first.map { String($0) } ?? ""
      let tail = rest == 0 ? "" : rest < 10 ? "零" : rest < 20 ? one : ""
      return hundreds + tail + (rest == 0 ? "" : chinese(rest, digits, ten))
    }
    let all = [""] + digits.map { String($0) }
    let tens = value / 10
    return (tens == 0 ? "" : (tens == 1 ? "" : all[tens]) + ten) + all[value % 10]
  }

  private static func letter(_ value: Int, _ first: Unicode.Scalar) -> String {
    guard (1...780).contains(value),
      let scalar = Unicode.Scalar(first.value + UInt32((value - 1) % 26))
    else { return "\(value)" }
    // Behind z comes aa, behind zz aaa.
    return String(repeating: Character(scalar), count: (value - 1) / 26 + 1)
  }

  private static func roman(_ value: Int) -> String {
    guard (1...399).contains(value) else { return "\(value)" }
    let signs = [
      (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
      (1, "I"),
    ]
    var rest = value
    var text = ""
    for (worth, sign) in signs {
      while rest >= worth {
        text += sign
        rest -= worth
      }
    }
    return text
  }
}
