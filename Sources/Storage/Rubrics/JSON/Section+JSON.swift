import Evaluation

extension Section {
  private enum Key: String, JSONKey {
    case id, title, initials, kind, chapters, text, facts, list, paragraphs, help
  }

  private enum KindName: String, JSONKey {
    case chapters, body, indicators
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      id: try fields.required(.id).identifier(),
      title: try fields.required(.title).string(),
      initials: try fields[.initials]?.string() ?? "",
      content: try Section.content(fields))
  }

  private static func content(_ fields: JSONFields<Key>) throws(FileFault) -> Content {
    let heading: [Key] = [.id, .title, .initials, .kind]
    let name: KindName = try fields.required(.kind).choice()
    switch name {
    case .chapters:
      try fields.allows(only: heading + [.chapters])
      return .chapters(try fields.required(.chapters).list(Section.init(reading:)))
    case .body:
      try fields.refuse([.chapters])
      return .body(try body(fields))
    case .indicators:
      try fields.allows(only: heading)
      return .indicators
    }
  }

  private static func body(_ fields: JSONFields<Key>) throws(FileFault) -> SectionBody {
    SectionBody(
      text: try TextPrompt(reading: fields[.text]),
      facts: try fields[.facts]?.list(Fact.ID.init(reading:)) ?? [],
      list: try ListPrompt(reading: fields[.list]),
      paragraphs: try fields.required(.paragraphs).list(SentencePattern.init(reading:)),
      help: try fields[.help]?.string() ?? "")
  }
}

extension Fact.ID {
  init(reading node: JSONNode) throws(FileFault) { self = try node.identifier() }
}

extension TextPrompt {
  private enum Key: String, JSONKey {
    case label, optional, most
  }

  init?(reading node: JSONNode?) throws(FileFault) {
    guard let fields = try node?.fields(Key.self) else { return nil }
    self.init(
      label: try fields.required(.label).string(),
      isOptional: try fields[.optional]?.bool() ?? false,
      most: try fields[.most]?.integer(in: 1...100_000))
  }
}

extension ListPrompt {
  private enum Key: String, JSONKey {
    case label, numbering
  }

  init?(reading node: JSONNode?) throws(FileFault) {
    guard let fields = try node?.fields(Key.self) else { return nil }
    let numbering: NumberingName = try fields.required(.numbering).choice()
    self.init(label: try fields.required(.label).string(), numbering: numbering.numbering)
  }
}

private enum NumberingName: String, JSONKey {
  case chinese, arabic, circled
  case parenthesizedChinese = "parenthesized_chinese"
  case parenthesizedArabic = "parenthesized_arabic"

  var numbering: Numbering {
    switch self {
    case .chinese: .chinese
    case .parenthesizedChinese: .parenthesizedChinese
    case .arabic: .arabic
    case .parenthesizedArabic: .parenthesizedArabic
    case .circled: .circled
    }
  }
}
