import Documents
import Evaluation
import Terminal
import Text

/// What a new draft needs: unit, year, rubric.
struct NewDraftScreen: Screen {
  enum Focus: Int, CaseIterable, Sendable {
    case unit, year, rubric
  }

  var name: StaticString { "new draft" }
  let rubrics: [RubricLine]
  var unit = TextBuffer()
  var year = TextBuffer()
  /// Nothing is chosen for the filler where there is a choice.
  var rubric: Int?
  var focus = Focus.unit
  /// It was said that there is such a report; the next Enter makes another one.
  var isWarned = false

  /// A report written by hand that becomes the draft; nil for an empty one.
  var placed: PlacedReport?

  /// What the text does not say is asked.
  init(_ placed: PlacedReport) {
    rubrics = placed.rubrics.filter { $0.id == placed.rubric.id }
    self.placed = placed
    rubric = 0
    unit = TextBuffer(placed.placement.report.cover[.unit])
    year = TextBuffer(placed.placement.report.cover[.year])
    focus = unit.count == 0 ? .unit : .year
    selectFocused()
  }

  init(rubrics: [RubricLine]) {
    self.rubrics = rubrics
    guard rubrics.count == 1 else { return }
    rubric = 0
    year = TextBuffer(rubrics.first.map { "\($0.year)" } ?? "")
  }

  var isLast: Bool { focus == .rubric }

  mutating func step(_ step: Int) {
    focus = Focus(rawValue: focus.rawValue + step) ?? focus
    selectFocused()
  }

  /// What stands in a field that is reached is replaced by typing.
  private mutating func selectFocused() {
    switch focus {
    case .unit: unit.selectAll()
    case .year: year.selectAll()
    case .rubric: break
    }
  }

  /// What is wrong with the field that is about to be left, or with any of them at the end.
  var trouble: String? {
    if rubrics.isEmpty { return NewDraftWords.noRubric }
    if unit.text.allSatisfy(\.isWhitespace) { return NewDraftWords.noUnit }
    if focus != .unit, !PlacedReport.isYear(year.text) { return NewDraftWords.noYear }
    return focus == .rubric && rubric == nil ? NewDraftWords.chooseRubric : nil
  }

  /// Goes to the field that the trouble is about.
  mutating func goToTrouble() {
    if unit.text.allSatisfy(\.isWhitespace) {
      focus = .unit
    } else if !PlacedReport.isYear(year.text) {
      focus = .year
    }
    selectFocused()
  }

  mutating func edit(_ change: (inout TextBuffer) -> Void) {
    isWarned = false
    switch focus {
    case .unit: change(&unit)
    case .year: change(&year)
    case .rubric: break
    }
  }
}
