/// The supervisor's points for an indicator (复核分), beside the filler's and never over them.
///
/// Stored as lines of the trail; the reviewed total is computed.
public struct ReviewScore: Hashable, Sendable {
  public var indicator: Indicator.ID
  /// Nothing takes an earlier one back.
  public var points: Points?
  public var reason: String
  public var mark: Mark

  public init(indicator: Indicator.ID, points: Points?, reason: String, mark: Mark) {
    self.indicator = indicator
    self.points = points
    self.reason = reason
    self.mark = mark
  }
}
