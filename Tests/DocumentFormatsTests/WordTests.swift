import Documents
import Testing

@testable import DocumentFormats

@Suite("docx by GB/T 9704-2012")
struct WordTests {
  @Test func `the page is that of the standard`() throws {
    let body = WordBody(layout: try Layouts.standard()).text(of: Layouts.blocks)
    #expect(body.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"))
    #expect(body.contains("w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\""))
    #expect(body.contains("<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>"))
  }

  @Test func `headings have their styles, the attachment a page of its own`() throws {
    let body = WordBody(layout: try Layouts.standard()).text(of: Layouts.blocks)
    #expect(body.contains("<w:pStyle w:val=\"Heading1\"/>"))
    #expect(body.split(separator: "<w:pageBreakBefore/>").count == 2)
    #expect(body.contains("<w:cantSplit/><w:tblHeader/>"))
    #expect(body.contains("<w:vMerge w:val=\"restart\"/>"))
    #expect(body.contains("<w:gridSpan w:val=\"2\"/>"))
  }

  @Test func `a computation that cannot be broken is not set to both edges`() throws {
    let long = "执行率=96,250,000.00÷96,250,000.00×100%=100.00%，得6分。"
    let layout = try Layouts.standard()
    let left = "<w:jc w:val=\"left\"/>"
    #expect(WordBody(layout: layout).text(of: [.paragraph(long)]).contains(left))
    let short = WordBody(layout: layout).text(of: [.paragraph("得分率100.00%，共2,023.50元。")])
    #expect(!short.contains(left))
  }

  @Test func `every style names its faces, size and pitch`() throws {
    let styles = WordStyles(layout: try Layouts.standard()).text
    for face in ["仿宋_GB2312", "黑体", "楷体_GB2312", "方正小标宋简体", "宋体"] {
      #expect(styles.contains("w:eastAsia=\"\(face)\""))
    }
    #expect(styles.contains("<w:outlineLvl w:val=\"4\"/>"))
    #expect(styles.contains("w:line=\"579\" w:lineRule=\"exact\""))
    #expect(styles.contains("w:firstLineChars=\"200\" w:firstLine=\"640\""))
  }

  @Test func `odd page numbers stand right, even ones left`() throws {
    let layout = try Layouts.standard()
    #expect(WordFooter(layout: layout, isEven: false).text.contains("<w:jc w:val=\"right\"/>"))
    #expect(WordFooter(layout: layout, isEven: true).text.contains("<w:jc w:val=\"left\"/>"))
  }

  @Test(
    "Titles break between words, the year's end first",
    arguments: [
      ("某局2023年报告", ["某局2023年报告"]),
      ("五华县社会保险基金管理局2023年整体支出绩效自评报告", ["五华县社会保险基金管理局2023年", "整体支出绩效自评报告"]),
    ])
  func titles(_ title: String, _ lines: [String]) {
    #expect(TitleLines(most: 20).lines(of: title) == lines)
  }
}
