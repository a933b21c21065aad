public import Evaluation

/// What asked-for review work came to.
public enum DeskMessage: Equatable, Sendable {
  case people(DeskPeople)
  case queue([QueueLine])
  case identified([QueueLine])
  case rated(QueueLine)
  /// Some of them, verified.
  case judged([QueueLine])
  case reviewed(DraftReview, of: String)
  case opened(Dossier)
  case compared(Comparison)
  /// A command was carried out; the review as it is now.
  case done(ReviewAction, DraftReview, of: String)
  /// Nothing was changed.
  case refused(Trouble)
}

/// Who may act, and who does.
public struct DeskPeople: Hashable, Sendable {
  public var people: [Person]
  /// The one who acts, if somebody was chosen and may.
  public var actor: Person?
  /// Why nobody can be chosen, or what is wrong with the roster.
  public var trouble: String

  public init(people: [Person] = [], actor: Person? = nil, trouble: String = "") {
    self.people = people
    self.actor = actor
    self.trouble = trouble
  }
}

/// A review as it stands, with what follows from it for the signature.
public struct DraftReview: Hashable, Sendable {
  public var review: Review
  /// What the state is and how far that is verified.
  public var judgement: Judgement
  /// What speaks against the rubric that its points come from, each a sentence.
  public var rubricDoubts: [String] = []
  /// Somebody at this account of the system filled in or submitted it, whatever their name.
  public var isOwnUser = false
  /// Which report and how much of its trail this is.
  public var sight = Sight.nothing
  /// Pieces of evidence that are missing or changed, and what is wrong with each.
  public var evidenceFaults: [Int: String]
  /// The same as findings, for the lists of them.
  public var evidenceFindings: [Finding] = []
  /// The trail's lines, the newest last.
  public var trail: [TrailEntry]
  /// The reports that each query lies between, by its number.
  public var spans: [Int: QuerySpan] = [:]

  public init(
    review: Review, judgement: Judgement = .untouched, evidenceFaults: [Int: String] = [:],
    trail: [TrailEntry] = []
  ) {
    self.review = review
    self.judgement = judgement
    self.evidenceFaults = evidenceFaults
    self.trail = trail
  }
}

/// Everything that a supervisor looks at (案卷).
public struct Dossier: Equatable, Sendable {
  public var id: String
  public var report: Report
  public var rubric: Rubric
  public var state: DraftReview
  /// The report as it was when it was last returned.
  public var returned: Report?
  /// Last year's report of the same unit.
  public var lastYear: RatedReport?
  /// From which draft that was taken, and how it was found.
  public var lastYearSource: LastYearSource?

  public init(id: String, report: Report, rubric: Rubric, state: DraftReview) {
    self.id = id
    self.report = report
    self.rubric = rubric
    self.state = state
  }
}

/// Where last year's report comes from.
public enum LastYearSource: Hashable, Sendable {
  /// The draft that the filler had beside this year's, as it is now.
  case draft(String)
  /// What was taken from that draft when it was, which is no longer there: words and figures, no
  /// points.
  case taken(String)
  /// Nobody took one in; this one has the unit and the year before in its name.
  case name(String)
}

/// Two versions side by side.
public struct Comparison: Equatable, Sendable {
  public var title: String
  public var difference: ReportDifference

  public init(title: String, difference: ReportDifference) {
    self.title = title
    self.difference = difference
  }
}
