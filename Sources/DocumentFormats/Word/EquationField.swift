/// A field that draws something from its own words (EQ): fractions, circled numbers, 拼音指南.
struct EquationField {
  private var rest: Substring
  private static let deepest = 20

  /// The field as a line; nothing where it is no such field, or one that is not understood.
  static func line(_ instruction: String) -> String? {
    let words = instruction.drop(while: \.isWhitespace)
    guard words.prefix(2).lowercased() == "eq",
      words.dropFirst(2).first.map({ !$0.isLetter }) == true
    else { return nil }
    var field = EquationField(rest: words.dropFirst(2))
    let text = field.sequence(0)
    return field.rest.isEmpty ? text.flatMap { $0.isEmpty ? nil : $0 } : nil
  }

  static func isField(_ instruction: String) -> Bool {
    instruction.drop(while: \.isWhitespace).prefix(3).lowercased().trimmingBlanks == "eq"
  }

  /// Up to a comma or a closing bracket of its own level.
  private mutating func sequence(_ depth: Int) -> String? {
    guard depth < EquationField.deepest else { return nil }
    var text = ""
    while let next = rest.first {
      switch next {
      case "\\":
        guard let made = command(depth) else { return nil }
        text += made
      case ",", "，", ";", ")", "）": return text
      case "\"":
        rest.removeFirst()
        let words = rest.prefix { $0 != "\"" }
        rest = rest.dropFirst(words.count + 1)
      case "(", "（":
        rest.removeFirst()
        guard let inner = arguments(depth) else { return nil }
        text += "(" + inner.joined(separator: ",") + ")"
      default:
        rest.removeFirst()
        if !next.isWhitespace { text.append(next) }
      }
    }
    return depth == 0 ? text : nil
  }

  /// `\f(1,2)` and its kin; options such as `\ac` and `\up 9` stand between name and bracket.
  private mutating func command(_ depth: Int) -> String? {
    var names: [String] = []
    while rest.first == "\\" {
      rest.removeFirst()
      let name = rest.prefix { $0.isLetter || $0 == "*" }
      rest = rest.dropFirst(max(name.count, 1))
      names.append(name.lowercased())
      rest = rest.drop { $0.isWhitespace || $0.isNumber || $0 == "-" }
      if name == "*" {
        // \* jc2 \* "Font:宋体" \* hps10: how it looks.
        let word = rest.first == "\"" ? "" : rest.prefix { $0.isLetter || $0.isNumber }
        rest = rest.dropFirst(word.count)
        return ""
      }
    }
    guard rest.first == "(" || rest.first == "（" else { return "" }
    rest.removeFirst()
    guard let parts = arguments(depth), let last = parts.last else { return nil }
    switch names.first {
    case "f":
      return parts.count == 2
        ? WordEquation.bracketed(parts[0]) + "/" + WordEquation.bracketed(parts[1]) : nil
    case "r":
      return (parts.count == 2 ? parts[0] : "") + "√" + WordEquation.bracketed(last)
    // One over the other: a circle around a number, or a reading over a character.
    case "o": return EquationField.circled(parts) ?? last
    case "s": return parts.joined()
    case "b": return "(" + parts.joined(separator: ",") + ")"
    case "l", "x", "a", "i", "d": return parts.joined(separator: ",")
    default: return nil
    }
  }

  /// Up to the closing bracket.
  private mutating func arguments(_ depth: Int) -> [String]? {
    var parts: [String] = []
    while true {
      guard let part = sequence(depth + 1), let end = rest.popFirst() else { return nil }
      parts.append(part)
      if ")）".contains(end) { return parts }
    }
  }

  private static func circled(_ parts: [String]) -> String? {
    guard parts.count == 2, ["○", "〇", "◯"].contains(parts[0]), let value = Int(parts[1]),
      (1...20).contains(value)
    else { return nil }
    return Unicode.Scalar(UInt32(0x245F + value)).map { String(Character($0)) }
  }
}

extension String {
  fileprivate var trimmingBlanks: String { filter { !$0.isWhitespace } }
}
