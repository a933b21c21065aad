import Evaluation
import Terminal

/// What the line above the keys says of the focused field.
enum FormHint {
  /// What is wrong in it, else why nothing can be saved or filled in, else where its figure comes
  /// from; that something is missing is not held against a field just being reached.
  ///
  /// `search` knows what was found for the last key.
  static func notice(
    on state: borrowing FillingState, _ search: inout FindingSearch
  ) -> Notice {
    let content = state.report[state.focus]
    if let fault = fault(in: content, of: state.field) { return Notice(fault.message, .error) }
    if let trouble = state.saving.trouble { return Notice(trouble.text, .error) }
    if let asked = asked(of: state.focus, in: state.review?.review) {
      return Notice(asked, .warning)
    }
    if !content.isEmpty || state.focus.isReason,
      let finding = search.finding(state.findings, at: state.focus)
    {
      return Notice(
        "\(finding.severity.title)：\(finding.message)",
        finding.severity == .error ? .error : .warning)
    }
    return Notice(state.readOnly.map(ReadOnlyWords.advice) ?? advice(state))
  }

  /// How to fill the focused field in.
  private static func advice(_ state: borrowing FillingState) -> String {
    switch state.focus {
    case .fact(let id):
      guard let fact = state.rubric.fact(id) else { return state.indicator?.help ?? "" }
      return (state.field.isChoice ? FillingWords.choosing : "") + FillingWords.source(of: fact)
    case .check: return FillingWords.choosing + (state.indicator?.help ?? "")
    case .cover(.date): return FillingWords.date
    case .cover: return FillingWords.walking
    case .text: return FillingWords.writing
    case .items, .item: return FillingWords.listing
    case .override: return FillingWords.overriding
    case .points, .explanation, .deduction, .overrideReason, .notApplicable, .choice, .own:
      return state.indicator?.help ?? ""
    }
  }

  /// Why the focused field's content cannot be read, if it cannot.
  private static func fault(in content: FieldContent, of field: Field) -> EntryFault? {
    guard case .fact(let kind) = field.kind, case .fact(.unreadable(let text)) = content else {
      return nil
    }
    return FieldContent.reading(text, as: .fact(kind)).1
  }

  /// What the supervisor wants of a field: a query that waits for an answer, or why the field was
  /// given back; nil once the report was handed in again.
  private static func asked(of path: FieldPath, in review: Review?) -> String? {
    guard let review, review.state == .returned || review.state == .draft else { return nil }
    let query = review.queries.first { $0.state == .opened && $0.field.isWhole(of: path) }
    let reason = review.last(.return)?.reasons.first { $0.field.isWhole(of: path) }
    let asked = [
      query.map { AskedWords.asked($0) }, reason.map { AskedWords.returned($0.text) },
    ].compactMap { $0 }
    return asked.isEmpty ? nil : asked.joined(separator: "  ")
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
