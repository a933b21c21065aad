import Documents

/// Reads the text of a pdf as paragraphs and rows, from where its characters stand on the page.
///
/// A pdf has neither: lines are put together to paragraphs by their margins, and the rules that are
/// drawn make the cells of tables. A page without characters is a picture, and told as one.
struct PdfIntake {
  private let file: PdfFile
  private static let mostPages = 400
  private static let mostCharacters = 2_000_000

  /// A pdf begins with its name, perhaps behind a few other bytes.
  static func isPdf(_ bytes: [UInt8]) -> Bool {
    let mark = Array("%PDF-".utf8)
    let front = bytes.prefix(1_024)
    guard let start = front.firstIndex(of: mark[0]) else { return false }
    return bytes[start...].starts(with: mark)
  }

  init(_ bytes: [UInt8]) throws(IntakeFault) { file = try PdfFile(bytes) }

  func read(_ sink: IntakeSink) throws(IntakeFault) {
    guard file.pageCount <= PdfIntake.mostPages else { throw .tooLarge }
    var count = 0
    var pictures: [Int] = []
    for index in 0..<file.pageCount {
      let page = try file.page(index)
      count += page.glyphs.count
      guard count <= PdfIntake.mostCharacters else { throw .tooLarge }
      if page.glyphs.isEmpty {
        if page.isDrawn { pictures.append(index + 1) }
      } else {
        read(page, sink)
      }
    }
    guard count > 0 else { throw pictures.isEmpty ? .empty : .scanned }
    for page in pictures { sink(.omitted(IntakeOmission(.picture, at: "第\(page)页"))) }
  }

  /// Text above the first table, the table, the text below it.
  private func read(_ page: PdfPage, _ sink: IntakeSink) {
    let grids = PdfGrid.grids(page)
    let outside = page.glyphs.filter { glyph in !grids.contains { $0.holds(glyph) } }
    let lines = PdfLine.lines(of: outside)
    var rest = lines[...]
    for grid in grids {
      let above = rest.prefix { $0.top < grid.top }
      give(Array(above), margins: lines, sink)
      rest = rest.dropFirst(above.count)
      give(grid.texts(of: page.glyphs), sink)
    }
    give(Array(rest), margins: lines, sink)
  }

  private func give(_ lines: [PdfLine], margins: [PdfLine], _ sink: IntakeSink) {
    var text = PdfText(margins: margins)
    text.add(lines)
    for piece in text.pieces {
      switch piece {
      case .paragraph(let text): sink(.paragraph(text))
      case .row(let cells): sink(.row(cells))
      }
    }
  }

  private func give(_ rows: [[[String]]], _ sink: IntakeSink) {
    for row in rows {
      if row.count == 1 {
        // A frame around text is no table.
        for line in row[0] { sink(.paragraph(line)) }
      } else if row.contains(where: { !$0.isEmpty }) {
        sink(.row(row.map { $0.joined() }))
      }
    }
  }
}
