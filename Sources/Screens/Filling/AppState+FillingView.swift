import Evaluation
import Terminal

extension AppState {
  func fillingPage(_ state: FillingState, in size: Size) -> Canvas {
    let view = FillingView(state: state, size: size, widths: widths)
    var page = Page(
      view.head, keys: view.keyBar, keyRows: FillingFrame.keyRows(size, widths), size: size,
      widths: widths)
    let frame = FillingFrame(size: size, widths: widths)
    page.below(view.draw(frame, into: &page.canvas), endingAt: frame.form.endColumn)
    page.hint(notice ?? view.hint)
    return page.canvas
  }
}

/// Draws the filling screen.
struct FillingView {
  let state: FillingState
  let size: Size
  let widths: Widths
  private let findings: [Finding]
  private let scorecard: Scorecard

  init(state: FillingState, size: Size, widths: Widths) {
    self.state = state
    self.size = size
    self.widths = widths
    scorecard = state.scorecard
    findings = state.findings
  }

  var head: Head {
    let cover = state.report.cover
    let unit = [cover[.unit], cover[.year]].filter { !$0.isEmpty }.joined(separator: " ")
    let place = [unit, partTitle].filter { !$0.isEmpty }
    if size.columns < 80 {
      return Head(
        left: place.reversed().joined(separator: " / "),
        right: Words.Filling.total(scorecard.total) + savingMark,
        rightStyle: state.saving.trouble == nil ? .bold : savingStyle)
    }
    return Head(left: place.joined(separator: " / "), right: savingText, rightStyle: savingStyle)
  }

  private var partTitle: String {
    switch state.part {
    case .cover: Words.Outline.cover
    case .section(let id): state.rubric.section(id)?.title ?? ""
    case .indicator(let id): state.rubric.indicator(id)?.title ?? ""
    }
  }

