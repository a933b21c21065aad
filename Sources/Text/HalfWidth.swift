extension Character {
  /// The ASCII form of a full-width letter, digit or mark; all others stay.
  ///
  /// `１` becomes `1`, `．` becomes `.`, the ideographic space a blank.
  public var halfWidth: Character {
    guard let scalar = soleScalar, let half = Unicode.Scalar(scalar.value.halfWidth) else {
      return self
    }
    return half == scalar ? self : Character(half)
  }

  /// What a key means with the input method on: half width, and the ASCII form of Chinese marks.
  ///
  /// `？` becomes `?`, `《` becomes `<`. `。` stays: see ``numeric``.
  public var asciiForm: Character {
    switch self {
    case "￥": "¥"
    case "“", "”": "\""
    case "‘", "’": "'"
    case "【": "["
    case "】": "]"
    case "《": "<"
    case "》": ">"
    case "—": "-"
    default: halfWidth
    }
  }

  /// The ASCII form where only a number can be meant: `。` is a point, `、` a comma.
  public var numeric: Character {
    switch self {
    case "。", "·": "."
    case "、": ","
    case "－", "−", "—", "–": "-"
    case "×": "*"
    case "÷": "/"
    default: asciiForm
    }
  }
}

extension StringProtocol {
  /// The text with each full-width letter, digit and mark in its ASCII form.
  public var halfWidth: String { String(map(\.halfWidth)) }

  /// The text in ASCII forms, character by character.
  public var asciiForm: String { String(map(\.asciiForm)) }

  /// The text as it is meant where only a number can stand.
  public var numeric: String { String(map(\.numeric)) }
}

extension UInt32 {
  /// Of a scalar's number, that of its half-width form (the block U+FF01 to U+FF5E, and U+3000).
  @inlinable public var halfWidth: UInt32 {
    if self == 0x3000 { return 0x20 }
    return (0xFF01...0xFF5E).contains(self) ? self - 0xFEE0 : self
  }
}
