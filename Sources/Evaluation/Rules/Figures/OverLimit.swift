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

extension OverLimit {
  var words: String {
    let bound = "\((excess * Rational(100)).shortText(places: 4))%"
    let side = isBoundAllowed ? "超过目标 \(bound) 以上（不含）" : "超过目标 \(bound) 及以上"
    return switch consequence {
    case .missed: "\(side)的视为偏离，按未达到计。"
    case .deducted(let points): "\(side)的，每项扣 \(points.text) 分。"
    }
  }
}
