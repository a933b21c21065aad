import Documents

/// Reads the paragraphs and tables of a Word document, as the document shows them now:
/// deleted text and fallbacks for old programs are left out, text boxes follow their paragraph.
struct WordIntake {
  private let archive: ZipIntake
  private var numbering: WordNumbering

  init(_ archive: ZipIntake) throws(IntakeFault) {
    self.archive = archive
    numbering = try WordNumbering(archive)
  }

  /// A paragraph that is being read; those of text boxes stand inside one another.
  private struct Paragraph {
    var text = ""
    var list: (id: String, level: Int)?
  }

  private static let left: Set<String> = [
    "del", "moveFrom", "Fallback", "instrText", "delText", "delInstrText", "rPrChange", "pPrChange",
    "sectPr", "commentReference",
  ]

  mutating func read(_ sink: Intake.Sink) throws(IntakeFault) {
    guard let part = try archive.part("word/document.xml") else { throw .damaged }
    let xml = try XMLIntake(part)
    var open: [Paragraph] = []
    var tables: [WordTableIntake] = []
    /// Text boxes, given behind the paragraph that they are in.
    var boxes: [String] = []
    var isText = false
    while true {
      switch try xml.next() {
      case .finished:
        guard open.isEmpty else { throw .damaged }
        return
      case .text: if isText, let last = open.indices.last { try add(xml.value, to: &open[last]) }
      case .start(let isEmpty):
        if WordIntake.left.contains(xml.name) {
          if !isEmpty { try xml.skip() }
          continue
        }
        switch xml.name {
        case "p": if !isEmpty { open.append(Paragraph()) }
        case "t": isText = !isEmpty
        case "tab": if let last = open.indices.last { try add("  ", to: &open[last]) }
        case "br", "cr":
          if let last = open.indices.last, xml["type"] != "page" { try add("\n", to: &open[last]) }
        case "noBreakHyphen": if let last = open.indices.last { try add("-", to: &open[last]) }
        case "ilvl":
          if let last = open.indices.last, let level = xml["val"].flatMap({ Int($0) }) {
            open[last].list = (open[last].list?.id ?? "", level)
          }
        case "numId":
          if let last = open.indices.last, let id = xml["val"] {
            open[last].list = (id, open[last].list?.level ?? 0)
          }
        case "tbl": if !isEmpty { tables.append(WordTableIntake()) }
        case "tr": if let last = tables.indices.last { tables[last].beginRow() }
        case "tc": if let last = tables.indices.last, !isEmpty { tables[last].beginCell() }
        case "gridSpan":
          if let last = tables.indices.last, let count = xml["val"].flatMap({ Int($0) }) {
            tables[last].span(min(max(count, 1), 64))
          }
        default: break
        }
      case .end:
        switch xml.name {
        case "t": isText = false
        case "p":
          guard let paragraph = open.popLast() else { throw .damaged }
          let text = numbered(paragraph)
          if !open.isEmpty {
            boxes.append(text)
          } else {
            for text in [text] + boxes where !text.isEmpty {
              if let last = tables.indices.last {
                tables[last].add(text)
              } else {
                sink(.paragraph(text))
              }
            }
            boxes = []
          }
        case "tr":
          guard tables.count == 1, let row = tables[0].endRow(), !row.isEmpty else { continue }
          sink(.row(row))
        case "tc": if let last = tables.indices.last { tables[last].endCell() }
        case "tbl":
          guard let table = tables.popLast() else { throw .damaged }
          // A table inside a cell is part of the cell's text.
          if let outer = tables.indices.last { tables[outer].add(table.text) }
        default: break
        }
      }
    }
  }

  private func add(_ text: String, to paragraph: inout Paragraph) throws(IntakeFault) {
    guard paragraph.text.utf8.count + text.utf8.count <= IntakeLimits.textBytes else {
      throw .tooLarge
    }
    paragraph.text += text
  }

  /// The paragraph with the number that Word would show before it.
  private mutating func numbered(_ paragraph: Paragraph) -> String {
    guard let (id, level) = paragraph.list, paragraph.text.contains(where: { !$0.isWhitespace }),
      let number = numbering.next(in: id, level: level)
    else { return paragraph.text }
    return number + paragraph.text
  }
}

/// A table of a Word document while it is read.
struct WordTableIntake {
  private var rows: [[String]] = []
  private var row: [String] = []
  private var cell: String?
  private var width = 1

  mutating func beginRow() { row = [] }

  mutating func beginCell() {
    cell = ""
    width = 1
  }

  mutating func span(_ columns: Int) { width = columns }

  mutating func add(_ text: String) {
    guard let before = cell else { return }
    cell = before.isEmpty ? text : before + "\n" + text
  }

  mutating func endCell() {
    row.append(cell ?? "")
    row += [String](repeating: "", count: width - 1)
    cell = nil
  }

  /// The row, and nothing of it is kept.
  mutating func endRow() -> [String]? {
    rows.append(row)
    defer { rows = [] }
    return row
  }

  /// Of a table inside another: rows as lines.
  var text: String {
    (rows + [row]).map { $0.filter { !$0.isEmpty }.joined(separator: " ") }.joined(separator: "\n")
  }
}
