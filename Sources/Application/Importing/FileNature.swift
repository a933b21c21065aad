import Documents

/// What a file is, by its first bytes; its name says nothing.
public enum FileNature: Hashable {
  /// A zip archive, so perhaps Word or Excel.
  case archive
  /// A pdf: with a text layer it is read, a scan is not.
  case pdf
  /// Text of any encoding: a report or a table.
  case text
  /// JSON, so perhaps a draft.
  case draft

  init(head: [UInt8]) throws(IntakeFault) {
    guard !head.isEmpty else { throw .empty }
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = .archive
    } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      // An encrypted .docx is an OLE2 file with a part of that name, in UTF-16.
      let name: [UInt8] = "EncryptedPackage".utf8.flatMap { byte -> [UInt8] in [byte, 0] }
      throw head.contains(name) ? IntakeFault.encrypted : IntakeFault.oldOffice
    } else {
      self = try FileNature(text: head)
    }
  }

  private init(text head: [UInt8]) throws(IntakeFault) {
    // UTF-16 is read by its ASCII characters alone.
    let isWide = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
    let narrow = isWide ? head.dropFirst(2).filter { $0 != 0 } : head
    let plain = narrow.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
    let start = String(decoding: plain.prefix(32), as: UTF8.self).lowercased()
    if start.hasPrefix("%pdf-") {
      self = .pdf
      return
    }
    if start.hasPrefix("{\\rtf") { throw .richText }
    if start.hasPrefix("mime-version") || FileNature.isMarkup(start) { throw .webPage }
    self = start.hasPrefix("{") ? .draft : .text
  }

  /// A web page or its kin begins with a tag, a comment or a declaration: tables saved as .xls do.
  private static func isMarkup(_ start: String) -> Bool {
    let names = [
      "html", "!doctype", "?xml", "!--", "table", "head", "meta", "body", "style", "div", "span",
      "tr", "script", "title", "center", "font", "p>", "br",
    ]
    return names.contains { start.hasPrefix("<" + $0) }
  }

  /// Enough to find what an encrypted file calls its part.
  static let headBytes = 1 << 16
}
