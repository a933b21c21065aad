import Evaluation
import Terminal

/// The open draft: the report, where the filler is, and what is being typed.
struct FillingState: Equatable, Sendable {
  /// The draft's name; another one once a copy goes on being filled.
  var id: String
  let rubric: Rubric
  /// Why nothing can be entered, if nothing can.
  var readOnly: ReadOnlyReason?
  /// How its review stands, if it was ever submitted.
  var review: DraftReview?
  /// That was asked for; it happens behind the first drawing.
  var isReviewAsked = false
  /// The one truth; the editor only shows a field of it.
  private(set) var report: Report { didSet { keptForm = nil } }
  /// What the report comes to, kept since drawing looks at it many times.
  private(set) var assessment: Assessment
  /// The outline beside the form, as it follows from report, assessment and part.
  private(set) var outline: [OutlineLine] = []
  /// All parts in the order of the walk.
  let parts: [Part]
  private(set) var part: Part { didSet { keptForm = nil } }
  /// The field that typing goes into.
  private(set) var focus: FieldPath { didSet { keptForm = nil } }
  /// The field that has the focus, as the form asks for it.
  private(set) var field: Field
  /// The focused field's text, caret and selection.
  var editor: TextBuffer
  var history = History()
  /// How many edits stood when the focused field was reached.
  var visitStart = 0
  /// Undoing was asked for before it was known what can be undone from before.
  var isUndoDue = false
  /// What was done since the journal was last written to.
  var steps: [EditStep] = []
  /// The journal may have something that is not on the disk yet.
  var needsFlush = false
  /// The journal could not be written since the last save.
  var isJournalBroken = false
  /// What can be undone from before has not been read yet.
  var awaitsHistory = false
  var clipboard = ""
  /// Figures that are being tried, not entered.
  var trial = Trial()
  /// The finding that was gone to last.
  var visited: Finding?
  /// Indicators whose fields for setting points by hand have been asked for.
  var shownOverrides: Set<Indicator.ID> = [] { didSet { keptForm = nil } }
  /// The form as it follows from all this, unless something has changed since.
  private var keptForm: Form?
  /// What the rubric alone says on the form of the indicator that was shown last.
  private var keptWords: IndicatorWords?
  /// What stands below the last field is shown, as far as the field stays in sight.
  var showsBelow = false
  /// The first visible row of the form.
  var scroll = 0
  var saving = Saving()

  init(_ draft: OpenedDraft) {
    id = draft.id
    rubric = draft.rubric
    readOnly = draft.readOnly ?? (draft.change == nil ? nil : .rubricChanged)
    report = draft.report
    history = draft.history
    awaitsHistory = draft.hasHistory
    parts = Part.all(of: draft.rubric)
    part = .cover
    focus = .cover(.unit)
    field = Field(path: .cover(.unit), kind: .line, label: Cover.Field.unit.label)
    editor = TextBuffer()
    assessment = Assessment(draft.report, draft.rubric)
    show(part: .cover)
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
    /// Going back to the list waits for the last save.
    var isClosing = false
    /// Where else to save was asked, since the folder is gone; only a wish to save asks again.
    var isPlaceAsked = false
  }
}

extension FillingState {
  /// The filler only looks (只查看).
  var isReadOnly: Bool { readOnly != nil }

  var scorecard: Scorecard { assessment.scorecard }
  var findings: [Finding] { assessment.findings }
  var partIndex: Int { parts.firstIndex(of: part) ?? 0 }

  /// Fills sentences with the present scores.
  var writer: SentenceWriter { SentenceWriter(rubric, report, assessment.book) }

  /// The indicator on the screen, if the part is one.
  var indicator: Indicator? {
    switch part {
    case .indicator(let id): rubric.indicator(id)
    case .cover, .section: nil
    }
  }

  /// The form of the present part.
  var form: Form { keptForm ?? Form(part, self) }

  /// Makes the form once for all who look at it until the next change.
  mutating func keepForm() {
    guard keptForm == nil else { return }
    if case .indicator(let id) = part, keptWords?.isFor(id, choice(of: id)) != true {
      keptWords = indicator.map { words(of: $0, choice(of: id)) }
    }
    keptForm = Form(part, self)
  }

  /// What the rubric says on an indicator's form, which is the same with every key.
  func words(of indicator: Indicator, _ choice: String) -> IndicatorWords {
    if let keptWords, keptWords.isFor(indicator.id, choice) { return keptWords }
    return IndicatorWords(indicator, choice, rubric)
  }

  private func choice(of indicator: Indicator.ID) -> String {
    report.answers[indicator]?.choice ?? ""
  }

  /// Gives a field the focus; the editor is the caller's business.
  mutating func focus(on field: Field) {
    self.field = field
    focus = field.path
  }
}

extension FillingState {
  /// Shows another part, from its top.
  mutating func show(part: Part) {
    self.part = part
    scroll = 0
    outline = Outline(self).lines(collapsed: true)
  }

