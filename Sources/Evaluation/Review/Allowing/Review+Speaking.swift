extension Review {
  /// Refuses a question without words, or about characters that are not there.
  public func checkedQuery(
    on field: FieldPath, text: String, in report: Report, of rubric: Rubric
  ) throws(ReviewRefusal) {
    guard rubric.field(at: field) != nil else { throw .noSuchField(field.address) }
    try ReviewAction.ask.check(text)
  }

  /// The query, which must wait for an answer, or for being closed.
  public func query(_ id: Int, for action: ReviewAction) throws(ReviewRefusal) -> Query {
    guard let query = self[query: id] else { throw .noSuchQuery(id) }
    guard query.state != .closed else { throw .queryNotOpen(id, query.state) }
    return query
  }

  /// Refuses points that the indicator cannot have, and points without a reason.
  public func checkedScore(
    _ points: Points?, for indicator: Indicator.ID, reason: String, of rubric: Rubric
  ) throws(ReviewRefusal) {
    guard let found = rubric.indicators.first(where: { $0.id == indicator }) else {
      throw .noSuchIndicator(indicator)
    }
    if let points, points < .zero || points > found.maximum {
      throw .pointsOutOfRange(points, maximum: found.maximum)
    }
    try ReviewAction.score.check(reason)
  }
}
