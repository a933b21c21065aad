import Documents
import Testing

@testable import DocumentFormats

/// A small pdf, object by object; poppler finds them without a table of places.
enum MadePdf {
  /// Pages by what is drawn on them, in Helvetica where it is text.
  static func bytes(_ pages: [String]) -> [UInt8] {
    let kids = pages.indices.map { "\(10 + 2 * $0) 0 R" }.joined(separator: " ")
    var text = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    text += "2 0 obj<</Type/Pages/Kids[\(kids)]/Count \(pages.count)>>endobj\n"
    text += "3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
    for (index, content) in pages.enumerated() {
      text += "\(10 + 2 * index) 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]"
      text += "/Resources<</Font<</F 3 0 R>>>>/Contents \(11 + 2 * index) 0 R>>endobj\n"
      text += "\(11 + 2 * index) 0 obj<</Length \(content.utf8.count)>>stream\n\(content)\n"
      text += "endstream endobj\n"
    }
    return Array((text + "trailer<</Root 1 0 R>>\n%%EOF\n").utf8)
  }

  /// Text at a place, from the lower left corner.
  static func text(_ text: String, _ x: Int, _ y: Int) -> String {
    "BT /F 12 Tf \(x) \(y) Td (\(text)) Tj ET "
  }

  static func line(_ x: Int, _ y: Int, to x2: Int, _ y2: Int) -> String {
    "0.5 w \(x) \(y) m \(x2) \(y2) l S "
  }
}

@Suite("The text of a pdf")
struct PdfIntakeTests {
  private func read(_ pages: String...) -> [IntakeLine] { Made.read(MadePdf.bytes(pages)) }

  /// Two rows of three columns, the first row's last two merged.
  private static let rules =
    [700, 680, 660].map { MadePdf.line(100, $0, to: 400, $0) }.joined()
    + [100, 200, 400].map { MadePdf.line($0, 700, to: $0, 660) }.joined()
    + MadePdf.line(300, 680, to: 300, 660)

  @Test func `a report that was printed comes back, its table cell by cell`() throws {
    let sheet = Sheet("报告正文", title: "", subtitle: "", content: .text(Layouts.blocks))
    let job = PrintJob(
      format: .pdf, blocks: Layouts.blocks, workbook: Workbook(sheets: [sheet]),
      layout: try Layouts.standard(), properties: Layouts.properties)
    let lines = Made.read(try Printed(job).bytes)
    #expect(
      lines == [
        .paragraph("附件1"), .paragraph("某局2023年整体支出绩效自评报告"), .paragraph("（未签发）"),
        .paragraph("单位名称：某局"), .paragraph("一、基本情况"), .paragraph("正文“引号”——100%。"),
        .paragraph("某局"), .paragraph("2024年4月22日"), .paragraph("签发状态：未签发。"), .paragraph("—1—"),
        .paragraph("附表"), .paragraph("评分表"), .row(["指标", "得分"]), .row(["甲", "1"]),
        .row(["", "2"]), .row(["合计", ""]), .paragraph("—2—"), .end,
      ])
  }

  @Test func `rules make cells, also where some are missing between them`() {
    let page =
      MadePdf.text("above", 100, 720) + PdfIntakeTests.rules + MadePdf.text("A", 110, 685)
      + MadePdf.text("B and C", 210, 685) + MadePdf.text("D", 110, 665)
      + MadePdf.text("5.00", 210, 665) + MadePdf.text("6.00", 310, 665)
      + MadePdf.text("below", 100, 640)
    #expect(
      read(page) == [
        .paragraph("above"), .row(["A", "B and C", ""]), .row(["D", "5.00", "6.00"]),
        .paragraph("below"), .end,
      ])
  }

  @Test func `a table without rules at its sides is one, a frame around text is none`() {
    let open =
      [700, 680, 660].map { MadePdf.line(100, $0, to: 400, $0) }.joined()
      + MadePdf.line(200, 700, to: 200, 660) + MadePdf.text("A", 110, 685)
      + MadePdf.text("1", 210, 685) + MadePdf.text("B", 110, 665) + MadePdf.text("2", 210, 665)
    #expect(read(open) == [.row(["A", "1"]), .row(["B", "2"]), .end])
    let frame =
      [700, 640].map { MadePdf.line(100, $0, to: 400, $0) }.joined()
      + [100, 400].map { MadePdf.line($0, 700, to: $0, 640) }.joined()
      + MadePdf.text("first line", 110, 680) + MadePdf.text("second line", 110, 660)
    #expect(read(frame) == [.paragraph("first line"), .paragraph("second line"), .end])
  }

  @Test func `columns without rules are rows, a cover line is none`() {
    let columns =
      MadePdf.text("Income", 100, 700) + MadePdf.text("100.00", 300, 700)
      + MadePdf.text("Expenses", 100, 680) + MadePdf.text("90.00", 300, 680)
    #expect(read(columns) == [.row(["Income", "100.00"]), .row(["Expenses", "90.00"]), .end])
    let cover =
      MadePdf.text("Unit:", 100, 700) + MadePdf.text("Office", 300, 700)
      + MadePdf.text("By:", 100, 680) + MadePdf.text("Wang", 300, 680)
    #expect(read(cover) == [.paragraph("Unit:  Office"), .paragraph("By:  Wang"), .end])
  }

  @Test func `a line that ends at the margin goes on, an indented one begins anew`() {
    let wide = String(repeating: "word ", count: 14) + "end"
    let page =
      MadePdf.text(wide, 124, 700) + MadePdf.text("goes on " + wide, 100, 684)
      + MadePdf.text("short", 100, 668) + MadePdf.text("new", 124, 652)
    #expect(
      read(page) == [
        .paragraph(wide + " goes on " + wide + " short"), .paragraph("new"), .end,
      ])
  }

  @Test func `a page of pictures is told as one, and a file of them as a scan`() {
    let picture = "0 g 100 100 300 500 re f "
    #expect(read(picture) == [.fault(.scanned)])
    #expect(
      read(MadePdf.text("text", 100, 700), picture) == [
        .paragraph("text"), .omitted(IntakeOmission(.picture, at: "第2页")), .end,
      ])
    #expect(read("") == [.fault(.empty)])
  }

  @Test func `a cut file and one of too many pages end in a fault`() {
    #expect(Made.read(Array("%PDF-1.7\n%%EOF".utf8)) == [.fault(.damaged)])
    let many = Array(repeating: MadePdf.text("a", 100, 100), count: 401)
    #expect(Made.read(MadePdf.bytes(many)) == [.fault(.tooLarge)])
  }
}