  /// Puts something into a field; scores follow at once, findings with the next `check()`.
  mutating func put(_ content: FieldContent, at path: FieldPath) {
    put(content, at: .field(path))
  }

  mutating func put(_ content: FieldContent, at place: EditPlace) {
    let form = keptForm
    let before = report[place]
    report[place] = content
    assessment.isChecked = false
    guard case .field(let path) = place else { return }
    // The words of a text stand on the form, but seldom does anything on it follow from them.
    let isSameForm = before.isEmpty == content.isEmpty || !path.makesRoom
    if path.isText, isSameForm, !repeatsTexts { keptForm = form }
    let moved = assessment.update(path, report, rubric)
    if !moved.isEmpty { rescoreOutline(moved) }
  }

  /// The form says again what stands in its texts: in the report's sentences, or beside last year's.
  private var repeatsTexts: Bool {
    guard report.lastYear == nil else { return true }
    guard case .section(let id) = part, let body = rubric.section(id)?.body else { return false }
    return Form.prints(body)
  }

  /// Gives lines of the outline their present points; their marks follow with the findings.
  private mutating func rescoreOutline(_ moved: [Figure]) {
    let scorecard = scorecard
    for index in outline.indices {
      guard let figure = outline[index].figure, moved.contains(figure) else { continue }
      outline[index].earned = scorecard.points(of: figure)
    }
  }

  /// Writes down why a warning may stand, or that nothing was said.
  mutating func justify(_ finding: Finding, _ reason: String) {
    guard !isReadOnly else { return }
    let places = finding.justified(by: reason).map {
      (EditPlace.justification($0.key), FieldContent.text($0.reason))
    }
    .filter { report[$0] != $1 }
    history.close()
    for (index, (place, content)) in places.enumerated() {
      let before = report[place]
      put(content, at: place)
      var edit = Edit(place, focus: finding.field, from: before, to: report[place], .whole)
      edit.isContinued = index > 0
      record(edit)
    }
    history.close()
    check()
  }

  /// The public version leaves the part on the screen out.
  var isSecret: Bool { report.secret.contains(part) }

  /// Marks the part on the screen as secret, or takes the mark away; saved at once.
  mutating func toggleSecret() {
    guard !isReadOnly else { return }
    mark(.secret(part), isSecret ? nil : true)
    saving.isDue = true
  }

  /// What was taken over from last year may stand; saved at once.
  ///
  /// - Returns: Whether anything was to be confirmed.
  mutating func confirm(_ path: FieldPath) -> Bool {
    guard !isReadOnly, report.isUnconfirmed(path) else { return false }
    mark(.unconfirmed(path.confirmable), nil)
    saving.isDue = true
    check()
    return true
  }

  /// Last year's report stands beside this one from now on; an edit like any other.
  ///
  /// - Returns: Whether it is another one than before.
  mutating func setLastYear(_ year: LastYear) -> Bool {
    guard report.lastYear != year else { return false }
    history.close()
    let edit = Edit(
      .lastYear, focus: focus, from: report[.lastYear], to: .lastYear(year), .whole)
    put(edit.after, at: edit.place)
    record(edit)
    history.close()
    return true
  }

  /// Sets or takes a mark, as a step of its own or as part of the one before it.
  mutating func mark(_ place: EditPlace, _ isMarked: Bool?, continues: Bool = false) {
    let before = report[place]
    history.close()
    put(.check(isMarked), at: place)
    var edit = Edit(place, focus: focus, from: before, to: report[place], .whole)
    edit.isContinued = continues
    record(edit)
    history.close()
  }

  /// Puts another report in the place of this one.
  mutating func replace(_ report: Report) {
    self.report = report
    assessment.score(report, rubric)
    assessment.isChecked = false
    check()
  }

  /// The findings have to be made again, though the report is the same.
  mutating func forgetFindings() { assessment.isChecked = false }

  /// Brings the findings up to date.
  ///
  /// It is done when typing pauses, so that what is looked for never stands between a key and
  /// its character on the screen (ADR 16).
  mutating func check() {
    guard !assessment.isChecked else { return }
    assessment.check(report, rubric, lost: review?.evidenceFindings ?? [])
    outline = Outline(self).lines(collapsed: true)
  }
}

extension FieldPath {
  /// The form has a field more or less once something stands there.
  fileprivate var makesRoom: Bool {
    switch self {
    case .text, .explanation: false
    case .cover, .items, .item, .fact, .points, .check, .deduction, .override, .overrideReason,
      .notApplicable, .choice, .own:
      true
    }
  }

  /// It holds a text of its own, not a list of them.
  fileprivate var isText: Bool {
    switch self {
    case .text, .item, .explanation, .deduction, .overrideReason: true
    case .cover, .items, .fact, .points, .check, .override, .notApplicable, .choice, .own: false
    }
  }
}
