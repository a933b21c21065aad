import Evaluation
import Terminal

/// What the filling screen's head line is made of; compared with each key, put together only when
/// it is drawn.
struct FillingHead: Equatable {
  private let unit: String
  private let year: String
  private let title: String
  /// The public version leaves this part out.
  private let isSecret: Bool
  private let isNarrow: Bool
  private let right: String
  private let rightStyle: Style

  init(_ state: borrowing FillingState, columns: Int) {
    unit = state.report.cover[.unit]
    year = state.report.cover[.year]
    title = FillingHead.title(of: state.part, state.rubric)
    isSecret = state.isSecret
    isNarrow = columns < 80
    right =
      isNarrow
      ? FillingWords.total(state.scorecard.total) + FillingHead.mark(state)
      : FillingHead.saving(state)
    rightStyle =
      isNarrow && state.saving.trouble == nil
      ? .bold : state.saving.trouble == nil ? .dim : .bold.color(.red)
  }

  var head: Head {
    let report = [unit, year].filter { !$0.isEmpty }.joined(separator: " ")
    let mark = isSecret ? "（\(FillingWords.secretMark)）" : ""
    let place = [report, title + mark].filter { !$0.isEmpty }
    return Head(
      left: (isNarrow ? place.reversed() : place).joined(separator: " / "), right: right,
      rightStyle: rightStyle)
  }
}

extension FillingHead {
  private static func title(of part: Part, _ rubric: Rubric) -> String {
    switch part {
    case .cover: OutlineWords.cover
    case .section(let id): rubric.section(id)?.title ?? ""
    case .indicator(let id): rubric.title(of: id) ?? ""
    }
  }

  private static func saving(_ state: borrowing FillingState) -> String {
    let review = review(state.review?.review)
    if let reason = state.readOnly { return review.isEmpty ? ReadOnlyWords.mark(reason) : review }
    if state.saving.trouble != nil { return CommonWords.notSaved }
    if state.saving.isNeeded { return CommonWords.unsaved }
    let saved = state.saving.lastSaved.map { CommonWords.saved($0.text) } ?? ""
    return [review, saved].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// How the review stands, once there is one.
  private static func review(_ review: Review?) -> String {
    guard let review, !review.steps.isEmpty else { return "" }
    return AskedWords.head(review)
  }

  /// What a narrow screen has room for.
  private static func mark(_ state: borrowing FillingState) -> String {
    if state.isReadOnly { return " " + ReadOnlyWords.short }
    if state.saving.trouble != nil { return " " + CommonWords.notSaved }
    return state.saving.isNeeded ? " *" : ""
  }
}
