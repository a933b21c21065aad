import DocumentFormats
import Documents
import Testing

/// What a document shows and what its XML says are two things.
@Suite("Word documents as a person sees them")
struct WordIntakeTests {
  private func run(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t>\(text)</w:t></w:r>"
  }

  private func paragraph(_ runs: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr>\(runs)</w:p>"
  }

  private func table(_ rows: [[String]]) -> String {
    let lines = rows.map { row in
      "<w:tr>\(row.map { "<w:tc>\($0)</w:tc>" }.joined())</w:tr>"
    }
    return "<w:tbl>\(lines.joined())</w:tbl>"
  }

  private func read(_ body: String, _ others: [(String, String)] = []) throws -> [IntakeLine] {
    Array(Made.read(try Made.word(body, others)).dropLast())
  }

  private func styles(_ inner: String) -> (String, String) {
    ("word/styles.xml", "<w:styles \(Made.space)>\(inner)</w:styles>")
  }

  @Test(
    "Characters without width are gone",
    arguments: [
      "\u{200B}", "\u{200C}", "\u{200D}", "\u{FEFF}", "\u{2060}", "\u{AD}", "\u{200E}", "\u{202C}",
    ])
  func invisible(character: String) throws {
    #expect(
      try read(Made.paragraph("19280\(character).21万元")) == [.paragraph("19280.21万元")])
  }

  @Test(
    "Hidden text is left out and listed",
    arguments: [
      "<w:vanish/>", #"<w:vanish w:val="1"/>"#, #"<w:rStyle w:val="h"/>"#, "<w:webHidden/>",
      #"<w:rStyle w:val="h2"/>"#,
    ])
  func hidden(properties: String) throws {
    let hidden = styles(
      #"<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>"#
        + #"<w:style w:type="character" w:styleId="h2"><w:basedOn w:val="h"/></w:style>"#)
    let lines = try read(paragraph(run("见") + run("99.9万元", properties)), [hidden])
    #expect(lines == [.paragraph("见"), .omitted(IntakeOmission(.hiddenText, text: "99.9万元"))])
  }

  @Test func `a paragraph's style hides it, a run says otherwise, and page numbers are printed`()
    throws
  {
    let hidden = styles(
      #"<w:style w:type="paragraph" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>"#
        + #"<w:style w:type="paragraph" w:styleId="11"><w:name w:val="toc 1"/></w:style>"#)
    let style = #"<w:pStyle w:val="h"/>"#
    #expect(
      try read(paragraph(run("隐") + run("显", #"<w:vanish w:val="0"/>"#), style), [hidden])
        == [.paragraph("显"), .omitted(IntakeOmission(.hiddenText, text: "隐"))])
    #expect(
      try read(
        paragraph(run("一、概况") + run("3", "<w:webHidden/>"), #"<w:pStyle w:val="11"/>"#), [hidden])
        == [.paragraph("一、概况3")])
  }

  @Test func `the prompt of an empty control is no text`() throws {
    let control = { (flag: String) in
      "<w:sdt><w:sdtPr>\(flag)</w:sdtPr><w:sdtContent>\(run("单击此处输入单位"))</w:sdtContent></w:sdt>"
    }
    #expect(try read(paragraph(run("单位：") + control("<w:showingPlcHdr/>"))) == [.paragraph("单位：")])
    #expect(try read(paragraph(run("单位：") + control(""))) == [.paragraph("单位：单击此处输入单位")])
  }

  @Test func `of 拼音指南 the characters alone are read`() throws {
    let ruby =
      "<w:r><w:ruby><w:rt>\(run("jié"))</w:rt><w:rubyBase>\(run("㛃"))</w:rubyBase></w:ruby></w:r>"
    #expect(try read(paragraph(run("王") + ruby)) == [.paragraph("王㛃")])
  }

  @Test(
    "Fields that draw are read as what they draw",
    arguments: [
      (#"EQ \* jc2 \* "Font:宋体" \* hps10 \o\ad(\s\up 9(jié),㛃)"#, "㛃"), (#"eq \o\ac(○,3)"#, "③"),
      (#" EQ \f(537762.26,1516017+192802080.44) "#, "537762.26/(1516017+192802080.44)"),
      (#"EQ \r(3,8)"#, "3√8"),
    ])
  func field(instruction: String, text: String) throws {
    let mark = { (kind: String) in #"<w:r><w:fldChar w:fldCharType="\#(kind)"/></w:r>"# }
    let body =
      run("为") + mark("begin") + "<w:r><w:instrText>\(instruction)</w:instrText></w:r>"
      + mark("end")
    #expect(try read(paragraph(body)) == [.paragraph("为" + text)])
  }

  @Test(
    "Fonts of symbols are read as what they draw",
    arguments: [
      (#"<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>"#, "≥"),
      (#"<w:r><w:sym w:font="Symbol" w:char="00A3"/></w:r>"#, "≤"),
      (#"<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>"#, "√"),
      (#"<w:r><w:sym w:font="Wingdings" w:char="F083"/></w:r>"#, "③"),
      (#"<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>"#, "☑"),
      (#"<w:r><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr><w:t>&#xF0B4;</w:t></w:r>"#, "×"),
      (#"<w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>&#xF0A8;</w:t></w:r>"#, "□"),
      ("<w:r><w:t>&#xF0B8;</w:t></w:r>", "÷"),
    ])
  func symbol(run: String, text: String) throws {
    #expect(try read(paragraph(run)) == [.paragraph(text)])
  }

  @Test func `a symbol that no table knows is listed`() throws {
    let body = paragraph(run("甲") + #"<w:r><w:sym w:font="Wingdings" w:char="F021"/></w:r>"#)
    #expect(
      try read(body) == [
        .paragraph("甲"), .omitted(IntakeOmission(.symbol, text: "Wingdings F021")),
      ])
  }

  @Test func `a deleted mark joins its paragraph to the next, a deleted row is none`() throws {
    let deleted = "<w:rPr><w:del w:id=\"1\"/></w:rPr>"
    #expect(
      try read(paragraph(run("总收入"), deleted) + paragraph(run("192万元")))
        == [.paragraph("总收入192万元")])
    #expect(try read(paragraph(run("末尾"), deleted)) == [.paragraph("末尾")])
    let row =
      "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>\(Made.paragraph("甲"))</w:tc></w:tr></w:tbl>"
    #expect(try read(row).isEmpty)
  }

  @Test(
    "Numbers are counted as Word counts them",
    arguments: [
      // Circled numbers say Chinese in their name.
      ("decimalEnclosedCircleChinese", "%1", "", ["①甲", "②乙", "③丙"]),
      ("decimalEnclosedCircle", "%1", "", ["①甲", "②乙", "③丙"]),
      ("chineseCountingThousand", "%1、", "", ["一、甲", "二、乙", "三、丙"]),
      ("chineseLegalSimplified", "%1、", "", ["壹、甲", "贰、乙", "叁、丙"]),
      ("upperLetter", "%1.", "", ["A.甲", "B.乙", "C.丙"]),
      ("lowerRoman", "%1)", "", ["i)甲", "ii)乙", "iii)丙"]),
      ("ideographTraditional", "%1、", "", ["甲、甲", "乙、乙", "丙、丙"]),
      ("decimalEnclosedParen", "%1", "", ["⑴甲", "⑵乙", "⑶丙"]),
      // The second list begins again.
      (
        "decimal", "%1.",
        #"<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>"#,
        ["1.甲", "2.乙", "1.丙"]
      ),
    ])
  func numbers(format: String, text: String, override: String, expected: [String]) throws {
    let numbering =
      #"<w:numbering \#(Made.space)><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="\#(format)"/><w:lvlText w:val="\#(text)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/>\#(override)</w:num></w:numbering>"#
    let item = { (text: String, list: Int) in
      paragraph(run(text), #"<w:numPr><w:ilvl w:val="0"/><w:numId w:val="\#(list)"/></w:numPr>"#)
    }
    let lines = try read(
      item("甲", 1) + item("乙", 1) + item("丙", 2), [("word/numbering.xml", numbering)])
    #expect(lines == expected.map { .paragraph($0) })
  }

  @Test func `numbers of a style, and none where the paragraph says so`() throws {
    let numbering =
      #"<w:numbering \#(Made.space)><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:pStyle w:val="b"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"#
    let all = styles(
      #"<w:style w:type="paragraph" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>"#
        + #"<w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>"#)
    let lines = try read(
      paragraph(run("甲"), #"<w:pStyle w:val="a"/>"#)
        + paragraph(run("乙"), #"<w:pStyle w:val="b"/>"#)
        + paragraph(run("丙"), #"<w:pStyle w:val="b"/><w:numPr><w:numId w:val="0"/></w:numPr>"#),
      [("word/numbering.xml", numbering), all])
    #expect(lines == [.paragraph("一、甲"), .paragraph("1.乙"), .paragraph("丙")])
  }

  @Test(
    "Equations are lines that mean the same",
    arguments: [
      (
        "<m:f><m:num><m:r><m:t>537762.26</m:t></m:r></m:num><m:den><m:r><m:t>1516017+192802080.44</m:t></m:r></m:den></m:f><m:r><m:t>×100%</m:t></m:r>",
        "537762.26/(1516017+192802080.44)×100%"
      ),
      (
        "<m:f><m:num><m:d><m:e><m:r><m:t>63.5-32</m:t></m:r></m:e></m:d></m:num><m:den><m:r><m:t>32</m:t></m:r></m:den></m:f>",
        "(63.5-32)/32"
      ),
      (
        "<m:sSup><m:e><m:r><m:t>a</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>",
        "a^2"
      ),
      ("<m:rad><m:deg/><m:e><m:r><m:t>1+x</m:t></m:r></m:e></m:rad>", "√(1+x)"),
      (
        #"<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub><m:r><m:t>i=1</m:t></m:r></m:sub><m:sup><m:r><m:t>n</m:t></m:r></m:sup><m:e><m:r><m:t>x</m:t></m:r></m:e></m:nary>"#,
        "∑_(i=1)^nx"
      ),
      (
        #"<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e><m:r><m:t>5</m:t></m:r></m:e></m:d>"#,
        "[5]"
      ),
    ])
  func equation(math: String, text: String) throws {
    let body = paragraph(
      run("率=") + #"<m:oMath xmlns:m="m">\#(math)</m:oMath>"# + run("。"))
    #expect(try read(body) == [.paragraph("率=\(text)。")])
  }

  @Test func `rows of a table inside a cell follow their row, and none is lost`() throws {
    let inner = table([
      [Made.paragraph("总收入"), Made.paragraph("19280.21万元")],
      [Made.paragraph("总支出"), Made.paragraph("19378.04万元")],
    ])
    #expect(
      try read(table([[Made.paragraph("收支情况"), inner + Made.paragraph("")]])) == [
        .row(["收支情况", ""]), .row(["总收入", "19280.21万元"]), .row(["总支出", "19378.04万元"]),
      ])
    #expect(
      try read(table([[table([[inner]])]])) == [
        .row(["总收入", "19280.21万元"]), .row(["总支出", "19378.04万元"]),
      ])
  }

  @Test func `text in one great cell is text, and a text box keeps its table`() throws {
    #expect(
      try read(table([[Made.paragraph("一、概况") + Made.paragraph("正文。")]]))
        == [.paragraph("一、概况"), .paragraph("正文。")])
    let box =
      "<w:r><w:txbxContent>\(table([[Made.paragraph("总收入"), Made.paragraph("5")]]))</w:txbxContent></w:r>"
    #expect(
      try read(paragraph(run("外") + box)) == [.paragraph("外"), .row(["总收入", "5"])])
  }

  @Test func `notes below the page are listed with their words`() throws {
    let notes = { (name: String, text: String) in
      "<w:\(name)s \(Made.space)><w:\(name) w:id=\"2\">\(Made.paragraph(text))</w:\(name)></w:\(name)s>"
    }
    let body = paragraph(
      run("正文")
        + #"<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r>"#)
    let lines = try read(
      body,
      [
        ("word/footnotes.xml", notes("footnote", "代管资金26.40万元")),
        ("word/endnotes.xml", notes("endnote", "另行报送")),
        (
          "word/_rels/document.xml.rels",
          Made.relations([("a", "footnotes", "footnotes.xml"), ("b", "endnotes", "endnotes.xml")])
        ),
      ])
    #expect(
      lines == [
        .paragraph("正文"), .omitted(IntakeOmission(.footnote, text: "代管资金26.40万元")),
        .omitted(IntakeOmission(.endnote, text: "另行报送")),
      ])
  }

  @Test(
    "What is not read is listed",
    arguments: [
      (#"<w:altChunk r:id="a" xmlns:r="r"/>"#, IntakeOmission(.importedPart)),
      (
        #"<w:p><w:r><w:object><o:OLEObject xmlns:o="o" ProgID="Excel.Sheet.12"/></w:object></w:r></w:p>"#,
        IntakeOmission(.embeddedObject, text: "Excel.Sheet.12")
      ),
      (
        #"<w:p><w:r><w:drawing><c:chart xmlns:c="c"/></w:drawing></w:r></w:p>"#,
        IntakeOmission(.drawing)
      ),

      (
        "<w:p><w:r><w:drawing><x/></w:drawing></w:r></w:p>",
        IntakeOmission(.picture, at: "共1处")
      ),
    ] as [(String, IntakeOmission?)])
  func omitted(body: String, omission: IntakeOmission?) throws {
    let lines = try read(Made.paragraph("正文") + body)
    #expect(lines == [.paragraph("正文")] + (omission.map { [.omitted($0)] } ?? []))
  }

  @Test func `a document of pictures alone is a scan`() throws {
    let body = "<w:p><w:r><w:drawing><x/></w:drawing></w:r></w:p><w:p/>"
    #expect(Made.read(try Made.word(body)) == [.fault(.scanned)])
  }

  @Test func `radicals are ordinary characters`() throws {
    #expect(try read(Made.paragraph("填报⼈：王⼩明，⽀出⾦额⻓期，豈⼾")) == [.paragraph("填报人：王小明，支出金额长期，豈户")])
  }
}
