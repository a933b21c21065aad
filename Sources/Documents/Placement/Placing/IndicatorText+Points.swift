import Evaluation

extension IndicatorText {
  /// The claimed points: named, all of them, or what a deduction leaves.
  func points(of indicator: Indicator) -> Points? {
    if let points = statement.points {
      return points < .zero ? statement.maximum ?? indicator.maximum : points
    }
    return statement.deducted.map { indicator.maximum - $0 }
  }

  /// Points that stand within the text.
  mutating func takePoints(inTextBy rubric: Rubric, _ indicator: Indicator) {
    for (place, piece) in pieces.enumerated().reversed() {
      if let (points, rest) = piece.text.trailingScore {
        statement.points = points
        line = piece.line
        pieces[place].text = rest
        if rest.isEmpty { pieces.remove(at: place) }
        return
      }
      let figures = rubric.statedFigures(in: piece.text).figures.filter { figure in
        figure.indicators.isEmpty || figure.indicators.contains(indicator.id)
      }
      if let scored = figures.last(where: { $0.kind == .scored }) {
        statement.points = Points(scored.value)
        line = piece.line
        return
      }
      if let deducted = figures.last(where: { $0.kind == .deducted }) {
        statement.deducted = Points(deducted.value)
        line = piece.line
        return
      }
    }
  }
}
