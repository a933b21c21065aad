import DocumentFormats
import Documents
import Testing

/// What a sheet shows and what it holds are two things.
@Suite("Workbooks as a person sees them")
struct SheetIntakeTests {
  private func read(_ rows: String, styles: String = "") throws -> [IntakeLine] {
    let lines = Made.read(try Made.sheet(rows, styles: styles))
    return lines.filter { line in
      switch line {
      case .cells, .omitted, .fault, .row, .paragraph: true
      case .sheet, .end: false
      }
    }
  }

  private static func code(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing(
      "\n", with: "&#10;")
  }

  @Test(
    "A number format says how a number is shown, never what it is",
    arguments: [
      ("0!.0,\"万\"", SheetCell.Display.scaled), ("0!.0,\"万元\"", .scaled), ("0\\.0,", .scaled),
      ("0\".\"0,\"万元\"", .scaled), ("0!.0000\"万元\"", .scaled), ("#!.0000万元", .scaled),
      ("0.00,,\"百万\"", .scaled), ("0!.00,,\"亿\"", .scaled), ("#,##0.00,\"千元\"", .scaled),
      ("#,##0.0,", .scaled), ("#,##0,", .scaled), ("0.00,,\n%", .scaled),
      ("[>=100000000]0!.00,,\"亿\";[>=10000]0!.0,\"万\";0", .scaled), ("0.00\"万元\"", .unit("万元")),
      ("#,##0.00\"元\"", .unit("元")), ("0.00万元", .unit("万元")), ("#,##0.00", .plain),
      ("#,##0.00_);(#,##0.00)", .plain), ("\"￥\"#,##0.00", .plain), ("[$￥-804]#,##0", .plain),
      ("0\".\"", .plain), ("General", .plain),
    ])
  func format(code: String, display: SheetCell.Display) throws {
    let styles =
      #"<numFmts><numFmt numFmtId="176" formatCode="\#(SheetIntakeTests.code(code))"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs>"#
    #expect(
      try read(
        #"<sheetData><row r="1"><c r="A1" s="1"><v>192802080.44</v></c></row></sheetData>"#,
        styles: styles) == [
          .cells(row: 1, [SheetCell(column: 0, text: "192802080.44", display: display)])
        ])
  }

  @Test func `shares and days are still told by their formats`() throws {
    let styles =
      #"<numFmts><numFmt numFmtId="176" formatCode="0.00%"/><numFmt numFmtId="177" formatCode="yyyy!年m!月"/></numFmts><cellXfs><xf numFmtId="176"/><xf numFmtId="177"/></cellXfs>"#
    let rows =
      #"<sheetData><row r="1"><c r="A1" s="0"><v>0.9143</v></c><c r="B1" s="1"><v>45404</v></c></row></sheetData>"#
    #expect(
      try read(rows, styles: styles) == [
        .cells(row: 1, [.init(column: 0, text: "91.43%"), .init(column: 1, text: "2024-04-22")])
      ])
  }

  @Test(
    "A share has no more digits than a sheet keeps",
    arguments: [
      ("-9.9000000000000008E-3", "-0.99%"), ("0.96619999999999995", "96.62%"),
      ("0.99999999999999989", "100%"), ("1.5", "150%"), ("12.345678901234567", "1234.56789012346%"),
      ("0.3", "30%"), ("1", "100%"),
    ])
  func share(stored: String, shown: String) throws {
    #expect(
      try read(
        #"<sheetData><row r="1"><c r="A1" s="0"><v>\#(stored)</v></c></row></sheetData>"#,
        styles: #"<cellXfs><xf numFmtId="10"/></cellXfs>"#)
        == [.cells(row: 1, [.init(column: 0, text: shown)])])
  }

  @Test func `hidden rows and columns are left out and listed`() throws {
    let row = { (number: Int, extra: String) in
      #"<row r="\#(number)" \#(extra)><c r="A\#(number)"><v>\#(number)</v></c><c r="B\#(number)"><v>9</v></c></row>"#
    }
    let rows =
      #"<cols><col min="2" max="2" hidden="1"/></cols><sheetData>"# + row(1, "")
      + row(2, #"hidden="1""#) + row(3, #"hidden="true""#) + row(5, #"ht="0""#)
      + #"<row r="6" hidden="1"/></sheetData>"#
    #expect(
      try read(rows) == [
        .cells(row: 1, [.init(column: 0, text: "1")]),
        .omitted(IntakeOmission(.hiddenRows, at: "第2至3行、第5行")),
        .omitted(IntakeOmission(.hiddenColumns, at: "B列")),
      ])
  }

  @Test func `a merged label reaches out of a hidden row`() throws {
    let rows =
      #"<sheetData><row r="1" hidden="1"><c r="A1" t="inlineStr"><is><t>支出</t></is></c></row><row r="2"><c r="B2"><v>5</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>"#
    #expect(
      try read(rows).first
        == .cells(row: 2, [.init(column: 0, text: "支出"), .init(column: 1, text: "5")]))
  }

  @Test func `what a format does not show is told, a month is a day`() throws {
    let styles =
      #"<numFmts><numFmt numFmtId="176" formatCode=";;;"/><numFmt numFmtId="177" formatCode="m&quot;月&quot;"/><numFmt numFmtId="178" formatCode="h:mm"/></numFmts><cellXfs><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="178"/></cellXfs>"#
    let rows =
      #"<sheetData><row r="1"><c r="A1" s="0"><v>99</v></c><c r="B1" s="1"><v>45404</v></c><c r="C1" s="2"><v>0.5</v></c></row></sheetData>"#
    #expect(
      try read(rows, styles: styles) == [
        .cells(row: 1, [.init(column: 1, text: "2024-04-22"), .init(column: 2, text: "0.5")]),
        .omitted(IntakeOmission(.hiddenText, at: "A1", text: "99")),
      ])
  }

  @Test func `comments, text boxes, charts and pictures are told`() throws {
    let lines = Made.read(
      try Made.archive([
        (
          "xl/workbook.xml",
          #"<workbook xmlns:r="r"><sheets><sheet name="甲" r:id="a"/></sheets></workbook>"#
        ),
        ("xl/_rels/workbook.xml.rels", Made.relations([("a", "worksheet", "sheet1.xml")])),
        (
          "xl/sheet1.xml",
          #"<worksheet><sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData></worksheet>"#
        ),
        (
          "xl/_rels/sheet1.xml.rels",
          Made.relations([("c", "comments", "comments1.xml"), ("d", "drawing", "drawing1.xml")])
        ),
        (
          "xl/comments1.xml",
          #"<comments><comment ref="A1"><text><r><t>请核</t></r><r><t>实</t></r></text></comment></comments>"#
        ),
        (
          "xl/drawing1.xml",
          #"<d xmlns:a="a" xmlns:c="c"><a:p><a:t>框内</a:t></a:p><c:chart/><pic/><pic/></d>"#
        ),
      ]))
    #expect(
      lines == [
        .sheet(name: "甲", isHidden: false), .cells(row: 1, [.init(column: 0, text: "5")]),
        .omitted(IntakeOmission(.comment, at: "A1", text: "请核实")),
        .omitted(IntakeOmission(.drawing, text: "框内")), .omitted(IntakeOmission(.drawing)),
        .omitted(IntakeOmission(.picture, at: "共2处")), .end,
      ])
  }

  @Test func `two equal cells are two, one over the whole width is one`() throws {
    let rows =
      #"<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>自评表</t></is></c></row><row r="2"><c r="A2"><v>35</v></c><c r="B2"><v>35</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>"#
    let manuscript = Manuscript(intake: try read(rows))
    #expect(manuscript.lines.map(\.content) == [.paragraph("自评表"), .row(["35", "35"])])
  }

  @Test(
    "A formula without a stored value is told as one",
    arguments: [
      ("<f>SUM(B4:B9)</f>", SheetCell(column: 0, text: "=SUM(B4:B9)", display: .uncomputed)),
      (#"<f t="shared" si="0"/>"#, SheetCell(column: 0, text: "=", display: .uncomputed)),
      ("<f>A1*2</f><v></v>", SheetCell(column: 0, text: "=A1*2", display: .uncomputed)),
      (#"<f>"192802080.44"</f>"#, SheetCell(column: 0, text: "192802080.44")),
      ("<f>35</f>", SheetCell(column: 0, text: "35")),
      ("<f>A1*2</f><v>70</v>", SheetCell(column: 0, text: "70")),
    ])
  func formula(inner: String, cell: SheetCell) throws {
    #expect(
      try read(#"<sheetData><row r="1"><c r="A1">\#(inner)</c></row></sheetData>"#)
        == [.cells(row: 1, [cell])])
  }
}

@Suite("Parts found by their relations")
struct PartRelationTests {
  private let document =
    "<w:document \(Made.space)><w:body>\(Made.paragraph("正文"))</w:body></w:document>"
  private let book =
    #"<workbook xmlns:r="r"><sheets><sheet name="甲" sheetId="1" r:id="a"/></sheets></workbook>"#
  private let sheet =
    #"<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>"#

  @Test(
    "A document may have any name, letter case and kind of stroke",
    arguments: [
      ("word/document2.xml", "word/document2.xml"), ("word/document2.xml", "/word/document2.xml"),
      ("Word/Document.XML", "word/document.xml"), ("word\\document.xml", "word/document.xml"),
      ("word/document.xml", "word\\document.xml"), ("正文.xml", "./正文.xml"),
      ("word/document.xml", "none.xml"),
    ])
  func document(name: String, target: String) throws {
    let relations = Made.relations([("r", "officeDocument", target)])
    let bytes = try Made.archive([("_rels/.rels", relations), (name, document)])
    #expect(Made.read(bytes) == [.paragraph("正文"), .end])
  }

  @Test(
    "So may a workbook and its parts",
    arguments: [
      ("xl/workbook2.xml", "xl/_rels/workbook2.xml.rels", "worksheets/sheet1.xml"),
      ("XL/workbook.xml", "xl/_rels/Workbook.xml.RELS", "../xl/Worksheets/Sheet1.xml"),
      ("xl\\workbook.xml", "xl\\_rels\\workbook.xml.rels", "worksheets\\sheet1.xml"),
    ])
  func workbook(name: String, relations: String, target: String) throws {
    let bytes = try Made.archive([
      ("_rels/.rels", Made.relations([("r", "officeDocument", name)])), (name, book),
      (
        relations,
        Made.relations([("a", "worksheet", target), ("b", "sharedStrings", "SharedStrings.xml")])
      ),
      ("xl/worksheets/sheet1.xml", sheet), ("xl/SharedStrings.xml", "<sst><si><t>甲</t></si></sst>"),
    ])
    #expect(
      Made.read(bytes) == [
        .sheet(name: "甲", isHidden: false), .cells(row: 1, [.init(column: 0, text: "甲")]), .end,
      ])
  }

  @Test func `a workbook in a form of its own and one of pictures are told as what they are`()
    throws
  {
    let binary = try Made.archive([
      ("_rels/.rels", Made.relations([("r", "officeDocument", "xl/workbook.bin")])),
      ("xl/workbook.bin", "x"),
    ])
    #expect(Made.read(binary) == [.fault(.binaryWorkbook)])
    let pictures = try Made.archive([
      ("xl/workbook.xml", book), ("xl/media/image1.png", "x"),
    ])
    #expect(Made.read(pictures) == [.fault(.scanned)])
  }
}
