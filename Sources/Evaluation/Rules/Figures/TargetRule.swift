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

extension TargetRule: RuleKind {
  var rule: Rule { .target(self) }

  func outcome(_ inputs: RuleInputs) -> Outcome {
    let actual = inputs.evaluator.number(actual)
    let target = inputs.evaluator.number(target)
    if let reason = target.undefined ?? actual.undefined { return .undefined(reason) }
    guard let actual = actual.finalValue, let target = target.finalValue else {
      return .open(target.missing.union(actual.missing))
    }
    return outcome(actual, target, inputs.maximum)
  }

  private func outcome(_ actual: Rational, _ target: Rational, _ maximum: Points) -> Outcome {
    guard !target.isNegative else { return .undefined(.negativeTarget) }
    let share =
      target.isZero ? zeroShare(actual) : direction.share(actual, target: target)
    guard let share else { return .undefined(.divisionByZero) }
    return Outcome(points: .final(maximum * share), verdict: .share(share, isCut: false))
  }

  private func zeroShare(_ actual: Rational) -> Rational? {
    switch zeroTarget {
    case .met: direction.isMet(actual, target: .zero) ? .one : .zero
    case .full: .one
    case .zero: .zero
    case .undefined: nil
    }
  }

  var formulas: [Formula] { [actual, target] }

  func mapFormulas(_ change: (Formula) -> Formula) -> TargetRule {
    var mapped = self
    mapped.actual = change(actual)
    mapped.target = change(target)
    return mapped
  }

  var isGradual: Bool { direction != .equal }

  var ownTurns: [TurningPoint] {
    [TurningPoint(formula: .binary(actual, .subtract, target), value: .zero)]
  }

  func words(_ frame: RuleFrame) -> [String] {
    let maximum = frame.maximum.text
    let (actual, target) = (actual.text(frame.label), target.text(frame.label))
    let normal =
      switch direction {
      case .atLeast: "得分 = (\(actual)) ÷ (\(target)) × \(maximum) 分，最高 \(maximum) 分。"
      case .atMost: "不超过目标得满分；超过的，得分 = (\(target)) ÷ (\(actual)) × \(maximum) 分。"
      case .equal: "\(actual) 等于 \(target) 得满分，否则不得分。"
      }
    let zero =
      switch zeroTarget {
      case .met: "目标值为 0 时，达到得满分，否则不得分。"
      case .full: "目标值为 0 时得满分。"
      case .zero: "目标值为 0 时不得分。"
      case .undefined: "目标值为 0 时不能计算，由填报单位自评并说明。"
      }
    return [normal, zero]
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

  /// The share of the maximum, 0 to 1; nil where the ratio does not exist.
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
