import DocumentFormats
import Documents
import Testing

/// A page of another office's form, described once, and made as docx, xlsx and csv of it.
///
/// A line is a paragraph, or a row with `|` around its cells; `<` is a cell that belongs to the one on
/// its left, `^` to the one above.
struct Layout: CustomTestStringConvertible, Sendable {
  enum Format: String, CaseIterable, Sendable { case docx, xlsx, csv }

  var name: String
  var rubric: String
  var lines: [String]

  var testDescription: String { name }

  private struct Area {
    var row: Int
    var column: Int
    var height = 1
    var width = 1
  }

  /// The cells of a row; nothing for a paragraph.
  private func cells(_ line: Int) -> [String]? {
    guard lines.indices.contains(line), lines[line].hasPrefix("|") else { return nil }
    return lines[line].dropFirst().split(separator: "|", omittingEmptySubsequences: false)
      .dropLast().map { String($0).trimmed }
  }

  func manuscript(_ format: Format) throws -> Manuscript {
    switch format {
    case .docx: Manuscript(intake: Made.read(try word()))
    case .xlsx: Manuscript(intake: Made.read(try sheet()))
    case .csv: Manuscript(file: separated)
    }
  }

  /// How far the cell reaches.
  private func area(_ row: Int, _ column: Int) -> Area {
    var area = Area(row: row, column: column)
    let own = cells(row) ?? []
    while column + area.width < own.count, own[column + area.width] == "<" { area.width += 1 }
    while let below = cells(row + area.height), below.indices.contains(column),
      below[column] == "^"
    { area.height += 1 }
    return area
  }

  // MARK: Word

  private func word() throws -> [UInt8] {
    var body = ""
    var isInTable = false
    for row in lines.indices {
      let cells = cells(row)
      if (cells != nil) != isInTable { body += cells == nil ? "</w:tbl>" : "<w:tbl>" }
      isInTable = cells != nil
      guard let cells else {
        body += Made.paragraph(lines[row].escaped)
        continue
      }
      body += "<w:tr>" + cells.indices.map { wordCell(cells[$0], row, $0) }.joined() + "</w:tr>"
    }
    return try Made.word(body + (isInTable ? "</w:tbl>" : ""))
  }

  private func wordCell(_ text: String, _ row: Int, _ column: Int) -> String {
    if text == "<" { return "" }
    let area = area(row, column)
    let span = area.width > 1 ? #"<w:gridSpan w:val="\#(area.width)"/>"# : ""
    let merge =
      text == "^" ? "<w:vMerge/>" : area.height > 1 ? #"<w:vMerge w:val="restart"/>"# : ""
    let shown = text == "^" ? "" : text.escaped
    return "<w:tc><w:tcPr>\(span)\(merge)</w:tcPr>\(Made.paragraph(shown))</w:tc>"
  }

  // MARK: Excel

  private func sheet() throws -> [UInt8] {
    var rows = ""
    var merges = ""
    for row in lines.indices {
      let own = cells(row) ?? [lines[row]]
      let made = own.enumerated().map { column, text in
        sheetCell(text, SheetCell.address(row: row + 1, column: column))
      }
      rows += "<row r=\"\(row + 1)\">\(made.joined())</row>"
      for column in own.indices where !["<", "^", ""].contains(own[column]) {
        let area = area(row, column)
        guard area.width > 1 || area.height > 1 else { continue }
        let end = SheetCell.address(row: row + area.height, column: column + area.width - 1)
        merges += "<mergeCell ref=\"\(SheetCell.address(row: row + 1, column: column)):\(end)\"/>"
      }
    }
    return try Made.sheet("<sheetData>\(rows)</sheetData><mergeCells>\(merges)</mergeCells>")
  }

  private func sheetCell(_ text: String, _ place: String) -> String {
    if ["<", "^", ""].contains(text) { return "" }
    if text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }) {
      return "<c r=\"\(place)\"><v>\(text)</v></c>"
    }
    return "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text.escaped)</t></is></c>"
  }

  // MARK: csv

  private var separated: String {
    let width = lines.indices.compactMap { cells($0)?.count }.max() ?? 1
    return lines.indices.map { row in
      let own = cells(row) ?? [lines[row]]
      let padded = own + Array(repeating: "", count: max(0, width - own.count))
      return padded.map { ["<", "^"].contains($0) ? "" : $0.contains(",") ? "\"\($0)\"" : $0 }
        .joined(separator: ",")
    }.joined(separator: "\r\n")
  }
}

extension String {
  fileprivate var escaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
