import Documents

/// A stream of paragraphs and tables: the document itself, or what a text box holds.
struct WordStory {
  /// A paragraph alone, inside another one.
  var isImplicit = false
  var paragraph: WordParagraph?
  /// Tables that are open, each inside a cell of the one before.
  var tables: [WordTableIntake] = []
  /// Of a text box: what it came to.
  var lines: [IntakeLine] = []
  /// What stands in the present paragraph and is given behind it.
  var boxes: [IntakeLine] = []
  /// A paragraph whose mark is deleted: the next one goes on with it.
  var carried: WordParagraph?

  mutating func beginParagraph(_ styles: WordStyleIntake) {
    var next = WordParagraph(style: styles.standard)
    if let before = carried {
      next.text = before.text
      next.hiddenText = before.hiddenText
      carried = nil
    }
    paragraph = next
  }

  mutating func leave(_ omission: IntakeOmission) { boxes.append(.omitted(omission)) }

  mutating func takeBeside() -> [IntakeLine] {
    defer { boxes = [] }
    return boxes
  }

  mutating func table(_ change: (inout WordTableIntake) -> Void) {
    guard !tables.isEmpty else { return }
    change(&tables[tables.count - 1])
  }

  mutating func deleteRow() { table { $0.deleteRow() } }
}

/// A paragraph that is being read.
struct WordParagraph {
  var text = ""
  var hiddenText = ""
  var style: String?
  var list: String?
  var level: Int?
  /// The next paragraph goes on with this one.
  var isMarkDeleted = false
  private static let longestHidden = 200

  init(style: String?) { self.style = style }

  mutating func hide(_ more: String) {
    guard hiddenText.count < WordParagraph.longestHidden else { return }
    hiddenText += more.filter { !$0.isNewline }
    if hiddenText.allSatisfy(\.isWhitespace) { hiddenText = "" }
  }

  /// A line of the 目录.
  func isContents(_ styles: WordStyleIntake) -> Bool {
    guard let style else { return false }
    let name = (styles[style]?.name ?? style).lowercased()
    return name.hasPrefix("toc") || name.hasPrefix("目录")
  }
}

/// What a run says of its text.
struct WordRun {
  var isHidden: Bool?
  /// Hidden on web pages; in a 目录 these are the page numbers, which are printed.
  var isWebHidden = false
  var style: String?
  var font: String?

  func isHidden(in paragraph: WordParagraph, _ styles: WordStyleIntake, isContents: Bool) -> Bool {
    if isWebHidden, !isContents { return true }
    return isHidden ?? styles.first(style) { $0.isHidden } ?? styles.first(paragraph.style) {
      $0.isHidden
    } ?? false
  }

  /// Text in a font of symbols as it is drawn.
  func drawn(_ text: String) -> String {
    guard let font = font.flatMap({ SymbolFont(named: $0) }) else { return text }
    return String(
      text.map { character in
        guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1,
          (0xF020...0xF0FF).contains(scalar.value) || (0xA0...0xFF).contains(scalar.value)
        else { return character }
        return font.character(scalar.value) ?? character
      })
  }
}

/// A field between its marks: an instruction, and what came of it.
struct WordField {
  private(set) var instruction = ""
  var hasResult = false
  /// It is a box of a form to be ticked.
  var isTicked: Bool?
  private static let longest = 4_000

  mutating func add(_ text: String) {
    if instruction.utf8.count < WordField.longest { instruction += text }
  }

  /// Its result is a line of the 目录.
  var isOfContents: Bool {
    let words = instruction.drop(while: \.isWhitespace)
    return words.hasPrefix("TOC") || words.hasPrefix("PAGEREF") || words.contains("_Toc")
  }
}

/// What is drawn and not written: pictures, charts, objects.
struct WordPictures {
  private(set) var count = 0
  /// A drawing is open that has held no text so far.
  private var isOpen = false
  private var isInObject = false

  mutating func isText() { isOpen = false }

  mutating func start(_ name: String, _ xml: XMLIntake) -> IntakeOmission? {
    switch name {
    case "drawing": isOpen = true
    case "object": isInObject = true
    case "imagedata": count += isInObject ? 0 : 1
    case "OLEObject": return IntakeOmission(.embeddedObject, text: xml["ProgID"] ?? "")
    case "chart", "relIds":
      guard isOpen else { return nil }
      isOpen = false
      return IntakeOmission(.drawing)
    default: break
    }
    return nil
  }

  mutating func end(_ name: String) {
    switch name {
    case "drawing":
      count += isOpen ? 1 : 0
      isOpen = false
    case "object": isInObject = false
    default: break
    }
  }
}
