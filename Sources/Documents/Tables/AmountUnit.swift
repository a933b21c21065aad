import Evaluation

/// What amounts of a table are counted in.
enum AmountUnit: String, Hashable, CaseIterable {
  case yuan = "元"
  case thousands = "千元"
  case tenThousands = "万元"
  case millions = "百万元"
  case hundredMillions = "亿元"

  var factor: Rational {
    switch self {
    case .yuan: .one
    case .thousands: Rational(1_000)
    case .tenThousands: Rational(10_000)
    case .millions: Rational(1_000_000)
    case .hundredMillions: Rational(100_000_000)
    }
  }

  /// The unit that a head or a label names: 单位：万元 · 金额（元） · 总收入(万元).
  init?(in text: String) {
    let plain = text.compact
    let found = AmountUnit.allCases.reversed().first { unit in
      ["单位:", "(", "/", "["].contains { plain.contains($0 + unit.rawValue) }
        || plain == unit.rawValue || plain.hasSuffix(":人民币" + unit.rawValue)
        // 总收入万元; a bare 元 ends many other words.
        || unit != .yuan && plain.hasSuffix(unit.rawValue) && !plain.hasSuffix("百" + unit.rawValue)
    }
    guard let found = found ?? AmountUnit(caption: plain) else { return nil }
    self = found
  }

  /// The unit that a caption names in other words: 单位 万元 · 单位为万元 · 以万元为单位.
  private init?(caption plain: String) {
    if let unit = AmountUnit.allCases.first(where: { unit in
      ["以", "按"].contains { plain.contains($0 + unit.rawValue + "为单位") }
    }) {
      self = unit
      return
    }
    var rest = plain[...]
    while let found = rest.range(of: "单位") {
      rest = rest[found.upperBound...]
      var behind = rest
      while let word = AmountUnit.betweenWords.first(where: { behind.hasPrefix($0) }) {
        behind = behind.dropFirst(word.count)
      }
      if let unit = AmountUnit.allCases.first(where: { behind.hasPrefix($0.rawValue) }) {
        self = unit
        return
      }
    }
    return nil
  }

  private static let betweenWords = ["均为", "为", "是", "人民币", ":", "(", "["]

  /// The unit behind a number: 万 · 万元 · 元整.
  init?(behind text: String) {
    switch text {
    case "元", "元整", "圆", "圆整", "元人民币": self = .yuan
    case "千元": self = .thousands
    case "万", "万元", "万元整", "万元人民币", "万圆": self = .tenThousands
    case "百万", "百万元": self = .millions
    case "亿", "亿元", "亿元人民币": self = .hundredMillions
    default: return nil
    }
  }
}

extension StringProtocol {
  /// Where a word begins and ends; nothing where it is not there.
  fileprivate func range(of word: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(word) {
        return start..<index(start, offsetBy: word.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
