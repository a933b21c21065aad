import Documents
import Testing

/// Ways of Word and WPS that hide, mark or draw text, each with what is read and what is told.
@Suite("Habits of Word documents")
struct WordHabitTests {
  private static func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(Made.paragraph(text))</w:tc>"
  }

  private static func row(_ cells: String, _ properties: String = "") -> String {
    "<w:tr><w:trPr>\(properties)</w:trPr>\(cells)</w:tr>"
  }

  private static let cases: [(String, String, [IntakeLine])] = [
    (
      "a hidden row is told with its words",
      "<w:tbl>\(row(cell("藏") + cell("5"), "<w:hidden/>"))\(row(cell("显") + cell("6")))</w:tbl>",
      [.omitted(IntakeOmission(.hiddenRows, text: "藏 5")), .row(["显", "6"])]
    ),
    (
      "a row that is not hidden says so",
      "<w:tbl>\(row(cell("显") + cell("6"), #"<w:hidden w:val="0"/>"#))</w:tbl>", [.row(["显", "6"])]
    ),
    (
      "a deleted cell is empty",
      "<w:tbl>\(row(cell("删", "<w:cellDel/>") + cell("留")))</w:tbl>", [.row(["", "留"])]
    ),
    (
      "text under a merged cell is not seen",
      "<w:tbl>\(row(cell("产出", #"<w:vMerge w:val="restart"/>"#) + cell("5")))\(row(cell("压住", "<w:vMerge/>") + cell("6")))</w:tbl>",
      [
        .row(["产出", "5"]), .row(["", "6"]), .omitted(IntakeOmission(.hiddenText, text: "压住")),
      ]
    ),
    (
      "a row that begins further on keeps its columns",
      "<w:tbl>\(row(cell("三") + cell("四"), #"<w:gridBefore w:val="2"/>"#))</w:tbl>",
      [.row(["", "", "三", "四"])]
    ),
    (
      "what only old programs can draw is read where new ones have nothing",
      "<w:p><w:r><w:t>外</w:t></w:r><w:r><x:AlternateContent xmlns:x=\"x\"><x:Choice/><x:Fallback><w:txbxContent>\(Made.paragraph("框"))</w:txbxContent></x:Fallback></x:AlternateContent></w:r></w:p>",
      [.paragraph("外"), .paragraph("框")]
    ),
    (
      "drawn letters are told",
      #"<w:p><w:r><w:pict><v:textpath xmlns:v="v" string="艺术字"/></w:pict></w:r></w:p>"#,
      [.omitted(IntakeOmission(.drawing, text: "艺术字"))]
    ),
    (
      "a ticked box of a form",
      #"<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>是</w:t></w:r></w:p>"#,
      [.paragraph("☑是")]
    ),
    (
      "hyphens between years",
      "<w:p><w:r><w:t>2025</w:t><w:noBreakHyphen/><w:t>2026年预</w:t><w:softHyphen/><w:t>算</w:t></w:r></w:p>",
      [.paragraph("2025-2026年预算")]
    ),
  ]

  @Test("Each is read as it is seen", arguments: cases.indices)
  func habit(index: Int) throws {
    let (name, body, expected) = Self.cases[index]
    #expect(Made.read(try Made.word(body)) == expected + [.end], "\(name)")
  }

  @Test func `remarks and words around the page are told, page numbers are not`() throws {
    let part = { (root: String, inner: String) in "<w:\(root) \(Made.space)>\(inner)</w:\(root)>" }
    let lines = Made.read(
      try Made.word(
        "<w:p><w:r><w:t>总收入</w:t></w:r><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>",
        [
          (
            "word/_rels/document.xml.rels",
            Made.relations([
              ("a", "comments", "comments.xml"), ("b", "header", "header1.xml"),
              ("c", "footer", "footer1.xml"),
            ])
          ),
          (
            "word/comments.xml",
            part("comments", "<w:comment w:id=\"0\">\(Made.paragraph("请核实"))</w:comment>")
          ),
          ("word/header1.xml", part("hdr", Made.paragraph("内部资料"))),
          ("word/footer1.xml", part("ftr", Made.paragraph("第1页 共3页"))),
        ]))
    #expect(
      lines == [
        .paragraph("总收入"), .omitted(IntakeOmission(.comment, text: "请核实")),
        .omitted(IntakeOmission(.pageHeader, text: "内部资料")), .end,
      ])
    let manuscript = Manuscript(intake: lines)
    #expect(manuscript.margins == ["内部资料"])
    #expect(manuscript.omitted.map(\.reason) == [.comment])
  }

  @Test(
    "Numbers beyond ninety-nine, and in other signs",
    arguments: [
      ("chineseCounting", 100, "一百"), ("chineseCounting", 105, "一百零五"),
      ("chineseCounting", 118, "一百一十八"), ("chineseCountingThousand", 320, "三百二十"),
      ("chineseLegalSimplified", 111, "壹佰壹拾壹"), ("ideographDigital", 10, "一〇"),
      ("decimalFullWidth", 12, "１２"), ("numberInDash", 3, "- 3 -"), ("lowerLetter", 27, "aa"),
      ("chineseCounting", 10, "十"), ("chineseCounting", 21, "二十一"),
    ])
  func number(format: String, value: Int, text: String) throws {
    let numbering =
      #"<w:numbering \#(Made.space)><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="\#(value)"/><w:numFmt w:val="\#(format)"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"#
    let item =
      #"<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>"#
    #expect(
      Made.read(try Made.word(item, [("word/numbering.xml", numbering)]))
        == [.paragraph(text + "甲"), .end])
  }
}