  private var savingText: String {
    if let reason = state.readOnly {
      return reviewText.isEmpty ? Words.ReadOnly.mark(reason) : reviewText
    }
    if state.saving.trouble != nil { return Words.App.notSaved }
    if state.saving.isNeeded { return Words.App.unsaved }
    let saved = state.saving.lastSaved.map { Words.App.saved($0.text) } ?? ""
    return [reviewText, saved].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// How the review stands, once there is one.
  private var reviewText: String {
    guard let review = state.review?.review, !review.steps.isEmpty else { return "" }
    return Words.Submission.head(review)
  }

  /// What a narrow screen has room for.
  private var savingMark: String {
    if state.isReadOnly { return " " + Words.ReadOnly.short }
    if state.saving.trouble != nil { return " " + Words.App.notSaved }
    return state.saving.isNeeded ? " *" : ""
  }

  private var savingStyle: Style {
    state.saving.trouble == nil ? .dim : .bold.color(.red)
  }

  /// The keys' names do not change from key to key.
  private static let keys = Keys.filling.bindings.filter(\.isInBar).map { binding in
    (binding.action, KeyBar.Entry(key: binding.keyLabel, label: binding.label))
  }

  var keyBar: KeyBar {
    KeyBar(
      FillingView.keys.map { action, fixed in
        var entry = fixed
        if action == .nextFinding {
          entry.isEnabled = !findings.isEmpty
          if entry.isEnabled { entry.label = Words.Filling.counted(fixed.label, findings.count) }
        } else if action == .override {
          entry.isEnabled = state.indicator?.isComputed == true
        }
        return entry
      })
  }

  /// What is wrong in the focused field, else where its figure comes from; that something is
  /// missing is not held against a field that is just being reached.
  var hint: Notice {
    if let fault = entryFault { return Notice(fault.message, .error) }
    if !state.report[state.focus].isEmpty || state.focus.isReason,
      let finding = findings.first(where: { $0.field.isWhole(of: state.focus) })
    {
      return Notice(
        "\(finding.severity.title)：\(finding.message)",
        finding.severity == .error ? .error : .warning)
    }
    return Notice(advice)
  }

  /// How to fill the focused field in.
  private var advice: String {
    let help = state.indicator?.help ?? ""
    switch state.focus {
    case .fact(let id):
      guard let fact = state.rubric.fact(id) else { return help }
      return (state.field.isChoice ? Words.Filling.choosing : "") + Words.Filling.source(of: fact)
    case .check: return Words.Filling.choosing + help
    case .cover(.date): return Words.Filling.date
    case .cover: return Words.Filling.walking
    case .text: return Words.Filling.writing
    case .items, .item: return Words.Filling.listing
    case .override: return Words.Filling.overriding
    case .points, .explanation, .deduction, .overrideReason, .notApplicable, .choice, .own:
      return help
    }
  }

  private var entryFault: EntryFault? {
    guard case .fact(let kind) = state.field.kind,
      case .fact(.unreadable(let text)) = state.report[state.focus]
    else { return nil }
    return FieldContent.reading(text, as: .fact(kind)).1
  }

  /// Draws everything but head and keys.
  ///
  /// - Returns: How many rows of the form there are below.
  func draw(_ frame: FillingFrame, into canvas: inout Canvas) -> Int {
    if let outline = frame.outline, let totals = frame.totals {
      draw(outline: outline, frame, into: &canvas)
      draw(totals: totals, into: &canvas)
      canvas.verticalLine(
        column: frame.form.column - 1, from: frame.form.row, rows: frame.form.rows)
    }
    if let side = frame.side, let indicator = state.indicator {
      canvas.verticalLine(column: side.column - 2, from: side.row, rows: side.rows)
      let brief = state.rubric.briefExplanation(of: indicator, in: state.report)
      let why = WhyView(brief, columns: side.columns, widths: widths)
      why.draw(into: &canvas, in: side, cursor: nil)
      if why.lines.count > side.rows {
        let last = Rect(
          column: side.column, row: side.endRow - 1, columns: side.columns, rows: 1)
        canvas.fill(last)
        canvas.write(
          Words.Why.more, at: last.origin.moved(columns: WhyView.indent), style: .dim)
      }
    }
    let layout = FormLayout(state, columns: frame.form.columns, widths: widths)
    let scroll = layout.scroll(state, rows: frame.form.rows)
    FormView(state: state, layout: layout, scroll: scroll).draw(into: &canvas, in: frame.form)
    return layout.rows - scroll - frame.form.rows
  }

  private func draw(outline rect: Rect, _ frame: FillingFrame, into canvas: inout Canvas) {
    let lines = state.outline
    let top = frame.outlineTop(lines, state)
    for (row, line) in lines.dropFirst(top).prefix(rect.rows).enumerated() {
      let isCurrent = line.part == state.part
      OutlineView.draw(
        line, isSelected: isCurrent, isNarrow: true,
        in: Rect(column: rect.column, row: rect.row + row, columns: rect.columns, rows: 1),
        into: &canvas)
    }
  }

  private func draw(totals rect: Rect, into canvas: inout Canvas) {
    let total = "\(scorecard.total.text) / \(scorecard.maximum.text)"
    let grade = scorecard.isComplete ? scorecard.grade?.name : nil
    for (row, (label, text)) in [
      (Words.Outline.total, total), (Words.Outline.grade, grade ?? Words.Outline.noGrade),
    ]
    .enumerated() {
      let row = rect.row + 1 + row
      canvas.write(label, at: Position(column: 1, row: row), style: .bold)
      canvas.write(text, endingAt: rect.endColumn - 1, row: row, style: .bold)
    }
  }
}

extension FieldPath {
  /// It is asked for because of something that was done, so that it is missing is news.
  fileprivate var isReason: Bool {
    switch self {
    case .deduction, .overrideReason: true
    case .cover, .text, .items, .item, .fact, .points, .check, .explanation, .override,
      .notApplicable, .choice, .own:
      false
    }
  }
}
