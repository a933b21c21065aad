import Evaluation
import Terminal

/// What the filling screen shows around the form.
extension FillingState {
  var partTitle: String {
    switch part {
    case .cover: OutlineWords.cover
    case .section(let id): rubric.section(id)?.title ?? ""
    case .indicator(let id): rubric.title(of: id) ?? ""
    }
  }

  var savingText: String {
    if let reason = readOnly {
      return reviewText.isEmpty ? ReadOnlyWords.mark(reason) : reviewText
    }
    if saving.trouble != nil { return CommonWords.notSaved }
    if saving.isNeeded { return CommonWords.unsaved }
    let saved = saving.lastSaved.map { CommonWords.saved($0.text) } ?? ""
    return [reviewText, saved].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// How the review stands, once there is one.
  private var reviewText: String {
    guard let review = review?.review, !review.steps.isEmpty else { return "" }
    return AskedWords.head(review)
  }

  /// What a narrow screen has room for.
  var savingMark: String {
    if isReadOnly { return " " + ReadOnlyWords.short }
    if saving.trouble != nil { return " " + CommonWords.notSaved }
    return saving.isNeeded ? " *" : ""
  }

  var savingStyle: Style {
    saving.trouble == nil ? .dim : .bold.color(.red)
  }

  /// What the key bar depends on.
  var keyCounts: FillingKeys {
    let hasOverride = if case .indicator(let id) = part { rubric.isComputed(id) } else { false }
    return FillingKeys(findings: findings.count, hasOverride: hasOverride)
  }

  /// What is wrong in the focused field, else why nothing can be saved or filled in, else where its
  /// figure comes from; that something is missing is not held against a field just being reached.
  ///
  /// `search` knows what was found for the last key.
  func hint(_ search: inout FindingSearch) -> Notice {
    let content = report[focus]
    if let fault = fault(in: content) { return Notice(fault.message, .error) }
    if let trouble = saving.trouble { return Notice(trouble.text, .error) }
    if let asked = asked(at: focus) { return Notice(asked, .warning) }
    if !content.isEmpty || focus.isReason, let finding = search.finding(findings, at: focus) {
      return Notice(
        "\(finding.severity.title)：\(finding.message)",
        finding.severity == .error ? .error : .warning)
    }
    return Notice(readOnly.map(ReadOnlyWords.advice) ?? advice)
  }

  /// How to fill the focused field in.
  private var advice: String {
    var help: String { indicator?.help ?? "" }
    switch focus {
    case .fact(let id):
      guard let fact = rubric.fact(id) else { return help }
      return (field.isChoice ? FillingWords.choosing : "") + FillingWords.source(of: fact)
    case .check: return FillingWords.choosing + help
    case .cover(.date): return FillingWords.date
    case .cover: return FillingWords.walking
    case .text: return FillingWords.writing
    case .items, .item: return FillingWords.listing
    case .override: return FillingWords.overriding
    case .points, .explanation, .deduction, .overrideReason, .notApplicable, .choice, .own:
      return help
    }
  }

  /// Why the focused field's content cannot be read, if it cannot.
  private func fault(in content: FieldContent) -> EntryFault? {
    guard case .fact(let kind) = field.kind, case .fact(.unreadable(let text)) = content else {
      return nil
    }
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
