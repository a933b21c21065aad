public import Evaluation

/// One draft as the home screen lists it.
public struct DraftLine: Hashable, Sendable, Identifiable {
  public var id: String
  public var unit: String
  public var year: String
  /// Why it cannot be opened, if it cannot.
  public var trouble: String?
  /// The score, once it has been computed.
  public var score: DraftScore?
  /// What its state is, as far as that is verified; nothing before that was done.
  public var judgement: Judgement?
  /// Queries that wait for the filler.
  public var queries = 0
  /// Its journal has text that the file has not.
  public var isUnsaved = false

  public init(
    id: String, unit: String, year: String, trouble: String? = nil, score: DraftScore? = nil
  ) {
    self.id = id
    self.unit = unit
    self.year = year
    self.trouble = trouble
    self.score = score
  }
}

/// What the home screen says of a draft's content.
public struct DraftScore: Hashable, Sendable {
  public var total: Points
  public var answered: Int
  public var indicators: Int
  /// Errors that are no blanks.
  public var errors: Int
  /// What has not been filled in yet.
  public var missing: Int
  public var warnings: Int

  public init(_ report: Report, _ rubric: Rubric) {
    let scorecard = rubric.score(report)
    let findings = rubric.findings(in: report, scorecard: scorecard)
    total = scorecard.total
    answered = scorecard.answeredCount
    indicators = scorecard.scores.count
    errors = findings.count { $0.severity == .error && !$0.isMissing }
    missing = findings.count { $0.severity == .error && $0.isMissing }
    warnings = findings.count { $0.severity == .warning }
  }
}

/// A rubric that a new draft can be written against.
public struct RubricLine: Hashable, Sendable, Identifiable {
  public var id: Rubric.ID
  public var title: String
  public var year: Int

  public init(id: Rubric.ID, title: String, year: Int) {
    self.id = id
    self.title = title
    self.year = year
  }
}
