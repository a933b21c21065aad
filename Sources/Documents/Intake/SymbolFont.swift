/// Fonts whose characters are drawn in the place of others: ≥ lies at F0B3 in Symbol.
public enum SymbolFont: Hashable, Sendable {
  case symbol, wingdings, wingdings2

  /// Nothing for a font of letters.
  public init?(named name: String) {
    switch name.lowercased() {
    case "symbol": self = .symbol
    case "wingdings": self = .wingdings
    case "wingdings 2": self = .wingdings2
    default: return nil
    }
  }

  /// The character that is drawn for F020 to F0FF, or the same without F000; nothing where the table
  /// does not have it.
  public func character(_ code: UInt32) -> Character? {
    guard (0x20...0xFF).contains(code & 0xFF), code <= 0xFF || code >> 8 == 0xF0 else { return nil }
    let place = code & 0xFF
    switch self {
    case .symbol: return SymbolFont.entry(place)
    case .wingdings: return SymbolFont.first[place] ?? SymbolFont.circled(place, from: 0x81)
    case .wingdings2: return SymbolFont.second[place] ?? SymbolFont.circled(place, from: 0x6A)
    }
  }

  private static func entry(_ place: UInt32) -> Character? {
    let found = place < 0x7F ? low[Int(place - 0x20)] : place < 0xA0 ? " " : high[Int(place - 0xA0)]
    return found == " " && place != 0x20 ? nil : found
  }

  private static func circled(_ place: UInt32, from first: UInt32) -> Character? {
    guard (first..<first + 10).contains(place) else { return nil }
    return Unicode.Scalar(0x2460 + place - first).map { Character($0) }
  }

  /// From 20 and from A0, as Adobe's Symbol encoding has them; blanks where it has nothing.
  private static let low = Array(
    " !∀#∃%&∋()*+,-./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}~"
  )
  private static let high = Array(
    "€ϒ′≤/∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…|—↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√·¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑           〉∫             "
  )

  private static let first: [UInt32: Character] = [
    0x6C: "●", 0x6D: "○", 0x6E: "■", 0x6F: "□", 0x71: "□", 0x72: "□", 0x75: "◆", 0x76: "❖",
    0x77: "◆", 0x9E: "·", 0x9F: "•", 0xA1: "○", 0xA7: "▪", 0xA8: "□", 0xD8: "➢", 0xDF: "←",
    0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xF0: "⇨", 0xFB: "×", 0xFC: "√", 0xFD: "☒",
    0xFE: "☑", 0x80: "⓪", 0x4A: "☺", 0x46: "☞", 0xAB: "★", 0xB6: "☆",
  ]
  private static let second: [UInt32: Character] = [
    0x4F: "×", 0x50: "√", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x69: "⓪", 0xA3: "□",
    0x97: "●", 0x98: "●", 0x99: "○", 0x9A: "○",
  ]
}
