extension Character {
  /// The ASCII form of a full-width letter, digit or sign, and of Chinese punctuation that has one.
  ///
  /// `１` becomes `1`, `ｍ` becomes `m`, `？` becomes `?`, the ideographic space a blank. `。` stays:
  /// see ``numeric``.
  public var halfWidth: Character {
    guard let scalar = soleScalar else { return self }
    switch scalar {
    case "\u{3000}": return " "
    case "\u{FF01}"..."\u{FF5E}":
      return Unicode.Scalar(scalar.value - 0xFF01 + 0x21).map(Character.init) ?? self
    case "￥": return "¥"
    case "“", "”": return "\""
    case "‘", "’": return "'"
    case "【": return "["
    case "】": return "]"
    case "《": return "<"
    case "》": return ">"
    case "—": return "-"
    default: return self
    }
  }

  /// The half-width form where only a number can be meant: `。` is a point, `、` a comma.
  public var numeric: Character {
    switch self {
    case "。", "·": "."
    case "、": ","
    case "－", "−", "—", "–": "-"
    case "×": "*"
    case "÷": "/"
    default: halfWidth
    }
  }
}

extension StringProtocol {
  /// The text in half-width forms, character by character.
  public var halfWidth: String { String(map(\.halfWidth)) }

  /// The text as it is meant where only a number can stand.
  public var numeric: String { String(map(\.numeric)) }
}
