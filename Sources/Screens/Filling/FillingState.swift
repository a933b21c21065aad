import Evaluation
import Terminal

/// The open draft: the report, where the filler is, and what is being typed.
struct FillingState: Equatable, Sendable {
  /// The draft's name; another one once a copy goes on being filled.
  var id: String
  let rubric: Rubric
  /// The one truth; the editor only shows a field of it.
  var report: Report {
    didSet { assessment = Assessment(report, rubric, assessment.readings) }
  }
  /// What the report comes to now; made anew with each change of the report, since drawing,
  /// moving and the form all look at it (220 µs a time, measured).
  private(set) var assessment: Assessment
  /// All parts in the order of the walk.
  let parts: [Part]
  var part: Part
  /// The field that typing goes into.
  private(set) var focus: FieldPath
  /// The field that has the focus, as the form asks for it.
  private(set) var field: Field
  /// The focused field's text, caret and selection.
  var editor: TextBuffer
  var history = History()
  var clipboard = ""
  /// Indicators whose fields for setting points by hand have been asked for.
  var shownOverrides: Set<Indicator.ID> = []
  /// The first visible row of the form.
  var scroll = 0
  var saving = Saving()

  init(_ draft: OpenedDraft) {
    id = draft.id
    rubric = draft.rubric
    report = draft.report
    parts = Part.all(of: draft.rubric)
    part = .cover
    focus = .cover(.unit)
    field = Field(path: .cover(.unit), kind: .line, label: Cover.Field.unit.label)
    editor = TextBuffer()
    assessment = Assessment(draft.report, draft.rubric)
    let place = draft.place ?? .cover(.unit)
    go(to: place, selecting: true)
  }

  /// What of the report is not on the disk yet, and since when.
  struct Saving: Equatable, Sendable {
    var isNeeded = false
    /// A changed field was left: save as soon as the screen is drawn.
    var isDue = false
    /// Ticks since the last change.
    var idleTicks = 0
    var lastSaved: ClockTime?
    var trouble: Trouble?
  }
}

extension FillingState {
  var scorecard: Scorecard { assessment.scorecard }
  var findings: [Finding] { assessment.findings }
  var partIndex: Int { parts.firstIndex(of: part) ?? 0 }

  /// Fills sentences with the present scores.
  var writer: SentenceWriter { SentenceWriter(rubric, report, scorecard) }

  /// The indicator on the screen, if the part is one.
  var indicator: Indicator? {
    switch part {
    case .indicator(let id): rubric.indicator(id)
    case .cover, .section: nil
    }
  }

  /// The form of the present part.
  var form: Form { Form(part, self) }

  /// Gives a field the focus; the editor is the caller's business.
  mutating func focus(on field: Field) {
    self.field = field
    focus = field.path
  }
}

/// Scores and findings of a report.
struct Assessment: Equatable, Sendable {
  let scorecard: Scorecard
  let findings: [Finding]
  /// What was read in the texts, for the next time.
  let readings: Readings

  init(_ report: Report, _ rubric: Rubric, _ earlier: Readings = Readings()) {
    scorecard = rubric.score(report)
    readings = earlier.updated(for: report, by: rubric)
    findings = rubric.findings(in: report, scorecard: scorecard, readings: readings)
  }
}
