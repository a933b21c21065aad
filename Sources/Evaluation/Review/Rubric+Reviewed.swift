extension Rubric {
  /// The scores with the supervisor's points in place of the filler's (复核后评分); computed each
  /// time, with the same rescaling and caps, and never stored.
  public func reviewed(_ report: Report, by review: Review) -> Scorecard {
    let evaluator = Evaluator(self, report)
    let scores = indicators.map { indicator in
      var score = evaluator.score(indicator)
      if let points = review.scores[indicator.id]?.points, score.standing != .leftOut {
        score.points = points.clamped(from: .zero, to: score.maximum)
      }
      return score
    }
    return Scorecard(scores, evaluator)
  }
}
