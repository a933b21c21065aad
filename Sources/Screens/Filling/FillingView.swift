import Evaluation
import Terminal

/// What the filling screen shows.
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
    let title = partTitle + secretMark
    let place = [unit, title].filter { !$0.isEmpty }
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

  /// The public version leaves this part out.
  private var secretMark: String { state.isSecret ? "（\(Words.Export.secretMark)）" : "" }

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

  /// What the key bar depends on.
  var counts: Counts {
    Counts(findings: findings.count, hasOverride: state.indicator?.isComputed == true)
  }

  struct Counts: Equatable {
    var findings: Int
    var hasOverride: Bool
  }

  static func keyBar(_ counts: Counts) -> KeyBar {
    KeyBar(
      FillingView.keys.map { action, fixed in
        var entry = fixed
        if action == .nextFinding {
          entry.isEnabled = counts.findings > 0
          if entry.isEnabled { entry.label = Words.Filling.counted(fixed.label, counts.findings) }
        } else if action == .override {
          entry.isEnabled = counts.hasOverride
        }
        return entry
      })
  }

  /// What is wrong in the focused field, else where its figure comes from; that something is
  /// missing is not held against a field that is just being reached.
  var hint: Notice {
    if let fault = entryFault { return Notice(fault.message, .error) }
    if let asked = state.asked(at: state.focus) { return Notice(asked, .warning) }
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
