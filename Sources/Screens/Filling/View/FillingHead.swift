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
    title = state.partTitle
    isSecret = state.isSecret
    isNarrow = columns < 80
    right =
      isNarrow
      ? FillingWords.total(state.scorecard.total) + state.savingMark : state.savingText
    rightStyle = isNarrow && state.saving.trouble == nil ? .bold : state.savingStyle
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
