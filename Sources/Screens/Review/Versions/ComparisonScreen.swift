import Evaluation
import Terminal

/// Two versions side by side.
struct ComparisonScreen: LinesScreen {
  let comparison: Comparison
  var cursor = ListCursor()

  init(_ comparison: Comparison) { self.comparison = comparison }

  var keys: Keymap<Action> { Keys.walked }

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    walk(action, lines(around), around) ? .stay : .pass
  }

  func lines(_ around: Surroundings) -> [DeskLine] {
    ComparisonLines(
      comparison.difference, columns: around.size.columns, widths: around.widths
    ).lines
  }

  func view(in size: Size, _ around: Surroundings) -> Canvas {
    page(
      Head(left: comparison.title, right: ComparisonWords.count(comparison.difference)),
      lines(around), hint: Notice(ComparisonWords.hint), in: size, around)
  }
}
