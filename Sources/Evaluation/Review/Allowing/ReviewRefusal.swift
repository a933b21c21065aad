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

  /// Nobody could keep the roster any more, from some day on or at all.
  case noAdministrator
  /// The first day of a person is behind the last.
  case periodReversed(from: CalendarDate, to: CalendarDate)

  // What it would rest on.
  /// What the trail says does not hold, and what speaks against it.
  case notVerified(ReviewAction, [String])
  /// The report, or what was said of it, is not what was before the eyes of whoever decides: the
  /// fields that differ, or what came to it.
  case notAsShown(ReviewAction, [String])
  /// The clock is behind the last line of the trail.
  case clockBehind(Timestamp)

  // What was said.
  case reasonMissing(ReviewAction)
  case noSuchQuery(Int)
  case queryNotOpen(Int, Query.State)
  case noSuchField(String)
  case noSuchIndicator(Indicator.ID)
  case pointsOutOfRange(Points, maximum: Points)
}
