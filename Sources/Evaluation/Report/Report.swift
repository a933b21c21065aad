/// One unit's self-evaluation report of one year: what was entered, and nothing computed.
public struct Report: Hashable, Sendable {
  public var rubric: RubricReference
  /// Counts the re-openings of a signed report; the first is 1.
  public var revision: Int
  public var cover = Cover()
  /// Running texts; paragraphs are separated by line feeds.
  public var texts: [Section.ID: String] = [:]
  /// Numbered lists, without their numbers.
  public var lists: [Section.ID: [String]] = [:]
  public var facts: [Fact.ID: Entry<FactValue>] = [:]
  public var answers: [Indicator.ID: Answer] = [:]
  /// Why warnings may stand (说明理由).
  public var justifications: [JustificationKey: String] = [:]
  /// Parts that the public version leaves out (涉密).
  public var secret: Set<Part> = []
  /// The report of the year before, to compare with (上年).
  public var lastYear: LastYear?
  /// Fields that were taken over from it and that nobody has confirmed yet (未确认).
  public var unconfirmed: Set<FieldPath> = []

  public init(rubric: RubricReference, revision: Int = 1) {
    self.rubric = rubric
    self.revision = revision
  }
}

/// The rubric that a report was written against, pinned.
public struct RubricReference: Hashable, Sendable {
  public var id: Rubric.ID
  public var version: String
  /// Of the rubric file's bytes, in lower-case hexadecimal digits with its algorithm: `sha256:…`.
  public var digest: String

  public init(id: Rubric.ID, version: String, digest: String) {
    self.id = id
    self.version = version
    self.digest = digest
  }
}

public enum FactValue: Hashable, Sendable {
  /// In the fact's own unit; 95 for 95 %.
  case number(DecimalNumber)
  case flag(Bool)
  /// Figures of a list in the order in which they were typed; none is a statement too (无).
  case numbers([DecimalNumber])
}
