import Documents

/// What styles say of text that is not seen in it: numbers, hidden text, fonts of symbols.
struct WordStyleIntake {
  struct Style {
    var name = ""
    var base: String?
    /// A list and a level that its paragraphs stand in.
    var list: (id: String?, level: Int?)?
    var isHidden: Bool?
    var font: String?
  }

  private var styles: [String: Style] = [:]
  /// The style of paragraphs that name none.
  private(set) var standard: String?
  private static let deepest = 16

  init(_ archive: ZipIntake, _ path: String) throws(IntakeFault) {
    guard let part = try archive.part(path) else { return }
    let xml = try XMLIntake(part)
    var id = ""
    var style = Style()
    while true {
      switch try xml.next() {
      case .finished: return
      case .text: break
      case .end: if xml.name == "style" { styles[id] = style }
      case .start(let isEmpty):
        switch xml.name {
        case "style":
          id = xml["styleId"] ?? ""
          style = Style()
          if xml["type"] == "paragraph", ["1", "true"].contains(xml["default"] ?? "") {
            standard = id
          }
        case "tblStylePr", "rPrChange", "pPrChange": if !isEmpty { try xml.skip() }
        case "name": style.name = xml["val"] ?? ""
        case "basedOn": style.base = xml["val"]
        case "numId": style.list = (xml["val"], style.list?.level)
        case "ilvl": style.list = (style.list?.id, xml["val"].flatMap { Int($0) })
        case "vanish": style.isHidden = xml.isOn
        case "rFonts": style.font = xml["ascii"] ?? xml["hAnsi"]
        default: break
        }
      }
    }
  }

  subscript(id: String) -> Style? { styles[id] }

  /// The nearest of a style and those that it is based on that says something.
  func first<Value>(_ id: String?, _ value: (Style) -> Value?) -> Value? {
    var next = id
    for _ in 0..<WordStyleIntake.deepest {
      guard let id = next, let style = styles[id] else { return nil }
      if let found = value(style) { return found }
      next = style.base
    }
    return nil
  }
}

extension XMLIntake {
  /// A property that is there, unless it says that it is off.
  var isOn: Bool { !["0", "false", "off", "none"].contains(self["val"] ?? "") }
}
