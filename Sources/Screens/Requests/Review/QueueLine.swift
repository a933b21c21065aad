public import Evaluation

/// A report in the supervisor's queue.
public struct QueueLine: Hashable, Sendable, Identifiable {
  public var id: String
  public var unit: String
  public var year: String
  /// What the trail says; nothing before that was looked at.
  ///
  /// It tells where to look, and is not shown before it was judged.
  public var state: ReviewState?
  /// What is true of it; nothing before that was verified.
  public var judgement: Judgement?
  /// When the state was reached.
  public var since: Timestamp?
  public var openQueries: Int
  /// It is not what was handed in or signed, as its digest alone shows before anything is verified.
  public var isAltered = false
  /// Why it cannot be read, if it cannot.
  public var trouble: String?
  /// Nothing before it was computed.
  public var rating: QueueRating?
  /// The file itself was looked at, too.
  public var isRead = false

  public init(
    id: String, unit: String = "", year: String = "", state: ReviewState? = nil,
    since: Timestamp? = nil, openQueries: Int = 0
  ) {
    self.id = id
    self.unit = unit
    self.year = year
    self.state = state
    self.since = since
    self.openQueries = openQueries
  }
}

extension QueueLine {
  /// Something about it is not as it should be.
  public var isDoubtful: Bool { judgement.map { !$0.holds } ?? isAltered }
}

/// What a queue shows of a report's content.
public struct QueueRating: Hashable, Sendable {
  public var total: Points
  public var grade: String
  /// Indicators that lost points (扣分项).
  public var deductions: Int
  public var errors: Int
  public var warnings: Int

  public init(
    total: Points, grade: String, deductions: Int, findings: (errors: Int, warnings: Int)
  ) {
    self.total = total
    self.grade = grade
    self.deductions = deductions
    errors = findings.errors
    warnings = findings.warnings
  }

  public init(_ report: Report, _ rubric: Rubric) {
    let scorecard = rubric.score(report)
    let findings = rubric.findings(in: report, scorecard: scorecard)
    total = scorecard.total
    grade = scorecard.grade?.name ?? ""
    deductions = scorecard.scores.count { $0.lost > .zero }
    errors = findings.count { $0.severity == .error }
    warnings = findings.count { $0.severity == .warning }
  }
}
