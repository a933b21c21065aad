import Evaluation
import Terminal

/// The explanation of one figure.
struct WhyState: Equatable, Sendable {
  var figure: Figure
  var cursor = ListCursor()
}

extension WhyView {
  init(state: FillingState, figure: Figure, columns: Int, widths: Widths) {
    let explanation = state.rubric.explanation(of: figure, in: state.report)
    self.init(explanation, columns: columns, widths: widths)
  }
}
