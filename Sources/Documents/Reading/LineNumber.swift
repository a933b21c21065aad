import Evaluation

/// The number in front of a heading or an item, in whatever style people write it.
struct LineNumber: Hashable {
  var style: Numbering
  var value: Int
  /// As it stands there, where the style prints it otherwise: 2.3, a.
  var written = ""
}

extension LineNumber {
  private static let chinese: [Character: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let mostDigits = 3

  /// The number in front of a line and what stands behind it.
  ///
  /// 一、 · 一． · 第一部分 · （一） · (一) · 一） · 1. · 1、 · 1．· （1） · (1) · 1） · ① · ⑴ · ⒈ · ㊀ ·
  /// 甲、 · 2.3 · 2.3.1 · a. · A、
  static func split(_ line: String) -> (LineNumber?, rest: String) {
    let characters = Array(line)
    if let (number, count) = LevelNumber(characters).number {
      return (number, String(characters[count...]).trimmed)
    }
    var scanner = NumberScanner(characters: characters)
    guard let number = scanner.number() else { return (nil, line) }
    return (number, String(characters[scanner.offset...]).trimmed)
  }

  private struct NumberScanner {
    let characters: [Character]
    var offset = 0

    private var current: Character? {
      offset < characters.count ? characters[offset].narrow : nil
    }

    mutating func number() -> LineNumber? {
      if let circled { return take(circled) }
      if current == "第" { return part() }
      if current == "(" { return bracketed() }
      let start = offset
      if let value = chineseNumber() { return ended(.chinese, .parenthesizedChinese, value, start) }
      if let value = digits() { return ended(.arabic, .parenthesizedArabic, value, start) }
      return nil
    }

    private var circled: LineNumber? {
      guard let scalar = characters.first?.unicodeScalars.first?.value else { return nil }
      switch scalar {
      case 0x2460...0x2473: return LineNumber(style: .circled, value: Int(scalar - 0x245F))
      case 0x3251...0x325F: return LineNumber(style: .circled, value: Int(scalar - 0x3251) + 21)
      case 0x2474...0x2487:
        return LineNumber(style: .parenthesizedArabic, value: Int(scalar - 0x2473))
      case 0x2488...0x249B: return LineNumber(style: .arabic, value: Int(scalar - 0x2487))
      case 0x3280...0x3289:
        return LineNumber(style: .parenthesizedChinese, value: Int(scalar - 0x327F))
      case 0x3220...0x3229:
        return LineNumber(style: .parenthesizedChinese, value: Int(scalar - 0x321F))
      default: return nil
      }
    }

    private mutating func take(_ number: LineNumber) -> LineNumber {
      offset += 1
      if let mark = current, "、.．".contains(mark) { offset += 1 }
      return number
    }

    /// Such as 第一部分 or 第二章.
    private mutating func part() -> LineNumber? {
      offset += 1
      guard let value = chineseNumber() ?? digits() else { return nil }
      for word in ["部分", "章", "节"] where String(characters[offset...].prefix(word.count)) == word {
        offset += word.count
        while let mark = current, "、.:： ".contains(mark) { offset += 1 }
        return LineNumber(style: .chinese, value: value)
      }
      return nil
    }

    private mutating func bracketed() -> LineNumber? {
      offset += 1
      let number: LineNumber
      if let value = chineseNumber() {
        number = LineNumber(style: .parenthesizedChinese, value: value)
      } else if let value = digits() {
        number = LineNumber(style: .parenthesizedArabic, value: value)
      } else {
        return nil
      }
      guard current == ")" else { return nil }
      return take(number)
    }

    /// A mark must follow, since a figure at the beginning of a sentence is no number.
    private mutating func ended(
      _ plain: Numbering, _ closed: Numbering, _ value: Int, _ start: Int
    ) -> LineNumber? {
      switch current {
      case ")":
        offset += 1
        return LineNumber(style: closed, value: value)
      case "、", ".", "．", ",", "·":
        offset += 1
        // 1.5万元 begins a sentence, not an item.
        if let next = current, next.isDigit, plain == .arabic { return nil }
        return LineNumber(style: plain, value: value)
      default: return nil
      }
    }

    private mutating func chineseNumber() -> Int? {
      var value = 0
      var digit = 0
      let start = offset
      while let character = current {
        if character == "十" {
          value += max(digit, 1) * 10
          digit = 0
        } else if let found = LineNumber.chinese[character] {
          digit = found
        } else {
          break
        }
        offset += 1
      }
      return offset > start && offset - start <= LineNumber.mostDigits ? value + digit : nil
    }

    private mutating func digits() -> Int? {
      let start = offset
      while let character = current, character.isDigit { offset += 1 }
      guard offset > start, offset - start < LineNumber.mostDigits else { return nil }
      return Int(String(characters[start..<offset].map(\.narrow)))
    }
  }
}
