import DocumentFormats
import Documents
import Testing

/// Small files of Word and Excel, part by part.
enum Made {
  static let space = #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#

  static func archive(_ parts: [(String, String)]) throws -> [UInt8] {
    var archive = ZipArchive()
    for (name, text) in parts { archive.add(name, text) }
    return try #require(archive.bytes())
  }

  static func word(_ body: String, _ others: [(String, String)] = []) throws -> [UInt8] {
    try archive(
      [("word/document.xml", "<w:document \(space)><w:body>\(body)</w:body></w:document>")] + others
    )
  }

  static func paragraph(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }

  /// Relations of a part: ids, kinds, targets.
  static func relations(_ all: [(id: String, kind: String, target: String)]) -> String {
    let lines = all.map {
      #"<Relationship Id="\#($0.id)" Type="http://x/relationships/\#($0.kind)" Target="\#($0.target)"/>"#
    }
    return "<Relationships>\(lines.joined())</Relationships>"
  }

  static func sheet(_ rows: String, strings: String = "", styles: String = "") throws -> [UInt8] {
    try archive([
      (
        "xl/workbook.xml",
        #"<workbook xmlns:r="r"><sheets><sheet name="甲" sheetId="1" r:id="a"/><sheet name="乙" sheetId="2" state="hidden" r:id="b"/></sheets></workbook>"#
      ),
      (
        "xl/_rels/workbook.xml.rels",
        #"<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/><Relationship Id="b" Target="/xl/worksheets/sheet2.xml"/></Relationships>"#
      ),
      ("xl/sharedStrings.xml", "<sst>\(strings)</sst>"),
      ("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"),
      ("xl/worksheets/sheet1.xml", "<worksheet>\(rows)</worksheet>"),
      ("xl/worksheets/sheet2.xml", "<worksheet><sheetData/></worksheet>"),
    ])
  }

  static func read(_ bytes: [UInt8]) -> [IntakeLine] {
    var lines: [IntakeLine] = []
    Intake.read(bytes) { lines.append($0) }
    return lines
  }
}

@Suite("Files of Word and Excel, read")
struct IntakeTests {
  @Test func `deleted text, fallbacks and field codes are left out, text boxes follow`() throws {
    let body =
      Made.paragraph("正文")
      + "<w:p><w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:ins><w:r><w:t>增</w:t></w:r></w:ins>"
      + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>后</w:t></w:r></w:p>"
      + "<w:p><w:r><w:t>外</w:t></w:r><w:r><w:txbxContent>\(Made.paragraph("框"))</w:txbxContent></w:r>"
      + "<x:Fallback xmlns:x=\"x\">\(Made.paragraph("旧"))</x:Fallback></w:p>"
    #expect(
      Made.read(try Made.word(body)) == [
        .paragraph("正文"), .paragraph("增后"), .paragraph("外"), .paragraph("框"), .end,
      ])
  }

  @Test func `rows keep their columns where cells are merged`() throws {
    let cell = { (text: String, extra: String) in
      "<w:tc><w:tcPr>\(extra)</w:tcPr>\(Made.paragraph(text))</w:tc>"
    }
    let row = "<w:tr>\(cell("甲", #"<w:gridSpan w:val="2"/>"#))\(cell("5", ""))</w:tr>"
    #expect(
      Made.read(try Made.word("<w:tbl>\(row)</w:tbl>")) == [.row(["甲", "", "5"]), .end])
  }

  @Test func `numbers that Word sets itself stand before their paragraphs`() throws {
    let numbering =
      #"<w:numbering \#(Made.space)><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="（%1）"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>"#
    let item = { (text: String) in
      #"<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>\#(text)</w:t></w:r></w:p>"#
    }
    let lines = Made.read(
      try Made.word(item("甲") + item("乙"), [("word/numbering.xml", numbering)]))
    #expect(lines == [.paragraph("（一）甲"), .paragraph("（二）乙"), .end])
  }

  @Test func `cells of every kind, shared strings without their readings, merged labels`() throws {
    let rows =
      #"<sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>1.1000000000000001</v></c><c r="C2" s="1"><v>0.9143</v></c><c r="D2" s="2"><v>45404</v></c></row><row r="3"><c r="B3" t="inlineStr"><is><t>行内</t></is></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><v>#N/A</v></c><c r="E3"><f>A1*2</f><v>1.5E3</v></c><c r="F3" t="str"><v>式</v></c></row></sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>"#
    let strings = "<si><r><t>共</t></r><r><t>享</t></r><rPh><t>かな</t></rPh></si>"
    let styles =
      #"<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/></cellXfs>"#
    let lines = Made.read(try Made.sheet(rows, strings: strings, styles: styles))
    #expect(
      lines == [
        .sheet(name: "甲", isHidden: false),
        .cells(
          row: 2,
          [
            .init(column: 0, text: "共享"), .init(column: 1, text: "1.1"),
            .init(column: 2, text: "91.43%"), .init(column: 3, text: "2024-04-22"),
          ]),
        .cells(
          row: 3,
          [
            .init(column: 0, text: "共享").copied(to: 0), .init(column: 1, text: "行内"),
            .init(column: 2, text: "是"),
            .init(column: 3, text: "#N/A"), .init(column: 4, text: "1500"),
            .init(column: 5, text: "式"),
          ]),
        .sheet(name: "乙", isHidden: true), .end,
      ])
  }

  @Test func `lines survive the way between the programs`() {
    let lines: [IntakeLine] = [
      .paragraph("甲\t乙\n丙\\"), .row(["", "一", ""]), .row([]), .paragraph("\\\u{301}"),
      .sheet(name: "表", isHidden: true),
      .cells(row: 7, [.init(column: 3, text: "a\\nb")]), .end, .fault(.doctype),
      .cells(
        row: 8,
        [
          .init(column: 0, text: "1", display: .scaled),
          .init(column: 12, text: "2", display: .unit("万元")),
          .init(column: 3, text: "=A1", display: .uncomputed),
          SheetCell(column: 0, text: "甲").copied(to: 4),
        ]),
      .omitted(IntakeOmission(.footnote, at: "第5行", text: "一\t二")),
    ]
    #expect(lines.map { IntakeLine(wire: $0.wire[...]) } == lines)
    #expect(IntakeLine(wire: "R\t1\t2") == nil)
    #expect(IntakeLine(wire: "R\t1\t2x\t3") == nil)
    #expect(IntakeLine(wire: "O\tnone\t\t") == nil)
    #expect(IntakeLine(wire: "") == nil)
  }
}

