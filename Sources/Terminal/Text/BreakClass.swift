import Text

/// What a character means for the ends of lines.
enum BreakClass: UInt8, Sendable {
  /// An ideograph, a symbol: a line may end before and after it.
  case free
  /// A letter of an alphabet: part of a word.
  case letter
  case digit
  /// Not at the start of a line: ，。）》%
  case closing
  /// Not at the end of a line: （《“ and comparisons.
  case opening
  /// ASCII , . : which close, but belong to a number between digits.
  case separator
  /// + = * and the like: they stay at the end of a line.
  case sign
  /// - and / which join dates and fractions, and stand before negative numbers.
  case joiner
  /// The ASCII quotes, which open or close: they stay with what stands beside them.
  case quote
  /// — which comes in pairs.
  case dash
  case space
  case newline

  init(_ character: Character) {
    guard let scalar = character.soleScalar ?? character.unicodeScalars.first else {
      self = .free
      return
    }
    self = BreakClass(scalar)
  }

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x4E00...0x9FFF: self = .free
    case 0..<0x80: self = BreakClass.ascii[Int(scalar.value)]
    default: self = BreakClass(other: scalar)
    }
  }

  private init(other scalar: Unicode.Scalar) {
    switch scalar {
    case "\u{85}", "\u{2028}", "\u{2029}": self = .newline
    case "，", "。", "、", "；", "：", "？", "！", "．", "）", "》", "”", "’", "】", "〉", "」", "』",
      "〕", "〗", "］", "｝", "…", "％", "‰", "°", "℃", "·", "・", "～", "々", "ー":
      self = .closing
    case "（", "《", "“", "‘", "【", "〈", "「", "『", "〔", "〖", "［", "｛", "￥", "¥", "＄", "№", "§",
      "≤", "≥", "≠", "≈", "±", "＜", "＞":
      self = .opening
    case "—", "–": self = .dash
    case "×", "÷", "＝", "＋": self = .sign
    case "０"..."９": self = .digit
    case "Ａ"..."Ｚ", "ａ"..."ｚ": self = .letter
    case "\u{A0}", "\u{202F}", "\u{2060}", "\u{FEFF}": self = .quote
    default: self = scalar.value < 0x2000 ? .letter : .free
    }
  }

  private static let ascii: [BreakClass] = (0..<0x80).map { code in
    switch Character(Unicode.Scalar(UInt8(code))) {
    case "\n", "\r", "\u{B}", "\u{C}": .newline
    case " ", "\t": .space
    case "0"..."9": .digit
    case "A"..."Z", "a"..."z", "_", "@", "#", "&", "\\", "~", "^", "`": .letter
    case "(", "[", "{", "$", "<", ">": .opening
    case ")", "]", "}", "%", "!", "?", ";": .closing
    case ",", ".", ":": .separator
    case "+", "=", "*", "|": .sign
    case "-", "/": .joiner
    case "\"", "'": .quote
    default: .letter
    }
  }
}

extension BreakClass {
  /// Whether a line may end between two characters.
  ///
  /// - Parameters:
  ///   - before: The class of the character before the two.
  ///   - left: The class of the first of the two.
  ///   - right: The class of the second of the two.
  /// - Returns: False also where only a hard break of an overlong word may fall.
  static func mayBreak(before: BreakClass, _ left: BreakClass, _ right: BreakClass) -> Bool {
    switch right {
    case .closing, .separator, .sign, .space, .newline: return false
    case .joiner: return left == .space || left == .sign
    case .quote: return left == .space
    case .dash: return left != .dash && left != .opening
    case .digit, .letter, .free, .opening: break
    }
    switch left {
    case .opening, .quote: return false
    case .space, .newline, .closing, .free, .dash: return true
    case .letter, .digit: return !right.isInWord
    case .separator: return !(before.isInWord && right.isInWord)
    case .sign: return before != .opening
    case .joiner: return !right.isInWord
    }
  }

  private var isInWord: Bool { self == .letter || self == .digit }
}
