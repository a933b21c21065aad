/// What every check has.
protocol NamedCheck: Sendable {
  /// As listings and files name it: `missing-reason`.
  static var name: String { get }
  static var group: Finding.Group { get }
}

/// One thing that is looked for: one check, one file, its words at the foot.
protocol Check: NamedCheck {
  func findings(in subject: CheckSubject) -> [Finding]
}

/// A check of one text by itself, whatever the figures are: done once while the text stays.
protocol TextCheck: NamedCheck {
  func findings(in text: FieldText, by rubric: Rubric) -> [Finding]
}

/// What a check looks at: computed once for all checks.
struct CheckSubject {
  let report: Report
  let rubric: Rubric
  let scorecard: Scorecard
  /// Looks up what facts, derived values and formulas come to.
  let evaluator: Evaluator
  /// Indicators with their scores and answers, in order.
  let scored: [(indicator: Indicator, score: Score, answer: Answer)]
  /// Every text that was typed, read for claims and words.
  let texts: [FieldText]
  /// The same unit's report of the year before, where there is one.
  let previous: Report?
  /// What the texts say of figures.
  var compared: [ComparedClaim] = []
}

/// One typed text, where it stands, and what was read in it.
struct FieldText: Hashable, Sendable {
  let path: FieldPath
  let role: TextRole
  let reading: Reading
  /// What the checks of single texts found.
  private(set) var findings: [Finding] = []

  init(_ text: String, at path: FieldPath, as role: TextRole, by rubric: Rubric) {
    self.path = path
    self.role = role
    reading = Reading(text, rubric.lexicon)
    findings = Rubric.textChecks.flatMap { $0.findings(in: self, by: rubric) }
  }

  var prose: Prose { reading.prose }
}

/// What a text is for: some checks ask of one kind what they do not ask of another.
enum TextRole: Hashable, Sendable {
  case section(Section.ID)
  case item(Section.ID)
  case explanation(Indicator.ID)
  case deduction(Indicator.ID)
  case overrideReason(Indicator.ID)

  var indicator: Indicator.ID? {
    switch self {
    case .explanation(let id), .deduction(let id), .overrideReason(let id): id
    case .section, .item: nil
    }
  }

  var section: Section.ID? {
    switch self {
    case .section(let id), .item(let id): id
    case .explanation, .deduction, .overrideReason: nil
    }
  }
}
