/// The share of items that reach their targets (达标项数占比), with a limit upwards.
public struct ReachedRule: Hashable, Sendable {
  public struct Item: Hashable, Sendable {
    public var text: String
    public var actual: Formula
    public var target: Formula

    public init(text: String, actual: Formula, target: Formula) {
      self.text = text
      self.actual = actual
      self.target = target
    }
  }

  public var items: [Item]
  public var limit: OverLimit?

  public init(items: [Item], limit: OverLimit? = nil) {
    self.items = items
    self.limit = limit
  }
}

/// How far over its target a value may be, and what happens beyond (超目标偏离).
public struct OverLimit: Hashable, Sendable {
  public enum Consequence: Hashable, Sendable {
    /// The item counts as missed.
    case missed
    /// It counts as reached, and so many points are taken off.
    case deducted(Points)
  }

  /// The excess as a share of the target: 30 %.
  public var excess: Rational
  /// The bound itself is still allowed.
  public var isBoundAllowed: Bool
  public var consequence: Consequence

  public init(excess: Rational, isBoundAllowed: Bool, consequence: Consequence) {
    self.excess = excess
    self.isBoundAllowed = isBoundAllowed
    self.consequence = consequence
  }

  /// A target of zero has no share, and is never exceeded.
  func isExceeded(_ actual: Rational, target: Rational) -> Bool {
    guard let over = (actual - target).divided(by: target) else { return false }
    return isBoundAllowed ? over > excess : over >= excess
  }
}
