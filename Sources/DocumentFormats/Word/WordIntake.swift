import Documents

/// Reads the paragraphs and tables of a Word document, as the document shows them now.
///
/// Deleted text and fallbacks for old programs are left out, text boxes follow their paragraph,
/// tables inside a cell their row; what is not read is told where it stood.
struct WordIntake {
  let archive: ZipIntake
  let parts: PartRelations
  let styles: WordStyleIntake
  let xml: XMLIntake
  private var numbering: WordNumbering
  private let footnotes: WordNotes
  private let endnotes: WordNotes
  private let comments: WordNotes
  /// A drawing for newer programs that is empty leaves its place to that for old ones.
  private var choiceIsEmpty = false

  /// The document's own text, and inside it those of text boxes.
  private var stories = [WordStory()]
  var run = WordRun()
  private var fields: [WordField] = []
  private var isText = false
  private var isInstruction = false
  /// Content controls around the text: whether each shows nothing but its prompt.
  private var prompts: [Bool] = []
  private var muted = 0
  private var pictures = WordPictures()
  private var hasText = false
  /// Properties of a paragraph, of its mark, and of a row.
  private var isInParagraphProperties = false
  private var isInMark = false
  private var isInRowProperties = false

  init(_ archive: ZipIntake, _ path: String) throws(IntakeFault) {
    self.archive = archive
    parts = try PartRelations(archive, of: path)
    styles = try WordStyleIntake(archive, parts.path(of: "styles") ?? "word/styles.xml")
    numbering = try WordNumbering(archive, parts.path(of: "numbering") ?? "word/numbering.xml")
    footnotes = try WordNotes(archive, parts.path(of: "footnotes"), "footnote")
    endnotes = try WordNotes(archive, parts.path(of: "endnotes"), "endnote")
    comments = try WordNotes(archive, parts.path(of: "comments"), "comment")
    guard let part = try archive.part(path) else { throw .damaged }
    xml = try XMLIntake(part)
  }

  private static let left: Set<String> = [
    "Fallback", "delText", "delInstrText", "rPrChange", "pPrChange", "tblPrChange", "tcPrChange",
    "trPrChange", "sectPr", "rt",
  ]
  private static let deleted: Set<String> = ["del", "moveFrom"]

  mutating func read(_ sink: IntakeSink) throws(IntakeFault) {
    while true {
      switch try xml.next() {
      case .finished:
        guard stories.count == 1, stories[0].paragraph == nil else { throw .damaged }
        try finish(sink)
        return
      case .text: try take(text: xml.value)
      case .start(let isEmpty):
        if WordIntake.deleted.contains(xml.name) {
          try takeDeletion(isEmpty)
        } else if WordIntake.left.contains(xml.name), xml.name != "Fallback" || !choiceIsEmpty {
          if !isEmpty { try xml.skip() }
        } else {
          try start(xml.name, isEmpty)
        }
      case .end: try end(xml.name, sink)
      }
    }
  }

  /// A deleted piece is left out; a deleted mark joins its paragraph to the next.
  private mutating func takeDeletion(_ isEmpty: Bool) throws(IntakeFault) {
    if isInMark {
      stories[top].paragraph?.isMarkDeleted = true
    } else if isInRowProperties {
      stories[top].deleteRow()
    }
    if !isEmpty { try xml.skip() }
  }

  private var top: Int { stories.count - 1 }

  private mutating func start(_ name: String, _ isEmpty: Bool) throws(IntakeFault) {
    switch name {
    case "p": if !isEmpty { beginParagraph() }
    case "pPr": isInParagraphProperties = !isEmpty
    case "rPr": isInMark = isInParagraphProperties && !isEmpty
    case "trPr": isInRowProperties = !isEmpty
    case "r": run = WordRun()
    case "t": isText = !isEmpty
    case "tab", "ptab": if !isInParagraphProperties { try add("  ") }
    case "br", "cr": if xml["type"] != "page" { try add("\n") }
    case "noBreakHyphen": try add("-")
    case "sym": try addSymbol()
    case "oMath": if !isEmpty { try add(try WordEquation.line(xml)) }
    case "tbl": if !isEmpty { stories[top].tables.append(WordTableIntake()) }
    case "tr": stories[top].table { $0.beginRow() }
    case "tc": if !isEmpty { stories[top].table { $0.beginCell() } }
    case "gridSpan", "gridBefore", "vMerge", "cellDel", "hidden": takeCellProperty(name)
    case "txbxContent":
      guard !isEmpty else { return }
      pictures.isText()
      stories.append(WordStory())
      guard stories.count <= IntakeLimits.depth else { throw .tooDeep }
    case "textpath":
      stories[top].leave(IntakeOmission(.drawing, text: xml["string"] ?? ""))
    case "checkBox", "checked": takeCheckBox(name)
    case "footnoteReference": leave(.footnote, footnotes[xml["id"] ?? ""])
    case "commentReference": leave(.comment, comments[xml["id"] ?? ""])
    case "endnoteReference": leave(.endnote, endnotes[xml["id"] ?? ""])
    case "altChunk", "subDoc": stories[top].leave(IntakeOmission(.importedPart))
    case "Choice": choiceIsEmpty = isEmpty
    case "Fallback": choiceIsEmpty = false
    case "sdt": if !isEmpty { prompts.append(false) }
    case "showingPlcHdr": if !prompts.isEmpty { prompts[prompts.count - 1] = xml.isOn }
    case "sdtContent": if !isEmpty, prompts.last == true { muted += 1 }
    case "fldChar": try takeField(xml["fldCharType"] ?? "")
    case "instrText": isInstruction = !isEmpty
    default:
      if let omission = pictures.start(name, xml) { stories[top].leave(omission) }
      takeProperty(name)
    }
  }

