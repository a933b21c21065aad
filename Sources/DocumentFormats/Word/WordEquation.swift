import Documents

/// An equation (m:oMath) as one line, as people type it: `537762.26/(1516017+192802080.44)`.
struct WordEquation {
  private let xml: XMLIntake
  private static let deepest = 40
  private static let longest = 20_000

  /// Reads to the end of the present element and gives it as a line.
  static func line(_ xml: XMLIntake) throws(IntakeFault) -> String {
    try WordEquation(xml: xml).content(0)
  }

  /// An element's parts by name, each as a line.
  private struct Parts {
    var lines: [(name: String, text: String)] = []
    var values: [String: String] = [:]

    subscript(name: String) -> String { lines.first { $0.name == name }?.text ?? "" }
    func all(_ name: String) -> [String] { lines.filter { $0.name == name }.map(\.text) }
  }

  /// Everything inside the present element, piece behind piece.
  private func content(_ depth: Int) throws(IntakeFault) -> String {
    guard depth < WordEquation.deepest else { throw .tooDeep }
    var text = ""
    while true {
      switch try xml.next() {
      case .finished: throw .damaged
      case .end: return text
      case .text: break
      case .start(let isEmpty):
        guard !isEmpty else { continue }
        text += try element(depth)
        guard text.utf8.count <= WordEquation.longest else { throw .tooLarge }
      }
    }
  }

  private func element(_ depth: Int) throws(IntakeFault) -> String {
    let name = xml.name
    switch name {
    case "t": return try characters()
    case "r", "oMath", "oMathPara", "e", "num", "den", "sub", "sup", "deg", "lim", "fName", "box",
      "borderBox", "phant", "ins", "moveTo":
      return try content(depth + 1)
    case "f":
      let parts = try parts(depth)
      return WordEquation.bracketed(parts["num"]) + "/" + WordEquation.bracketed(parts["den"])
    case "sSup", "sSub", "sSubSup", "sPre":
      let parts = try parts(depth)
      return WordEquation.bracketed(parts["e"]) + script("_", parts["sub"])
        + script("^", parts["sup"])
    case "rad":
      let parts = try parts(depth)
      return parts["deg"] + "√" + WordEquation.bracketed(parts["e"])
    case "d":
      let parts = try parts(depth)
      let separator = parts.values["sepChr"] ?? "|"
      return (parts.values["begChr"] ?? "(") + parts.all("e").joined(separator: separator)
        + (parts.values["endChr"] ?? ")")
    case "nary":
      let parts = try parts(depth)
      return (parts.values["chr"] ?? "∫") + script("_", parts["sub"]) + script("^", parts["sup"])
        + WordEquation.bracketed(parts["e"])
    case "func": return try parts(depth).lines.map(\.text).joined()
    case "limLow", "limUpp", "acc", "bar", "groupChr": return try parts(depth)["e"]
    case "m": return try parts(depth).all("mr").joined(separator: "；")
    case "mr", "eqArr": return try parts(depth).all("e").joined(separator: "，")
    case "del", "moveFrom": break
    default: break
    }
    try xml.skip()
    return ""
  }

  private func script(_ mark: String, _ text: String) -> String {
    text.isEmpty ? "" : mark + WordEquation.bracketed(text)
  }

  private func characters() throws(IntakeFault) -> String {
    var text = ""
    while true {
      switch try xml.next() {
      case .text: text += xml.value
      case .end: return text
      case .start(let isEmpty): if !isEmpty { try xml.skip() }
      case .finished: throw .damaged
      }
    }
  }

  private func parts(_ depth: Int) throws(IntakeFault) -> Parts {
    guard depth < WordEquation.deepest else { throw .tooDeep }
    var parts = Parts()
    while true {
      switch try xml.next() {
      case .finished: throw .damaged
      case .end: return parts
      case .text: break
      case .start(let isEmpty):
        let name = xml.name
        if name.hasSuffix("Pr") {
          if !isEmpty { try properties(&parts) }
        } else if !isEmpty {
          parts.lines.append((name, try element(depth + 1)))
        }
      }
    }
  }

  private func properties(_ parts: inout Parts) throws(IntakeFault) {
    var depth = 1
    while depth > 0 {
      switch try xml.next() {
      case .finished: throw .damaged
      case .end: depth -= 1
      case .text: break
      case .start(let isEmpty):
        if let value = xml["val"] { parts.values[xml.name] = value }
        depth += isEmpty ? 0 : 1
      }
    }
  }

  /// In brackets where it is more than one number or name, so that a line means the same.
  static func bracketed(_ text: String) -> String {
    let marks = "+-−–×÷*/·=<>≤≥^√ "
    guard text.contains(where: { marks.contains($0) }) else { return text }
    return isBracketed(text) ? text : "(" + text + ")"
  }

  private static func isBracketed(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last, "(（".contains(first), ")）".contains(last)
    else { return false }
    var open = 0
    for (offset, character) in text.enumerated() {
      if "(（".contains(character) { open += 1 }
      if ")）".contains(character) { open -= 1 }
      if open == 0, offset < text.count - 1 { return false }
    }
    return open == 0
  }
}
