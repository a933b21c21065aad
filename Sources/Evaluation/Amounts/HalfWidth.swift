extension Character {
  /// The ASCII form of a full-width letter, digit or mark (`１`→`1`, `．`→`.`, `　`→blank).
  var halfWidth: Character {
    guard let scalar = unicodeScalars.first, unicodeScalars.count == 1 else { return self }
    switch scalar.value {
    case 0x3000: return " "
    case 0xFF01...0xFF5E:
      guard let narrow = Unicode.Scalar(scalar.value - 0xFEE0) else { return self }
      return Character(narrow)
    default: return self
    }
  }
}

extension StringProtocol {
  /// The text with full-width letters, digits and marks in their ASCII form.
  var halfWidth: String { String(map(\.halfWidth)) }
}
