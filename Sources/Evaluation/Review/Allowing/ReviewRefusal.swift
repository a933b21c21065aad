/// Why an action under review is not done; the words are in `+Words`.
public enum ReviewRefusal: Error, Hashable, Sendable {
  // The table.
  case wrongRole(ReviewAction, has: [Role], needs: [Role])
  case wrongState(ReviewAction, ReviewState)

  // The person.
  case nobody
  case notInRoster(String)
  case notValidYet(String, from: CalendarDate)
  case expired(String, to: CalendarDate)
  case noKey(String)
  /// The person filled in, changed or submitted the report.
  case ownReport(ReviewAction, String)

  // The report.
  case errorsStand(Int, first: String)
  case warningsUnjustified(Int, first: String)
  case openQueries(Int)

  // What was said.
  case reasonMissing(ReviewAction)
  case noSuchQuery(Int)
  case queryNotOpen(Int, Query.State)
  case noSuchField(String)
  case noSuchIndicator(Indicator.ID)
  case pointsOutOfRange(Points, maximum: Points)
}
