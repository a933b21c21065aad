import Documents
import Testing

@testable import DocumentFormats

@Suite("Files of all formats")
struct FileTests {
  private func job(_ format: DocumentFormat, _ blocks: [Block]) throws -> PrintJob {
    let sheets = [
      Sheet("评分表", title: "评分表", subtitle: "未签发", content: .table(Layouts.table)),
      Sheet("报告正文", title: "", subtitle: "", content: .text(blocks)),
    ]
    return PrintJob(
      format: format, blocks: blocks, workbook: Workbook(sheets: sheets),
      layout: try Layouts.standard(), properties: Layouts.properties)
  }

  @Test("The same blocks give the same bytes", arguments: DocumentFormat.allCases)
  func repeatable(_ format: DocumentFormat) throws {
    let first = try Printed(job(format, Layouts.blocks))
    let second = try Printed(job(format, Layouts.blocks))
    #expect(first.bytes == second.bytes)
    #expect(first.notes == second.notes)
  }

  @Test(
    "A file begins as its kind does",
    arguments: [
      (DocumentFormat.docx, "PK"), (.xlsx, "PK"), (.pdf, "%PDF-"), (.text, "附件1\n\n某局"),
    ])
  func beginning(_ format: DocumentFormat, _ start: String) throws {
    let printed = try Printed(job(format, Layouts.blocks))
    #expect(printed.bytes.starts(with: Array(start.utf8)))
  }

  @Test("Nothing, much, and what XML forbids still make a file", arguments: DocumentFormat.allCases)
  func extremes(_ format: DocumentFormat) throws {
    let long = Block.paragraph(String(repeating: "长", count: 40_000))
    for blocks in [[], [long], [.paragraph("\u{1}\u{FFFF}<&>\"")]] as [[Block]] {
      #expect(try !Printed(job(format, blocks)).bytes.isEmpty)
    }
  }

  @Test func `a character that no font has is noted, each time that it stands there`() throws {
    // A private use character far from any that fonts are made with.
    let text = "姓名\u{10FFF0}和\u{10FFF0}"
    let printed = try Printed(job(.pdf, [.paragraph(text)]))
    let missing = printed.notes.missing.filter { $0.code == "U+10FFF0" }
    #expect(missing.map(\.count) == [2])
  }

  @Test func `missing characters are spelled as their code`() {
    #expect("甲\u{31350}乙".spelling(["\u{31350}"]) == "甲〔U+31350〕乙")
  }

  @Test func `a layout that cannot be right is refused`() throws {
    var layout = try Layouts.standard()
    #expect(layout.problem == nil)
    layout.styles.body.face = "nowhere"
    #expect(layout.problem == "faces 里没有“nowhere”")
    layout = try Layouts.standard()
    layout.page.left = 200
    #expect(layout.problem?.contains("页边距") == true)
  }
}
