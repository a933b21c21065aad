import Documents

/// Reads the sheets of an Excel workbook row by row; a sheet is never kept as a whole.
struct SheetIntake {
  private let archive: ZipIntake
  private let path: String
  private let parts: PartRelations
  private let styles: SheetStyles

  private struct Sheet {
    var name: String
    var isHidden: Bool
    var relation: String
  }

  init(_ archive: ZipIntake, _ path: String) throws(IntakeFault) {
    self.archive = archive
    self.path = path
    parts = try PartRelations(archive, of: path)
    styles = try SheetStyles(archive, parts.path(of: "styles") ?? "xl/styles.xml")
  }

  func read(_ sink: IntakeSink) throws(IntakeFault) {
    let (sheets, is1904) = try sheets()
    let strings = try SharedStrings(
      archive, parts.path(of: "sharedStrings") ?? "xl/sharedStrings.xml")
    var isEmpty = true
    for sheet in sheets {
      guard let target = parts[sheet.relation], let part = try archive.part(target) else {
        continue
      }
      sink(.sheet(name: sheet.name, isHidden: sheet.isHidden))
      var reader = SheetRows(
        try XMLIntake(part), strings: strings, styles: styles, startsIn1904: is1904)
      try reader.read { line in
        if case .cells = line { isEmpty = false }
        sink(line)
      }
      for omission in try SheetBeside(archive, of: target).omissions() {
        sink(.omitted(omission))
      }
    }
    if isEmpty, archive.hasAny(startingWith: "xl/media/") { throw .scanned }
  }

  private func sheets() throws(IntakeFault) -> ([Sheet], is1904: Bool) {
    guard let part = try archive.part(path) else { throw .damaged }
    let xml = try XMLIntake(part)
    var sheets: [Sheet] = []
    var is1904 = false
    while true {
      switch try xml.next() {
      case .finished: return (sheets, is1904)
      case .text, .end: break
      case .start:
        if xml.name == "workbookPr" { is1904 = ["1", "true"].contains(xml["date1904"] ?? "") }
        guard xml.name == "sheet" else { continue }
        let state = xml["state"] ?? "visible"
        sheets.append(
          Sheet(name: xml["name"] ?? "", isHidden: state != "visible", relation: xml["id"] ?? ""))
      }
    }
  }
}

/// The strings that cells share; what is read aloud beside Chinese characters is no part of them.
struct SharedStrings {
  private var strings: [String] = []

  init(_ archive: ZipIntake, _ path: String) throws(IntakeFault) {
    guard let part = try archive.part(path) else { return }
    let xml = try XMLIntake(part)
    var current = ""
    var isText = false
    var bytes = 0
    while true {
      switch try xml.next() {
      case .finished: return
      case .text: if isText { current += xml.value }
      case .start(let isEmpty):
        switch xml.name {
        case "rPh": if !isEmpty { try xml.skip() }
        case "t": isText = !isEmpty
        case "si":
          current = ""
          if isEmpty { strings.append("") }
        default: break
        }
      case .end:
        if xml.name == "t" { isText = false }
        guard xml.name == "si" else { continue }
        bytes += current.utf8.count
        guard bytes <= IntakeLimits.stringBytes else { throw .tooLarge }
        strings.append(current)
      }
    }
  }

  subscript(index: Int) -> String { strings.indices.contains(index) ? strings[index] : "" }
}
