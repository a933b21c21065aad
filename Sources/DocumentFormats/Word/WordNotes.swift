import Documents

/// Footnotes or endnotes by their ids: a line each (脚注、尾注).
struct WordNotes {
  private var texts: [String: String] = [:]
  private static let most = 4_000

  /// The element of each is footnote or endnote.
  init(_ archive: ZipIntake, _ path: String?, _ element: String) throws(IntakeFault) {
    guard let path, let part = try archive.part(path) else { return }
    let xml = try XMLIntake(part)
    var id = ""
    var isText = false
    while true {
      switch try xml.next() {
      case .finished: return
      case .text:
        guard isText, (texts[id]?.utf8.count ?? 0) < WordNotes.most else { continue }
        texts[id, default: ""] += xml.value
      case .start(let isEmpty):
        switch xml.name {
        case element: id = xml["id"] ?? ""
        case "del", "moveFrom", "instrText", "Fallback", "rt": if !isEmpty { try xml.skip() }
        case "t": isText = !isEmpty
        case "tab", "br": texts[id]? += " "
        default: break
        }
      case .end: if xml.name == "t" { isText = false }
      }
    }
  }

  subscript(id: String) -> String? {
    guard let text = texts[id], text.contains(where: { !$0.isWhitespace }) else { return nil }
    return String(text.drop(while: \.isWhitespace))
  }
}
