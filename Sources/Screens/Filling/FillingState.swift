import Evaluation
import Terminal

/// The open draft: the report, where the filler is, and what is being typed.
struct FillingState: Equatable, Sendable {
  let id: String
  let rubric: Rubric
  /// The one truth; the editor only shows a field of it.
  var report: Report
  /// All parts in the order of the walk.
  let parts: [Part]
  var part: Part
  /// The field that typing goes into.
  var focus: FieldPath
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
    editor = TextBuffer()
    let place = draft.place ?? .cover(.unit)
    go(to: place)
  }

  /// What of the report is not on the disk yet, and since when.
  struct Saving: Equatable, Sendable {
    var isNeeded = false
    /// Ticks since the last change.
    var idleTicks = 0
    var lastSaved: ClockTime?
    var trouble: Trouble?
  }
}

extension FillingState {
  var scorecard: Scorecard { rubric.score(report) }
  var findings: [Finding] { rubric.findings(in: report) }
  var partIndex: Int { parts.firstIndex(of: part) ?? 0 }

  /// The indicator on the screen, if the part is one.
  var indicator: Indicator? {
    switch part {
    case .indicator(let id): rubric.indicator(id)
    case .cover, .section: nil
    }
  }

  /// The form of the present part.
  var form: Form { Form(part, self) }

  /// The field that has the focus.
  var field: Field? { form.fields.first { $0.path == focus } ?? rubric.field(at: focus) }
}
