extension Numbering {
  /// The number in front of a heading or an item, counted from 1.
  public func text(_ number: Int) -> String {
    switch self {
    case .chinese: number.chineseText + "、"
    case .parenthesizedChinese: "（" + number.chineseText + "）"
    case .arabic: "\(number)."
    case .parenthesizedArabic: "（\(number)）"
    case .circled: number.circledText
    }
  }

  /// The numbering of a heading at that depth, 0 the outermost (GB/T 9704-2012 7.3.3).
  public static func heading(depth: Int) -> Numbering {
    switch depth {
    case 0: .chinese
    case 1: .parenthesizedChinese
    case 2: .arabic
    case 3: .parenthesizedArabic
    default: .circled
    }
  }
}

extension Int {
  /// 一 … 九十九; digits beyond.
  var chineseText: String {
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard (1...99).contains(self) else { return "\(self)" }
    let tens = self / 10
    let ones = self % 10
    let front = tens == 0 ? "" : (tens == 1 ? "十" : digits[tens] + "十")
    return front + (ones == 0 ? "" : digits[ones])
  }

  /// ① … ㊿; in brackets beyond.
  var circledText: String {
    let start: UInt32? =
      switch self {
      case 1...20: 0x2460 - 1
      case 21...35: 0x3251 - 21
      case 36...50: 0x32B1 - 36
      default: nil
      }
    guard let start, let scalar = Unicode.Scalar(start + UInt32(self)) else { return "（\(self)）" }
    return String(Character(scalar))
  }
}