  /// What a run, a paragraph or its style says.
  private mutating func takeProperty(_ name: String) {
    let value = xml["val"]
    switch name {
    case "pStyle": stories[top].paragraph?.style = value
    case "ilvl": stories[top].paragraph?.level = value.flatMap { Int($0) }
    case "numId": if isInParagraphProperties { stories[top].paragraph?.list = value }
    case "vanish", "specVanish":
      if isInMark {
        stories[top].paragraph?.isMarkDeleted = xml.isOn
      } else {
        run.isHidden = xml.isOn
      }
    case "webHidden": if !isInMark { run.isWebHidden = xml.isOn }
    case "rStyle": run.style = value
    case "rFonts": run.font = xml["ascii"] ?? xml["hAnsi"] ?? xml["eastAsia"]
    default: break
    }
  }

  private mutating func end(_ name: String, _ sink: IntakeSink) throws(IntakeFault) {
    switch name {
    case "t": isText = false
    case "instrText": isInstruction = false
    case "pPr":
      isInParagraphProperties = false
      isInMark = false
    case "rPr": isInMark = false
    case "trPr": isInRowProperties = false
    case "p": try endParagraph(sink)
    case "tr":
      guard !stories[top].tables.isEmpty else { return }
      let lines = stories[top].tables[stories[top].tables.count - 1].endRow()
      give(lines, isOfRow: true, sink)
    case "tc": stories[top].table { $0.endCell() }
    case "tbl": guard stories[top].tables.popLast() != nil else { throw .damaged }
    case "txbxContent":
      guard stories.count > 1, let story = stories.popLast() else { throw .damaged }
      stories[top].boxes += story.lines
    case "sdtContent": if prompts.last == true { muted -= 1 }
    case "sdt": _ = prompts.popLast()
    default: pictures.end(name)
    }
  }

  /// A paragraph inside another one, as in a drawing's own text, is a story of its own.
  private mutating func beginParagraph() {
    if stories[top].paragraph != nil {
      pictures.isText()
      stories.append(WordStory(isImplicit: true))
    }
    stories[top].beginParagraph(styles)
  }

  private mutating func endParagraph(_ sink: IntakeSink) throws(IntakeFault) {
    guard let paragraph = stories[top].paragraph else { throw .damaged }
    stories[top].paragraph = nil
    if paragraph.isMarkDeleted, !stories[top].isImplicit {
      stories[top].carried = paragraph
      return
    }
    let text = numbered(paragraph)
    var lines: [IntakeLine] = text.isEmpty ? [] : [.paragraph(text)]
    if !paragraph.hiddenText.isEmpty {
      lines.append(.omitted(IntakeOmission(.hiddenText, text: paragraph.hiddenText)))
    }
    lines += stories[top].takeBeside()
    give(lines, isOfRow: false, sink)
    if stories[top].isImplicit, let story = stories.popLast() { stories[top].boxes += story.lines }
  }

  /// Hands lines to where they belong: a cell, a text box, or out.
  private mutating func give(_ lines: [IntakeLine], isOfRow: Bool, _ sink: IntakeSink) {
    let depth = stories[top].tables.count
    if isOfRow ? depth > 1 : depth > 0 {
      let table = isOfRow ? depth - 2 : depth - 1
      for line in lines {
        if !isOfRow, case .paragraph(let text) = line {
          stories[top].tables[table].add(text)
        } else {
          stories[top].tables[table].add([line])
        }
      }
      return
    }
    if top > 0 {
      stories[top].lines += lines
      return
    }
    for line in lines {
      hasText = hasText || line.hasText
      sink(line)
    }
  }

