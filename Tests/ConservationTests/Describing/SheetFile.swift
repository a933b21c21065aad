import DocumentFormats
import Testing

/// Sheets of cells, as a test puts them into a workbook or a text.
struct DescribedSheets: Sendable {
  struct Sheet: Sendable {
    var name: String
    var rows: [[String]]
    /// Areas of merged cells, of which only the first holds anything: A2:A4.
    var merged: [String] = []
    /// Comments.
    var beside: [String] = []
  }

  var sheets: [Sheet]

  /// Names of sheets are no content: places are told by them.
  var content: String {
    sheets.map { $0.rows.map { $0.joined() }.joined() + $0.beside.joined() }.joined()
  }

  /// A line for each row, cells between these signs.
  func text(_ separator: String) -> String {
    sheets.flatMap(\.rows).map { $0.joined(separator: separator) }.joined(separator: "\n")
  }
}

/// Writes sheets as an xlsx by hand: numbers as numbers, words as shared or inline strings.
enum SheetFile {
  static func bytes(_ described: DescribedSheets) throws -> [UInt8] {
    var archive = ZipArchive()
    var strings: [String] = []
    let sheets = described.sheets.enumerated().map { index, sheet in
      #"<sheet name="\#(sheet.name)" sheetId="\#(index + 1)" r:id="s\#(index)"/>"#
    }
    let relations = described.sheets.indices.map { index in
      #"<Relationship Id="s\#(index)" Type="http://x/worksheet" Target="worksheets/sheet\#(index).xml"/>"#
    }
    archive.add(
      "xl/workbook.xml",
      #"<workbook xmlns:r="r"><sheets>\#(sheets.joined())</sheets></workbook>"#)
    archive.add(
      "xl/_rels/workbook.xml.rels", "<Relationships>\(relations.joined())</Relationships>")
    for (index, sheet) in described.sheets.enumerated() {
      let rows = sheet.rows.enumerated().map { row, cells in
        "<row r=\"\(row + 1)\">\(xml(of: cells, row, &strings))</row>"
      }
      archive.add(
        "xl/worksheets/sheet\(index).xml",
        "<worksheet><sheetData>\(rows.joined())</sheetData>\(merged(sheet))</worksheet>")
      guard !sheet.beside.isEmpty else { continue }
      archive.add(
        "xl/worksheets/_rels/sheet\(index).xml.rels",
        #"<Relationships><Relationship Id="c" Type="http://x/comments" Target="../comments\#(index).xml"/></Relationships>"#
      )
      let comments = sheet.beside.enumerated().map { place, text in
        "<comment ref=\"A\(place + 1)\"><text><t>\(text)</t></text></comment>"
      }
      archive.add("xl/comments\(index).xml", "<comments>\(comments.joined())</comments>")
    }
    let shared = strings.map { "<si><t>\($0)</t></si>" }.joined()
    archive.add("xl/sharedStrings.xml", "<sst>\(shared)</sst>")
    return try #require(archive.bytes())
  }

  private static func merged(_ sheet: DescribedSheets.Sheet) -> String {
    "<mergeCells>\(sheet.merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined())</mergeCells>"
  }

  private static func xml(of cells: [String], _ row: Int, _ strings: inout [String]) -> String {
    var xml = ""
    for (column, text) in cells.enumerated() where !text.isEmpty {
      let place = "\(Character(Unicode.Scalar(UInt8(65 + column % 26))))\(row + 1)"
      if text.isPlainNumber {
        xml += "<c r=\"\(place)\"><v>\(text)</v></c>"
      } else if (row + column).isMultiple(of: 2) {
        xml += "<c r=\"\(place)\" t=\"s\"><v>\(strings.count)</v></c>"
        strings.append(text)
      } else {
        xml += "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
      }
    }
    return xml
  }
}

extension String {
  fileprivate var isPlainNumber: Bool {
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2 && !hasPrefix("00")
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }
}
