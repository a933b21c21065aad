/// Points off for each unit by which the value passes a threshold (扣分计分).
public struct DeductionRule: Hashable, Sendable {
  /// How the part of a unit counts that is not full.
  public enum Counting: String, Hashable, Sendable, CaseIterable {
    /// Each unit or begun part of one (不足一个单位按一个单位).
    case begun
    /// Only full units.
    case full
    /// In proportion.
    case linear
  }

  /// On which side of the threshold points are lost.
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    case above
    case below
  }

  public var threshold: Rational
  public var unit: Rational
  public var pointsPerUnit: Points
  public var counting: Counting
  public var direction: Direction
  /// The value's sign is left out of account.
  public var isAbsolute: Bool
  /// Deductions end here.
  public var floor: Points

  public init(
    threshold: Rational, unit: Rational, pointsPerUnit: Points, counting: Counting,
    direction: Direction, isAbsolute: Bool, floor: Points = .zero
  ) {
    self.floor = floor
    self.threshold = threshold
    self.unit = unit
    self.pointsPerUnit = pointsPerUnit
    self.counting = counting
    self.direction = direction
    self.isAbsolute = isAbsolute
  }
}

extension DeductionRule: RuleKind {
  var rule: Rule { .deduction(self) }

  func outcome(_ inputs: RuleInputs) -> Outcome {
    inputs.fromValue { value in
      let units = units(for: value)
      let points = inputs.maximum - pointsPerUnit * units
      return (.final(max(points, floor)), .units(units))
    }
  }

  /// How many units count against the value; zero on the harmless side of the threshold.
  func units(for value: Rational) -> Rational {
    let measured = isAbsolute ? value.magnitude : value
    let excess: Rational =
      switch direction {
      case .above: measured - threshold
      case .below: threshold - measured
      }
    guard excess > .zero, let units = excess.divided(by: unit) else { return .zero }
    return switch counting {
    case .begun: units.ceiling
    case .full: units.floor
    case .linear: units
    }
  }

  var needsMeasure: Bool { true }
  var isGradual: Bool { counting == .linear }
  var namedValues: [Rational] { [unit] }

  var problems: [String] {
    (unit > .zero ? [] : ["扣分单位应大于 0。"])
      + (pointsPerUnit > .zero ? [] : ["每次扣分应大于 0。"])
  }

  /// The edges of the present unit and its neighbours, and the threshold; where all points are
  /// gone, the edges of the last unit that took some.
  func turns(at value: Rational?, _ maximum: Points) -> [Rational] {
    guard let value else { return [] }
    let taking = maximum.exact.divided(by: pointsPerUnit.exact)?.ceiling ?? .zero
    let units = min(units(for: value).floor, taking)
    let sign: Rational = direction == .above ? .one : -.one
    let edges = [-1, 0, 1, 2].map { threshold + sign * (units + Rational($0)) * unit }
    let all = edges + [threshold]
    return isAbsolute ? all + all.map { -$0 } : all
  }

  func words(_ frame: RuleFrame) -> [String] {
    let side = direction == .above ? "高于" : "低于"
    let unit = frame.text(unit)
    let counting =
      switch counting {
      case .begun: "每 \(unit)（不足 \(unit) 的按 \(unit) 计）"
      case .full: "每满 \(unit)（不足 \(unit) 的不计）"
      case .linear: "每 \(unit)（按比例计）"
      }
    return [
      (isAbsolute ? "取指标值的绝对值，" : "")
        + "\(side) \(frame.text(threshold)) 的部分，\(counting)扣 \(pointsPerUnit.text) 分，"
        + "扣至 \(floor.text) 分为止。"
    ]
  }

  func text(of verdict: Outcome.Verdict, _ value: Rational?, _ frame: RuleFrame) -> String? {
    guard case .units(let units) = verdict else { return nil }
    let unit = frame.format?.shortText(unit) ?? ""
    let counting =
      switch counting {
      case .begun: "每 \(unit) 或不足 \(unit) 计 1 次"
      case .full: "每满 \(unit) 计 1 次"
      case .linear: "每 \(unit) 按比例计"
      }
    let absolute = isAbsolute ? "取绝对值；" : ""
    let lost = pointsPerUnit * units
    return "\(absolute)\(counting)，每次扣 \(pointsPerUnit.text) 分；"
      + "计 \(units.shortText(places: 2)) 次，"
      + "\(frame.maximum.text) - \(lost.exact.cutText) = \((frame.maximum - lost).exact.cutText)"
      + (frame.maximum < lost ? "，扣完为止" : "")
  }
}