@Suite("Hostile files")
struct HostileFileTests {
  private func fault(_ bytes: [UInt8]) -> IntakeFault? {
    guard case .fault(let fault)? = Made.read(bytes).last else { return nil }
    return fault
  }

  @Test func `a bomb is stopped by what comes out of it`() throws {
    let many = String(repeating: Made.paragraph("好"), count: 100_000)
    #expect(fault(try Made.word(many)) == .tooLarge)
    #expect(
      fault(try Made.word(Made.paragraph(String(repeating: "a", count: 12 << 20)))) == .tooLarge)
  }

  @Test(
    "Document types and entities are refused",
    arguments: [
      #"<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;&b;&b;">]>"#,
      #"<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>"#,
      "<!DOCTYPE a SYSTEM 'http://a/b'>",
      "<!DOCTYPE a>",
    ])
  func doctype(declaration: String) throws {
    let text =
      #"<?xml version="1.0"?>\#(declaration)<w:document \#(Made.space)><w:body/></w:document>"#
    #expect(fault(try Made.archive([("word/document.xml", text)])) == .doctype)
  }

  @Test func `deep nesting, cut files and unknown archives`() throws {
    let deep = String(repeating: "<w:p>", count: 5_000) + String(repeating: "</w:p>", count: 5_000)
    #expect(fault(try Made.word(deep)) == .tooDeep)
    let whole = try Made.word(Made.paragraph("正文"))
    for count in [4, whole.count / 2, whole.count - 1] {
      #expect(fault(Array(whole.prefix(count))) == .damaged, "\(count)")
    }
    #expect(fault(try Made.archive([("word/document.xml", "<w:document><w:body>")])) == .damaged)
    #expect(fault(try Made.archive([("a.txt", "b")])) == .otherArchive)
    #expect(fault(try Made.archive([("mimetype", ""), ("content.xml", "")])) == .openDocument)
    #expect(fault(try Made.archive((0..<5_000).map { ("p\($0)", "") })) == .tooLarge)
    #expect(fault([]) == .otherArchive)
  }

  @Test func `every fault says two sentences`() {
    for fault in IntakeFault.allCases {
      #expect(fault.whatHappened.hasSuffix("。") && fault.whatToDo.hasSuffix("。"))
    }
  }
}
