/// Writes XML, element by element.
struct XMLBuilder {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  typealias Attributes = KeyValuePairs<String, String>

  /// An element without content.
  mutating func add(_ name: String, _ attributes: Attributes = [:]) {
    open(name, attributes, end: "/>")
  }

  /// An element with a text.
  mutating func add(_ name: String, _ attributes: Attributes = [:], text content: String) {
    open(name, attributes, end: ">")
    text += content.escapedXML
    text += "</\(name)>"
  }

  /// An element with other elements in it.
  mutating func add(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout XMLBuilder) -> Void
  ) {
    open(name, attributes, end: ">")
    content(&self)
    text += "</\(name)>"
  }

  private mutating func open(_ name: String, _ attributes: Attributes, end: String) {
    text += "<" + name
    for (key, value) in attributes {
      text += " "
      text += key
      text += "=\""
      text += value.escapedXML
      text += "\""
    }
    text += end
  }
}

extension String {
  /// For element text and attribute values; characters that XML forbids are left out.
  var escapedXML: String {
    guard unicodeScalars.contains(where: \.needsCare) else { return self }
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: if !scalar.isForbiddenInXML { escaped.unicodeScalars.append(scalar) }
      }
    }
    return escaped
  }
}

extension Unicode.Scalar {
  fileprivate var needsCare: Bool {
    self == "&" || self == "<" || self == ">" || self == "\"" || isForbiddenInXML
  }

  /// Everything but tab, line feed and what XML 1.0 calls a Char.
  fileprivate var isForbiddenInXML: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
