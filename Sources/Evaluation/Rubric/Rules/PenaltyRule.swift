/// Points taken off after another rule (扣分项), down to a floor.
public struct PenaltyRule: Hashable, Sendable {
  public struct Penalty: Hashable, Sendable {
    public var text: String
    /// A condition, or how many times.
    public var count: Formula
    public var points: Points

    public init(text: String, count: Formula, points: Points) {
      self.text = text
      self.count = count
      self.points = points
    }
  }

  public var first: Rule
  public var penalties: [Penalty]
  public var floor: Points

  public init(first: Rule, penalties: [Penalty], floor: Points = .zero) {
    self.first = first
    self.penalties = penalties
    self.floor = floor
  }
}
