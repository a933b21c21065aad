import DocumentFormats
import Testing

/// Writes a description as a docx, by hand: no reader or writer of the program has a part in it.
struct WordFile {
  private var notes: [(kind: String, text: String)] = []

  static func bytes(_ described: Described) throws -> [UInt8] {
    var file = WordFile()
    let body = file.xml(of: described.blocks)
    var archive = ZipArchive()
    archive.add("_rels/.rels", relations([("officeDocument", "word/document.xml")]))
    archive.add("word/document.xml", "<w:document \(space)><w:body>\(body)</w:body></w:document>")
    let kinds = ["footnote", "endnote", "comment"]
    archive.add(
      "word/_rels/document.xml.rels", relations(kinds.map { ($0 + "s", $0 + "s.xml") }))
    for kind in kinds { archive.add("word/\(kind)s.xml", file.part(kind)) }
    return try #require(archive.bytes())
  }

  private static let space =
    #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math""#

  private static func relations(_ all: [(kind: String, target: String)]) -> String {
    let lines = all.enumerated().map { index, relation in
      #"<Relationship Id="r\#(index)" Type="http://x/relationships/\#(relation.kind)" Target="\#(relation.target)"/>"#
    }
    return "<Relationships>\(lines.joined())</Relationships>"
  }

  private func part(_ kind: String) -> String {
    let own = notes.enumerated().filter { $1.kind == kind }.map { index, note in
      "<w:\(kind) w:id=\"\(index)\"><w:p>\(WordFile.run(note.text))</w:p></w:\(kind)>"
    }
    return "<w:\(kind)s \(WordFile.space)>\(own.joined())</w:\(kind)s>"
  }

  private mutating func xml(of blocks: [Block]) -> String {
    blocks.map { block in
      switch block {
      case .paragraph(let runs): "<w:p>\(runs.map { xml(of: $0) }.joined())</w:p>"
      case .table(let rows): "<w:tbl>\(rows.map { xml(of: $0) }.joined())</w:tbl>"
      }
    }.joined()
  }

  private mutating func xml(of row: [[Block]]) -> String {
    // A cell ends in a paragraph, as Word wants it.
    "<w:tr>\(row.map { "<w:tc>\(xml(of: $0))<w:p/></w:tc>" }.joined())</w:tr>"
  }

  private mutating func xml(of run: Run) -> String {
    switch run {
    case .text(let text): WordFile.run(text)
    case .footnote(let text): note("footnote", text)
    case .endnote(let text): note("endnote", text)
    case .comment(let text): note("comment", text)
    case .box(let blocks):
      "<w:r><w:pict><v:textbox xmlns:v=\"v\"><w:txbxContent>\(xml(of: blocks))</w:txbxContent></v:textbox></w:pict></w:r>"
    case .fraction(let above, let below):
      "<m:oMath><m:f><m:num><m:r><m:t>\(above)</m:t></m:r></m:num><m:den><m:r><m:t>\(below)</m:t></m:r></m:den></m:f></m:oMath>"
    case .symbol: #"<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>"#
    case .ruby(let character, let reading):
      "<w:r><w:ruby><w:rt>\(WordFile.run(reading))</w:rt><w:rubyBase>\(WordFile.run(String(character)))</w:rubyBase></w:ruby></w:r>"
    case .hidden(let text): WordFile.run(text, "<w:vanish/>")
    case .deleted(let text): "<w:del><w:r><w:delText>\(text)</w:delText></w:r></w:del>"
    case .inserted(let text): "<w:ins>\(WordFile.run(text))</w:ins>"
    case .control(let text):
      "<w:sdt><w:sdtPr/><w:sdtContent>\(WordFile.run(text))</w:sdtContent></w:sdt>"
    case .prompt(let text):
      "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(WordFile.run(text))</w:sdtContent></w:sdt>"
    case .field(let text):
      #"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>"#
        + WordFile.run(text) + #"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#
    case .link(let text): "<w:hyperlink>\(WordFile.run(text))</w:hyperlink>"
    case .hyphen: "<w:r><w:noBreakHyphen/></w:r>"
    }
  }

  private mutating func note(_ kind: String, _ text: String) -> String {
    notes.append((kind, text))
    return "<w:r><w:\(kind)Reference w:id=\"\(notes.count - 1)\"/></w:r>"
  }

  private static func run(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }
}