  /// The last paragraph may have been joined to one that does not come.
  private mutating func finish(_ sink: IntakeSink) throws(IntakeFault) {
    if stories[0].carried != nil {
      stories[0].beginParagraph(styles)
      try endParagraph(sink)
    }
    for line in stories[0].takeBeside() { sink(line) }
    for path in parts.paths(of: "header") + parts.paths(of: "footer") {
      let text = try PartText.text(archive, path)
      if !PartText.isPageNumber(text) { sink(.omitted(IntakeOmission(.pageHeader, text: text))) }
    }
    guard pictures.count > 0 else { return }
    guard hasText else { throw .scanned }
    sink(.omitted(IntakeOmission(.picture, at: "共\(pictures.count)处")))
  }
}

extension WordIntake {
  private mutating func take(text: String) throws(IntakeFault) {
    if isInstruction, let field = fields.indices.last, !fields[field].hasResult {
      fields[field].add(text)
    } else if isText {
      try add(run.drawn(text))
    }
  }

  private mutating func add(_ text: String) throws(IntakeFault) {
    guard muted == 0, !text.isEmpty, var paragraph = stories[top].paragraph else { return }
    stories[top].paragraph = nil
    let isContents = paragraph.isContents(styles) || fields.contains { $0.isOfContents }
    if run.isHidden(in: paragraph, styles, isContents: isContents) {
      paragraph.hide(text)
    } else {
      paragraph.text += text
    }
    guard paragraph.text.utf8.count <= IntakeLimits.textBytes else { throw .tooLarge }
    stories[top].paragraph = paragraph
  }

  /// What a cell's or a row's properties say of its place, and whether it is shown.
  private mutating func takeCellProperty(_ name: String) {
    let count = min(max(xml["val"].flatMap { Int($0) } ?? 1, 1), 64)
    let value = xml["val"]
    let isOn = xml.isOn
    let isRow = isInRowProperties
    stories[top].table { table in
      switch name {
      case "gridSpan": table.span(count)
      case "gridBefore": table.begin(after: count)
      case "vMerge": if value != "restart" { table.coverCell() }
      case "cellDel": table.deleteCell()
      case "hidden": if isRow, isOn { table.hideRow() }
      default: break
      }
    }
  }

  /// A box of a form, ticked or not.
  private mutating func takeCheckBox(_ name: String) {
    guard let field = fields.indices.last else { return }
    if name == "checkBox" {
      fields[field].isTicked = false
    } else if fields[field].isTicked != nil {
      fields[field].isTicked = xml.isOn
    }
  }

  private mutating func addSymbol() throws(IntakeFault) {
    let code = xml["char"].flatMap { UInt32($0, radix: 16) } ?? 0
    let font = xml["font"] ?? ""
    if let drawn = (SymbolFont(named: font) ?? .symbol).character(code) {
      try add(String(drawn))
    } else if let scalar = Unicode.Scalar(code), !(0xE000...0xF8FF).contains(code), code > 0x20 {
      try add(String(Character(scalar)))
    } else {
      stories[top].leave(IntakeOmission(.symbol, text: "\(font) \(xml["char"] ?? "")"))
    }
  }

  private mutating func leave(_ reason: IntakeOmission.Reason, _ text: String?) {
    guard let text else { return }
    stories[top].leave(IntakeOmission(reason, text: text))
  }

  private mutating func takeField(_ kind: String) throws(IntakeFault) {
    switch kind {
    case "begin":
      guard fields.count < IntakeLimits.depth else { throw .tooDeep }
      fields.append(WordField())
    case "separate": if !fields.isEmpty { fields[fields.count - 1].hasResult = true }
    case "end":
      guard let field = fields.popLast() else { return }
      if let isTicked = field.isTicked { try add(isTicked ? "☑" : "□") }
      guard EquationField.isField(field.instruction) else { return }
      if let line = EquationField.line(field.instruction) {
        if let outer = fields.indices.last, !fields[outer].hasResult {
          fields[outer].add(line)
        } else {
          try add(line)
        }
      } else {
        stories[top].leave(IntakeOmission(.field, text: field.instruction))
      }
    default: break
    }
  }

  /// The paragraph with the number that Word would show before it.
  private mutating func numbered(_ paragraph: WordParagraph) -> String {
    guard paragraph.text.contains(where: { !$0.isWhitespace }) else { return paragraph.text }
    let style = paragraph.style
    let list = paragraph.list ?? styles.first(style) { $0.list?.id }
    guard let list, list != "0" else { return paragraph.text }
    let level = paragraph.level ?? styles.first(style) { $0.list?.level }
    guard let number = numbering.next(in: list, level: level, style: style, styles) else {
      return paragraph.text
    }
    return number + paragraph.text
  }
}

extension IntakeLine {
  /// A person would read something in it.
  fileprivate var hasText: Bool {
    switch self {
    case .paragraph(let text): text.contains { !$0.isWhitespace }
    case .row(let cells): cells.contains { $0.contains { !$0.isWhitespace } }
    case .sheet, .cells, .omitted, .end, .fault: false
    }
  }
}
