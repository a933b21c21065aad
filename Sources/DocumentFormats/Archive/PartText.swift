import Documents

/// All that a part of an Office file says, as one text: a header, a drawing, a note.
enum PartText {
  private static let most = 4_000
  private static let left: Set<String> = [
    "del", "moveFrom", "instrText", "Fallback", "rt", "delText", "rPh",
  ]

  /// Paragraphs stand with a blank between them; empty where the part says nothing.
  static func text(_ archive: ZipIntake, _ path: String) throws(IntakeFault) -> String {
    guard let part = try archive.part(path) else { return "" }
    let xml = try XMLIntake(part)
    var text = ""
    var isText = false
    while true {
      switch try xml.next() {
      case .finished: return text.trimmingBlanks
      case .text: if isText, text.utf8.count < most { text += xml.value }
      case .start(let isEmpty):
        if left.contains(xml.name) {
          if !isEmpty { try xml.skip() }
        } else if xml.name == "t" {
          isText = !isEmpty
        }
      case .end:
        if xml.name == "t" { isText = false }
        if xml.name == "p", text.last?.isWhitespace == false { text += " " }
      }
    }
  }

  /// Nothing but a page's number: 第 1 页 共 3 页, — 1 —.
  static func isPageNumber(_ text: String) -> Bool {
    text.allSatisfy { !$0.isLetter || "第共页".contains($0) }
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
