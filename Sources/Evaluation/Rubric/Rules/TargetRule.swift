/// A target and what was achieved, capped at the maximum (按目标值比例计分).
///
/// ≥: actual ÷ target; ≤: target ÷ actual, the inverse ratio; =: full or nothing.
public struct TargetRule: Hashable, Sendable {
  /// Which side of the target is good (指标性质).
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    case atLeast = "at_least"
    case atMost = "at_most"
    case equal
  }

  /// What a target of zero means, since no ratio to it exists.
  public enum ZeroTarget: String, Hashable, Sendable, CaseIterable {
    /// Full points if the actual value meets it, else none.
    case met
    case full
    case zero
    /// No value: the unit has to explain itself.
    case undefined
  }

  public var actual: Formula
  public var target: Formula
  public var direction: Direction
  public var zeroTarget: ZeroTarget

  public init(
    actual: Formula, target: Formula, direction: Direction, zeroTarget: ZeroTarget = .undefined
  ) {
    self.actual = actual
    self.target = target
    self.direction = direction
    self.zeroTarget = zeroTarget
  }
}

extension TargetRule.Direction {
  /// The target is reached.
  public func isMet(_ actual: Rational, target: Rational) -> Bool {
    switch self {
    case .atLeast: actual >= target
    case .atMost: actual <= target
    case .equal: actual == target
    }
  }

  /// The share of the maximum, 0 to 1; nothing where the ratio does not exist.
  func share(_ actual: Rational, target: Rational) -> Rational? {
    if isMet(actual, target: target) { return .one }
    let ratio: Rational? =
      switch self {
      case .atLeast: actual.divided(by: target)
      case .atMost: target.divided(by: actual)
      case .equal: .zero
      }
    return ratio.map { min(max($0, .zero), .one) }
  }

  /// As forms print it: ≥, ≤, =.
  public var sign: String {
    switch self {
    case .atLeast: "≥"
    case .atMost: "≤"
    case .equal: "="
    }
  }
}
