/// A chapter of the report, at any depth (章节).
public struct Section: Hashable, Sendable, Identifiable {
  public typealias ID = SectionID

  public var id: ID
  /// The heading without its number; numbers follow from the depth (一、（一）1.（1）①).
  public var title: String
  public var initials: String
  public var content: Content

  public init(id: ID, title: String, initials: String = "", content: Content) {
    self.id = id
    self.title = title
    self.initials = initials
    self.content = content
  }

  public enum Content: Hashable, Sendable {
    /// A heading with chapters below it.
    case chapters([Section])
    /// Something to fill in: one screen.
    case body(SectionBody)
    /// The indicator tree, one screen an indicator.
    case indicators
  }
}

/// What is filled in and printed under one heading.
public struct SectionBody: Hashable, Sendable {
  /// The running text, if there is any.
  public var text: TextPrompt?
  /// Inputs that are entered here.
  public var facts: [Fact.ID]
  /// The numbered list, if there is one.
  public var list: ListPrompt?
  /// One pattern per printed paragraph (or group of paragraphs, for text and list).
  public var paragraphs: [SentencePattern]
  /// Advice for the filler.
  public var help: String

  public init(
    text: TextPrompt?, facts: [Fact.ID], list: ListPrompt?, paragraphs: [SentencePattern],
    help: String
  ) {
    self.text = text
    self.facts = facts
    self.list = list
    self.paragraphs = paragraphs
    self.help = help
  }
}

/// What a running text is asked for with.
public struct TextPrompt: Hashable, Sendable {
  public var label: String
  /// May stay empty.
  public var isOptional: Bool
  /// The form has room for so many characters.
  public var most: Int?

  public init(label: String, isOptional: Bool = false, most: Int? = nil) {
    self.label = label
    self.isOptional = isOptional
    self.most = most
  }
}

/// What the items of a list are asked for with, and how they are numbered.
public struct ListPrompt: Hashable, Sendable {
  public var label: String
  public var numbering: Numbering

  public init(label: String, numbering: Numbering) {
    self.label = label
    self.numbering = numbering
  }
}

/// How headings and list items are numbered (层次序数, GB/T 9704-2012 7.3.3).
public enum Numbering: String, Hashable, Sendable, CaseIterable {
  /// 一、
  case chinese
  /// （一）
  case parenthesizedChinese
  /// 1.
  case arabic
  /// （1）
  case parenthesizedArabic
  /// ①
  case circled
}
